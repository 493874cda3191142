// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

#include "core/words/result.h"

namespace callbox::connectivity::courier {

/// How far a failed exchange came, as libcurl tells it.
struct TransportFacts {
    int code = 0;           ///< CURLcode
    long verifyResult = 0;  ///< X509_V_ERR_...
    long systemError = 0;   ///< errno of the failed connect
    std::string text;       ///< libcurl's own words
    std::string host;
    std::string port;
    std::string networkInterface;
    bool resolved = false;
    bool connected = false;
    bool secured = false;
    bool replyStarted = false;
    bool headersTooLarge = false;
    bool bodyTooLarge = false;
    std::size_t headerLimit = 0;
    std::size_t bodyLimit = 0;
};

/// The cause in words, with its remedy in the catalogue; libcurl's own text is the detail.
core::Error transportFailure(const TransportFacts& facts);

}  // namespace callbox::connectivity::courier
