// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <mutex>
#include <string>

#include "core/policy/judge.h"
#include "core/store/transaction.h"

namespace callbox::service::policy {

/// The rules, windows and call-home switches of the database, made ready once for each revision, so
/// that a storm of problems costs one look at the revision each. Thread-safe.
class PolicyBook {
public:
    core::Result<std::shared_ptr<const core::policy::Judge>> judge(
        const core::store::Reader& reader);

private:
    std::mutex mutex_;
    std::string revision_;
    std::shared_ptr<const core::policy::Judge> judge_;
};

}  // namespace callbox::service::policy
