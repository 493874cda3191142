// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <openssl/types.h>

namespace callbox::connectivity::courier {

/// SHA-256 of each certificate in a PEM text; empty when there is none that can be read.
std::vector<std::string> fingerprints(const std::string& pem);
std::string fingerprint(X509* certificate);

/// Whether a PEM text has a list of revoked certificates.
bool hasRevocations(const std::string& pem);

/// Who issued it, printable and bounded whatever it says.
std::string issuerName(const X509* certificate);

}  // namespace callbox::connectivity::courier
