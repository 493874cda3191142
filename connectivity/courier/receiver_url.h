// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "core/model/connection.h"

namespace callbox::connectivity::courier {

struct ReceiverUrl {
    std::string origin;  ///< "https://sdr.example.net:8443", without a slash at the end
    std::string host;
    std::uint16_t port = 443;
};

/// Reads a receiver's address. Nothing but https, no user name, path, query or fragment.
/// Errors: invalidArgument, field "url".
core::Result<ReceiverUrl> receiverUrl(const std::string& url);

/// Checks both members as an operator gave them: the url, and that `caCertificate` is at least
/// one PEM certificate. Errors: invalidArgument with the field.
core::Result<void> checkReceiverAddress(const core::ReceiverAddress& receiver);

}  // namespace callbox::connectivity::courier
