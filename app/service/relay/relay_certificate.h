// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <openssl/types.h>

#include "core/words/result.h"

namespace callbox::service::relay {

/// Who a console is toward other consoles: signed by itself, known to others by its fingerprint.
struct RelayIdentity {
    std::string certificate;  ///< PEM
    std::string key;          ///< PEM, secret
};

/// A key pair (EC P-256) and its certificate for client and server, good for twenty years: what
/// counts is that it is pinned. Errors: internal.
core::Result<RelayIdentity> makeRelayIdentity(const std::string& name);

/// SHA-256 of the certificate's DER, 64 lower-case hex digits; empty when there is none.
std::string certificateFingerprint(X509* certificate);

/// The fingerprint that an operator gave as such (hex digits, colons and "SHA256:" allowed), or of
/// the PEM certificate that was given. Errors: invalidArgument, field "fingerprint".
core::Result<std::string> fingerprintIn(const std::string& text);

}  // namespace callbox::service::relay
