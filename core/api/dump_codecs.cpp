// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/dump_operations.h"
#include "core/json/codec_impl.h"

using namespace callbox::core;
using namespace callbox::core::api;

CALLBOX_JSON_CODEC(Dump)
CALLBOX_JSON_CODEC(DumpList)
CALLBOX_JSON_CODEC(DumpFindArguments)
CALLBOX_JSON_CODEC(FoundDumps)
CALLBOX_JSON_CODEC(DumpCollectArguments)
CALLBOX_JSON_CODEC(DumpReadArguments)
CALLBOX_JSON_CODEC(DumpPart)
CALLBOX_JSON_CODEC(DumpSendArguments)
CALLBOX_JSON_CODEC(DumpMessages)
CALLBOX_JSON_CODEC(DumpNumber)
