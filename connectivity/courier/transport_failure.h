// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

#include "connectivity/courier/proxy_dialogue.h"
#include "core/words/result.h"

namespace callbox::connectivity::courier {

/// How far an exchange came. `resolve` and `connect` are of the path's proxy where it has one;
/// `login` and `tunnel` are there only then.
enum class Stage { resolve, connect, login, tunnel, tls, receiver };

/// How far a failed exchange came, as libcurl tells it.
struct TransportFacts {
    int code = 0;           ///< CURLcode
    long verifyResult = 0;  ///< X509_V_ERR_...
    long systemError = 0;   ///< errno of the failed connect
    long proxyError = 0;    ///< CURLPX_..., of a SOCKS proxy
    std::string text;       ///< libcurl's own words
    std::string host;
    std::string port;
    std::string networkInterface;
    std::string issuer;  ///< of the certificate that was refused
    ProxyDialogue proxy;
    bool resolved = false;
    bool connected = false;
    bool secured = false;
    bool replyStarted = false;
    bool headersTooLarge = false;
    bool bodyTooLarge = false;
    bool interfaceUnusable = false;
    std::size_t headerLimit = 0;
    std::size_t bodyLimit = 0;
};

struct Diagnosis {
    /// The cause in words, with its remedy in the catalogue; libcurl's own text is the detail.
    /// ErrorCode::authentication: a proxy refused the login, and trying again could lock it.
    core::Error error;
    Stage stage = Stage::receiver;
};

Diagnosis transportFailure(const TransportFacts& facts);

}  // namespace callbox::connectivity::courier
