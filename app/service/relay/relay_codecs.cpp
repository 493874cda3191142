// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/relay/relay_documents.h"
#include "core/json/codec_impl.h"

CALLBOX_JSON_CODEC(callbox::service::relay::RelayDocument)
CALLBOX_JSON_CODEC(callbox::service::relay::SealedIdentity)
