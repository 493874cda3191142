// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "core/words/message.h"

namespace callbox::rmc::channel {

/// What we offer in the key exchange, best first; comma-separated names as SSH has them.
struct Algorithms {
    std::string keyExchange;
    std::string hostKey;
    std::string cipher;
    std::string mac;
};

/// Curve25519 before NIST curves before large fixed groups; AEAD ciphers first; SHA-2 MACs only.
/// `pinnedType`, when not empty, is the host key type to ask for first.
Algorithms ourAlgorithms(const std::string& pinnedType);

/// The first bytes a server sent, looked at only to explain why a key exchange failed.
struct Greeting {
    bool ssh = false;          ///< an SSH 2 identification line came
    std::string firstLine;     ///< at most 200 bytes, as sent
    bool keyExchange = false;  ///< its list of algorithms could be read
    Algorithms offered;
};
Greeting readGreeting(std::string_view bytes);

/// Why `greeting` and our offer do not meet: names the first kind of algorithm without a common
/// one, or says that the server does not speak SSH. An empty message when nothing is wrong.
core::Message explainGreeting(const Greeting& greeting, const Algorithms& ours);

}  // namespace callbox::rmc::channel
