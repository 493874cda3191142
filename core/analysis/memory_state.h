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
    std::optional<ClearedEvent> clearedEvent(
        const std::string& recoveryKey,
        const std::vector<std::string>& duplicateKeys) const override;
    /// Takes over what a verdict says is to be stored.
    void apply(const AnalysisVerdict& verdict);

private:
    struct OpenEvent {
        OpenPart part;
        PartKeys keys;
        bool callsHome = false;
    };
    struct Cleared {
        OpenEvent event;
        TimePoint at;
    };
    using Keys = std::multimap<std::string, std::uint64_t>;
    Keys& byKey(PartRole role) { return byKey_[static_cast<std::size_t>(role)]; }
    void add(OpenEvent event);
    void close(std::uint64_t number);
    void clear(const std::string& duplicateKey, TimePoint at);

    std::map<std::string, std::uint64_t> open_;  ///< numbers by duplicate key
    std::map<std::uint64_t, OpenEvent> events_;
    std::array<Keys, std::size(kPartRoles)> byKey_;
    std::map<std::uint64_t, Cleared> cleared_;
    std::uint64_t last_ = 0;
    std::map<std::string, std::vector<CountedReport>> counters_;
};

}  // namespace callbox::core
