// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

namespace callbox::core::api {

inline constexpr int kApiVersion = 1;

/// Who may do what; each role includes the ones before it. Given by UNIX group (callbox-viewer,
/// callbox-operator, callbox-service, callbox-admin) of the peer on the local socket; root and the
/// account that runs callboxd are administrators.
enum class Role { viewer, consoleOperator, serviceRepresentative, administrator };
BOOST_DESCRIBE_ENUM(Role, viewer, consoleOperator, serviceRepresentative, administrator)

/// One thing an operator can do, declared once: the JSON-RPC method name, the least role, and the
/// catalogue key of the audit text (empty for reads, which are not audited).
template <class ArgumentsType, class ReplyType>
struct Operation {
    using Arguments = ArgumentsType;
    using Reply = ReplyType;
    std::string_view name;
    Role role;
    std::string_view auditKey;
};

/// Arguments or reply of operations that have none.
struct Nothing {};
BOOST_DESCRIBE_STRUCT(Nothing, (), ())

/// Reply of operations that go on as a job.
struct JobStarted {
    std::string jobId;
};
BOOST_DESCRIBE_STRUCT(JobStarted, (), (jobId))

}  // namespace callbox::core::api
