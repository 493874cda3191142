// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/helper_link/messages.h"
#include "core/json/codec_impl.h"

using namespace callbox::connectivity::helper_link;

CALLBOX_JSON_CODEC(HelperRequest)
CALLBOX_JSON_CODEC(HelperReply)
