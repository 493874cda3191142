// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>
#include <string>
#include <vector>

#include "core/api/attention_operations.h"
#include "core/api/call_home_operations.h"
#include "core/json/codec_impl.h"

using namespace callbox::core;
using namespace callbox::core::api;

namespace {
/// Rows of a table as the command line prints them.
using Rows = std::vector<std::map<std::string, std::string>>;
}  // namespace

CALLBOX_JSON_CODEC(Rows)
CALLBOX_JSON_CODEC(CallHomeSettings)
CALLBOX_JSON_CODEC(CallHomeSystems)
CALLBOX_JSON_CODEC(CallHomeArguments)
CALLBOX_JSON_CODEC(AttentionList)
CALLBOX_JSON_CODEC(AttentionState)
CALLBOX_JSON_CODEC(AttentionResetArguments)
CALLBOX_JSON_CODEC(AttentionSettings)
