// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "connectivity/helper_link/l2tp_messages.h"

namespace callbox::helper {

/// xl2tpd's configuration: one peer, dialled at once, nobody let in. `options` is pppd's file.
std::string xl2tpdConfiguration(const connectivity::helper_link::L2tpUp& wanted,
                                const std::string& options);

/// pppd's options, the logon among them: for a file that only root reads. `log` is where pppd is to
/// tell what it does.
std::string l2tpPppOptions(const connectivity::helper_link::L2tpUp& wanted, const std::string& log);

/// Errors: invalidArgument, `field` the argument. What concerns IPsec is checked with TunnelUp's.
core::Result<void> checkL2tp(const connectivity::helper_link::L2tpUp& wanted);

/// Why xl2tpd has no session, by what it printed; an empty message while there is no reason.
core::Message xl2tpdVerdict(const std::string& output);

}  // namespace callbox::helper
