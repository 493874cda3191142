// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/codec_impl.h"
#include "rmc/link/messages.h"

CALLBOX_JSON_CODEC(callbox::rmc::ToRmc)
CALLBOX_JSON_CODEC(callbox::rmc::FromRmc)
