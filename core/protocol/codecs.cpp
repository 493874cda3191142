// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/codec_impl.h"
#include "core/protocol/messages.h"

using namespace callbox::core::protocol;

CALLBOX_JSON_CODEC(MessageIdentity)
CALLBOX_JSON_CODEC(Envelope)
CALLBOX_JSON_CODEC(HeartbeatBody)
CALLBOX_JSON_CODEC(InventoryBody)
CALLBOX_JSON_CODEC(PerformanceBody)
CALLBOX_JSON_CODEC(ProblemBody)
CALLBOX_JSON_CODEC(TestBody)
CALLBOX_JSON_CODEC(StatusBody)
CALLBOX_JSON_CODEC(ExtendedDataBody)
CALLBOX_JSON_CODEC(Receipt)
CALLBOX_JSON_CODEC(ReceiverDescription)
CALLBOX_JSON_CODEC(EnrolmentRequest)
CALLBOX_JSON_CODEC(EnrolmentAnswer)
CALLBOX_JSON_CODEC(SessionStep)
CALLBOX_JSON_CODEC(SessionAnswer)
CALLBOX_JSON_CODEC(Instructions)
CALLBOX_JSON_CODEC(UploadRequest)
CALLBOX_JSON_CODEC(UploadState)
CALLBOX_JSON_CODEC(Refusal)
