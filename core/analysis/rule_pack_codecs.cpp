// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analyser.h"
#include "core/analysis/rule_pack.h"
#include "core/analysis/rule_pack_set.h"
#include "core/json/codec_impl.h"

using namespace callbox::core;

CALLBOX_JSON_CODEC(RulePack)
CALLBOX_JSON_CODEC(RulePackSet)
CALLBOX_JSON_CODEC(AnalysisVerdict)
CALLBOX_JSON_CODEC(std::vector<CountedReport>)
CALLBOX_JSON_CODEC(std::vector<ProblemRecord>)
