// SPDX-License-Identifier: GPL-3.0-or-later
// Files that were carried between console and receiver are refused or read within bounds.
#include "core/protocol/bundle.h"
#include "tests/fuzz/fuzz.h"

using namespace callbox::core::protocol;
using callbox::test::must;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto text = callbox::test::textOf(data, size);
    if (const auto bundle = readBundle(text))
        must(bundle->format == kBundleFormat && bundle->messages.size() <= kBundleMessages);
    if (const auto receipts = readReceipts(text))
        must(receipts->format == kReceiptsFormat && receipts->receipts.size() <= kBundleMessages);
    return 0;
}
