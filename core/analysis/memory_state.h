// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/analysis/analyser.h"

namespace callbox::core {

/// An AnalysisState for one run: the command line's and the tests'.
class MemoryState final : public AnalysisState {
public:
    bool isOpen(const std::string& duplicateKey) const override;
    std::vector<CountedReport> counted(const std::string& counterKey) const override;
    /// Takes over what a verdict says is to be stored.
    void apply(const AnalysisVerdict& verdict);

private:
    std::set<std::string> open_;
    std::map<std::string, std::vector<CountedReport>> counters_;
};

}  // namespace callbox::core
