// SPDX-License-Identifier: GPL-3.0-or-later
// Checks of what a client asks: each refuses whatever it does not know to be harmless. Errors:
// invalidArgument, `field` the member's name. Values are never told: they could be secrets.
#pragma once

#include <cstddef>
#include <string>

#include "core/words/result.h"

namespace callbox::helper {

/// A numeric IPv4 or IPv6 address of one host: no network, loopback, multicast, broadcast, link's
/// own or unspecified address. Gives it in its usual form.
core::Result<std::string> checkHostAddress(const std::string& field, const std::string& value);

/// The identity of an IKE peer: no wildcard, nothing that charon would read as more than a name.
core::Result<void> checkIdentity(const std::string& field, const std::string& value);

/// "aes256-sha256-ecp256,aes128gcm16-ecp384", may be empty.
core::Result<void> checkProposals(const std::string& field, const std::string& value);

/// 1 to `most` bytes without control characters.
core::Result<void> checkPrintable(const std::string& field, const std::string& value,
                                  std::size_t most);

/// PEM of one kind ("CERTIFICATE"), at most 64 KiB, `most` blocks, nothing in between.
core::Result<void> checkPem(const std::string& field, const std::string& value,
                            const std::string& kind, std::size_t most);

}  // namespace callbox::helper
