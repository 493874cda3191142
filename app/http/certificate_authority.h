// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/words/result.h"

namespace callbox::app::http {

/// Files of a server's identity.
struct ServerCertificate {
    std::string caFile;           ///< the CA to give to clients; empty when it is not ours
    std::string certificateFile;  ///< server certificate, then its CA
    std::string keyFile;
};

/// Finds, or makes, in `directory` a CA of one's own (EC P-256, ten years) and a server certificate
/// from it (13 months) for localhost, 127.0.0.1, ::1 and `hosts` (names or addresses). The server
/// certificate is made anew when it lacks a host or has less than a month left; the CA stays. Keys
/// have mode 0600. Errors: storage, invalidArgument (a host), internal.
core::Result<ServerCertificate> ownServerCertificate(const std::string& directory,
                                                     const std::vector<std::string>& hosts);

}  // namespace callbox::app::http
