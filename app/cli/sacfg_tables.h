// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of `lssacfg` and `chsacfg`, as on an HMC.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/cli/hmc_form.h"
#include "app/cli/session.h"

namespace callbox::cli {

/// What `-a` says; each attribute is taken once.
class SacfgAttributes {
public:
    explicit SacfgAttributes(HmcRecord given) : given_(std::move(given)) {}

    std::optional<std::string> take(std::string_view name);
    /// Errors: invalidArgument when it is not there or empty.
    core::Result<std::string> need(std::string_view name);
    /// Those not taken yet.
    HmcRecord takeRest() { return std::move(given_); }
    /// Errors: invalidArgument for one that nobody has taken.
    core::Result<void> done() const;

private:
    HmcRecord given_;
};

struct SacfgChange {
    std::string_view operation;  ///< "add", "remove", "set", "enable" or "disable"
    SacfgAttributes attributes;
    std::vector<std::string> systems;  ///< of -m
};

struct SacfgTable {
    std::string_view name;
    core::Result<std::vector<HmcRecord>> (*records)(Session&);
    std::string_view operations;  ///< "add,remove"
    core::Result<void> (*change)(Session&, SacfgChange&);
};

/// The tables in order of their names.
std::span<const SacfgTable> sacfgTables();

// ---- the tables that are about who is told -------------------------------------------------

core::Result<std::vector<HmcRecord>> mailTable(Session& session);
core::Result<std::vector<HmcRecord>> snmpTable(Session& session);
core::Result<std::vector<HmcRecord>> snmpOptions(Session& session);
core::Result<std::vector<HmcRecord>> trapNames(Session& session);
core::Result<void> changeMail(Session& session, SacfgChange& change);
core::Result<void> changeSnmp(Session& session, SacfgChange& change);

// ---- changes of the others -----------------------------------------------------------------

core::Result<void> changeSupportIds(Session& session, SacfgChange& change);
core::Result<void> changeCallHome(Session& session, SacfgChange& change);
core::Result<void> changeWays(Session& session, SacfgChange& change);
core::Result<void> changeMonitored(Session& session, SacfgChange& change);
core::Result<void> changeMonitoringTimers(Session& session, SacfgChange& change);
core::Result<void> changeCustomer(Session& session, SacfgChange& change);

}  // namespace callbox::cli
