// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helper/operations/refused_pins.h"
#include "core/json/codec_impl.h"

using namespace callbox::helper;

CALLBOX_JSON_CODEC(RefusedPinList)
