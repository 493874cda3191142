// SPDX-License-Identifier: GPL-3.0-or-later
// What charon is told of a tunnel. Pure: arguments in, vici messages out.
#pragma once

#include <optional>
#include <string>

#include "app/helper/vici/vici_message.h"
#include "connectivity/helper_link/messages.h"

namespace callbox::helper {

/// The arguments, refused or in their usual form. Errors: invalidArgument, `field` the argument.
core::Result<connectivity::helper_link::TunnelUp> checkedTunnel(
    connectivity::helper_link::TunnelUp wanted);

/// The argument of load-conn: connection `name` with one child `name`.
vici::Section connectionOf(const std::string& name,
                           const connectivity::helper_link::TunnelUp& wanted);

/// The argument of load-shared, under the id `name`; absent when the login needs none.
std::optional<vici::Section> sharedSecretOf(const std::string& name,
                                            const connectivity::helper_link::TunnelUp& wanted);

/// The argument of load-key; absent when the login needs none.
std::optional<vici::Section> privateKeyOf(const connectivity::helper_link::TunnelUp& wanted);

/// How charon names a private key: SHA-1 of its public key, in hexadecimal. Errors:
/// invalidArgument (no usable key).
core::Result<std::string> keyIdentifierOf(const std::string& pem);

/// What list-sas says of tunnel `name`, held to what was asked for: one child, in tunnel mode, from
/// the virtual address to the receiver's and nothing wider. Errors: notFound (it is not up),
/// denied (the gateway made it wider or gave no address).
core::Result<connectivity::helper_link::TunnelReply> tunnelIn(
    const vici::Section& listed, const std::string& name,
    const connectivity::helper_link::TunnelUp& wanted);

}  // namespace callbox::helper
