// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/setup/draft.h"

namespace callbox::app::console {

/// The operator's rules being edited, saved as a whole. A revision that only windows moved on is
/// taken over; rules that somebody else changed meanwhile are a conflict, and what was typed stays.
class PolicyDraft : public Draft<api::PolicyState> {
public:
    explicit PolicyDraft(ApiClient& client);

    const std::vector<core::PolicyRule>& rules() const { return value().policy.rules; }
    /// Somebody else saved other rules since these were read.
    bool conflicting() const { return conflicting_; }
    /// What is typed replaces what is stored, whoever stored it.
    void insist();
    /// Saves; when only windows changed in between, once more.
    void store(QObject* context, Done done);

private:
    void followStored();

    std::string base_;  ///< the rules as they were read, as JSON
    bool conflicting_ = false;
};

/// Faults of one rule, their fields named within it: "hours.zone".
std::vector<core::Error> faultsOf(const std::vector<core::Error>& faults, std::size_t rule);

}  // namespace callbox::app::console
