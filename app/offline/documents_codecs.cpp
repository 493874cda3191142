// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/offline/documents.h"
#include "core/json/codec_impl.h"

CALLBOX_JSON_CODEC(callbox::offline::SourceDocument)
CALLBOX_JSON_CODEC(callbox::offline::Judgement)
