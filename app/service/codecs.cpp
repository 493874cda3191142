// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analyser.h"
#include "core/json/codec_impl.h"

CALLBOX_JSON_CODEC(callbox::core::CounterChange)
CALLBOX_JSON_CODEC(std::string)
