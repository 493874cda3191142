// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/extended_data_operations.h"
#include "core/json/codec_impl.h"

using namespace callbox::core;
using namespace callbox::core::api;

CALLBOX_JSON_CODEC(DataGathering)
CALLBOX_JSON_CODEC(EventData)
CALLBOX_JSON_CODEC(DataReadArguments)
CALLBOX_JSON_CODEC(DataPart)
CALLBOX_JSON_CODEC(DataSetArguments)
CALLBOX_JSON_CODEC(DataFilesArguments)
CALLBOX_JSON_CODEC(DataMessages)
