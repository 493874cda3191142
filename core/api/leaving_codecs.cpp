// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/leaving_operations.h"
#include "core/json/codec_impl.h"

using namespace callbox::core::api;

CALLBOX_JSON_CODEC(PreviewArguments)
CALLBOX_JSON_CODEC(MessagePreviews)
CALLBOX_JSON_CODEC(MessageDifferences)
CALLBOX_JSON_CODEC(RedactionRules)
CALLBOX_JSON_CODEC(RedactionRuleArguments)
CALLBOX_JSON_CODEC(RedactionRuleName)
CALLBOX_JSON_CODEC(TryRedactionArguments)
CALLBOX_JSON_CODEC(TriedRedaction)
CALLBOX_JSON_CODEC(LedgerSearch)
CALLBOX_JSON_CODEC(LedgerRow)
CALLBOX_JSON_CODEC(LedgerFound)
CALLBOX_JSON_CODEC(PseudonymSettings)
CALLBOX_JSON_CODEC(PseudonymQuery)
CALLBOX_JSON_CODEC(PseudonymPage)
CALLBOX_JSON_CODEC(PseudonymToken)
CALLBOX_JSON_CODEC(PseudonymMeaning)
CALLBOX_JSON_CODEC(BundleArguments)
CALLBOX_JSON_CODEC(Bundle)
CALLBOX_JSON_CODEC(BundleReceiptsArguments)
CALLBOX_JSON_CODEC(BundleReceipts)
