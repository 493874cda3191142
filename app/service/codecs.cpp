// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/problems/known_events.h"
#include "core/analysis/analyser.h"
#include "core/analysis/storm.h"
#include "core/json/codec_impl.h"

CALLBOX_JSON_CODEC(callbox::core::CounterChange)
CALLBOX_JSON_CODEC(callbox::service::problems::FlappingEvents)
CALLBOX_JSON_CODEC(callbox::core::StormWatch)
CALLBOX_JSON_CODEC(std::string)
