// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helper/operation.h"

#include <algorithm>
#include <utility>

namespace callbox::helper {

Holding* Session::find(const std::string& operation) {
    const auto found = std::find_if(holdings_.begin(), holdings_.end(), [&](const auto& holding) {
        return holding->operation() == operation;
    });
    return found == holdings_.end() ? nullptr : found->get();
}

void Session::keep(std::unique_ptr<Holding> holding) {
    holdings_.push_back(std::move(holding));
}

void Session::drop(const std::string& operation) {
    for (auto& holding : holdings_)
        if (holding->operation() == operation)
            holding->takeDown();
    std::erase_if(holdings_,
                  [&](const auto& holding) { return holding->operation() == operation; });
}

Session::~Session() {
    while (!holdings_.empty()) {
        holdings_.back()->takeDown();
        holdings_.pop_back();
    }
}

void cleanUpAfterCrash(Surroundings& around) {
    for (const auto& entry : around.journal->entries()) {
        const auto& all = operations();
        const auto operation = std::find_if(all.begin(), all.end(), [&](const Operation& one) {
            return one.name == entry.operation;
        });
        const bool done = operation == all.end() || operation->cleanUp == nullptr ||
                          operation->cleanUp(entry, around);
        around.log((done ? "took down what was left: " : "could not yet take down: ") + entry.name);
        if (done)
            around.journal->remove(entry.name);
    }
}

}  // namespace callbox::helper
