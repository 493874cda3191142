// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ledger_text.h"

#include "core/protocol/identity.h"

namespace callbox::core::protocol {

std::string canonicalText(const api::LedgerEntry& entry) {
    std::string text;
    for (const auto& field : {std::to_string(entry.number), toText(entry.at), entry.what,
                              std::to_string(entry.sequence), entry.type, entry.digest, entry.path,
                              std::to_string(entry.bytes)})
        text += std::to_string(field.size()) + ':' + field + ',';
    return text;
}

std::string ledgerHash(const std::string& previous, const api::LedgerEntry& entry) {
    return sha256Hex(previous + canonicalText(entry));
}

}  // namespace callbox::core::protocol
