// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <map>
#include <string>
#include <vector>

#include "core/analysis/analyser.h"

namespace callbox::core {

/// An AnalysisState for one run: the command line's and the tests'. Numbers its events from 1.
class MemoryState final : public AnalysisState {
public:
    bool isOpen(const std::string& duplicateKey) const override;
    std::vector<CountedReport> counted(const std::string& counterKey) const override;
    std::vector<OpenPart> openParts(PartRole role,
                                    const std::vector<std::string>& keys) const override;
    /// Takes over what a verdict says is to be stored.
    void apply(const AnalysisVerdict& verdict);

private:
    struct OpenEvent {
        OpenPart part;
        PartKeys keys;
    };
    using Keys = std::multimap<std::string, std::uint64_t>;
    Keys& byKey(PartRole role) { return byKey_[static_cast<std::size_t>(role)]; }
    void close(std::uint64_t number);

    std::map<std::string, std::uint64_t> open_;  ///< numbers by duplicate key
    std::map<std::uint64_t, OpenEvent> events_;
    std::array<Keys, 3> byKey_;
    std::uint64_t last_ = 0;
    std::map<std::string, std::vector<CountedReport>> counters_;
};

}  // namespace callbox::core
