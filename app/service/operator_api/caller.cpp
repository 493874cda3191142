// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/operator_api/caller.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include <grp.h>
#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace callbox::service::operator_api {

using core::api::Role;

namespace {

constexpr std::array<std::pair<const char*, Role>, 4> kGroups = {{
    {"callbox-admin", Role::administrator},
    {"callbox-service", Role::serviceRepresentative},
    {"callbox-operator", Role::consoleOperator},
    {"callbox-viewer", Role::viewer},
}};

std::vector<gid_t> groupsOf(const std::string& user, gid_t primary) {
    int count = 64;
    std::vector<gid_t> groups(static_cast<std::size_t>(count));
    if (getgrouplist(user.c_str(), primary, groups.data(), &count) < 0) {
        groups.resize(static_cast<std::size_t>(count));
        if (getgrouplist(user.c_str(), primary, groups.data(), &count) < 0)
            return {primary};
    }
    groups.resize(static_cast<std::size_t>(count));
    return groups;
}

bool belongsTo(const std::vector<gid_t>& groups, const char* name) {
    std::array<char, 4096> buffer{};
    group entry{};
    group* found = nullptr;
    return getgrnam_r(name, &entry, buffer.data(), buffer.size(), &found) == 0 && found &&
           std::find(groups.begin(), groups.end(), found->gr_gid) != groups.end();
}

}  // namespace

core::Result<Caller> callerOf(int socket) {
    ucred credentials{};
    socklen_t length = sizeof credentials;
    if (getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &credentials, &length) != 0)
        return core::fail(core::ErrorCode::denied, core::say("api.caller-unknown"));
    Caller caller;
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd* found = nullptr;
    const bool named =
        getpwuid_r(credentials.uid, &entry, buffer.data(), buffer.size(), &found) == 0 && found;
    caller.user = named ? found->pw_name : "uid " + std::to_string(credentials.uid);
    if (credentials.uid == 0 || credentials.uid == geteuid()) {
        caller.role = Role::administrator;
        return caller;
    }
    const auto groups =
        named ? groupsOf(caller.user, credentials.gid) : std::vector<gid_t>{credentials.gid};
    for (const auto& [name, role] : kGroups) {
        if (belongsTo(groups, name)) {
            caller.role = role;
            return caller;
        }
    }
    return core::fail(core::ErrorCode::denied, core::say("api.no-role", {{"user", caller.user}}));
}

}  // namespace callbox::service::operator_api
