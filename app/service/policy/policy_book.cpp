// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/policy/policy_book.h"

#include <set>

#include "core/store/policies.h"
#include "core/store/windows.h"

namespace callbox::service::policy {

namespace store = core::store;

core::Result<std::shared_ptr<const core::policy::Judge>> PolicyBook::judge(
    const store::Reader& reader) {
    const auto revision = store::policyRevision(reader);
    if (!revision)
        return core::passOn(revision);
    const std::lock_guard lock(mutex_);
    if (judge_ && revision_ == *revision)
        return judge_;
    const auto state = store::policyState(reader);
    if (!state)
        return core::passOn(state);
    const auto windows = store::windowsNotEnded(reader);
    if (!windows)
        return core::passOn(windows);
    const auto callHome = store::callHomeSettings(reader);
    if (!callHome)
        return core::passOn(callHome);
    judge_ = std::make_shared<const core::policy::Judge>(
        state->policy, *windows, std::set<std::string>(callHome->off.begin(), callHome->off.end()));
    revision_ = *revision;
    return judge_;
}

}  // namespace callbox::service::policy
