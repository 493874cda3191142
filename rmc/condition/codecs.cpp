// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/codec_impl.h"
#include "rmc/condition/predefined.h"

CALLBOX_JSON_CODEC(callbox::rmc::condition::PredefinedSet)
