// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/analysis/analyser.h"
#include "core/store/transaction.h"

namespace callbox::service::problems {

/// Under which setting a counter of the analyser is stored, as a CounterChange.
std::string counterSetting(const std::string& key);

/// The analyser's memory, in the transaction that stores its verdict or in a reader.
class StoredState final : public core::AnalysisState {
public:
    explicit StoredState(const core::store::Reader& reader) : reader_(reader) {}

    bool isOpen(const std::string& duplicateKey) const override;
    std::vector<core::CountedReport> counted(const std::string& counterKey) const override;
    std::vector<core::OpenPart> openParts(core::PartRole role,
                                          const std::vector<std::string>& keys) const override;
    std::optional<core::ClearedEvent> clearedEvent(
        const std::string& recoveryKey,
        const std::vector<std::string>& duplicateKeys) const override;

private:
    const core::store::Reader& reader_;
};

}  // namespace callbox::service::problems
