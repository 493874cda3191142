// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <utility>

#include "app/offline/offline.h"
#include "core/json/codec.h"
#include "core/protocol/ledger_text.h"

namespace callbox::offline {

using core::api::LedgerEntry;
using core::api::LedgerRow;
using core::api::LedgerVerdict;

namespace {

constexpr core::JsonLimits kLine{std::size_t{64} << 10, 4};

LedgerEntry entryOf(const LedgerRow& row) {
    return {row.number, row.at,   row.what,  row.sequence, row.type,
            row.digest, row.path, row.bytes, row.hash};
}

/// What the entry after this one is chained to; before the first there are zeros.
std::string previousOf(const LedgerRow& row) {
    return row.number == 0 ? std::string(64, '0') : row.hash;
}

}  // namespace

core::Result<LedgerVerdict> verifyLedger(const std::string& text) {
    LedgerVerdict verdict;
    LedgerRow last;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string_view line = std::string_view(text).substr(begin, end - begin);
        begin = end + 1;
        if (line.empty())
            continue;
        auto row = core::fromJson<LedgerRow>(line, kLine);
        if (!row)
            return core::passOn(row);
        const bool follows = row->number == last.number + 1;
        if (row->number <= last.number || (follows && row->previousHash != previousOf(last)) ||
            row->hash != core::protocol::ledgerHash(row->previousHash, entryOf(*row))) {
            verdict.firstBroken = row->number;
            return verdict;
        }
        ++verdict.entries;
        verdict.head = row->hash;
        last = std::move(*row);
    }
    if (verdict.entries == 0)
        return core::fail(core::ErrorCode::protocol, core::say("cli.ledger-file-empty"));
    verdict.intact = true;
    return verdict;
}

}  // namespace callbox::offline
