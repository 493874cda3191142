// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/api/operation.h"
#include "core/words/result.h"

namespace callbox::service::operator_api {

/// Who is at the other end of the local socket.
struct Caller {
    std::string user;    ///< account name, or "uid 1234" when it has none
    std::string client;  ///< as it introduced itself
    core::api::Role role = core::api::Role::viewer;
};

/// The caller at the other end of a connected UNIX socket, by its kernel-checked credentials: root
/// and the account that runs this process are administrators; others have the role of the best of
/// the groups callbox-viewer, callbox-operator, callbox-service, callbox-admin they belong to.
/// Errors: denied when they belong to none.
core::Result<Caller> callerOf(int socket);

}  // namespace callbox::service::operator_api
