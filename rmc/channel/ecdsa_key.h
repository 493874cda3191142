// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/words/result.h"

namespace callbox::rmc::channel {

/// An ECDSA key in OpenSSH's form, without passphrase, as PEM: libssh2 1.11 frees memory that is
/// not its own when it reads the former. Errors: corrupt.
core::Result<std::string> ecdsaKeyAsPem(std::string_view openSshForm);

/// Signs as RFC 5656 says, with the hash of the key's curve: the numbers r and s as two mpints;
/// empty when the key is none.
std::string ecdsaSignature(std::string_view pem, std::string_view data);

}  // namespace callbox::rmc::channel
