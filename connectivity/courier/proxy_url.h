// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "core/words/result.h"

namespace callbox::connectivity::courier {

struct ProxyUrl {
    std::string scheme;  ///< "http", "https" or "socks5h"
    std::string host;    ///< an IPv6 address without brackets
    std::uint16_t port = 0;

    std::string hostAndPort() const;  ///< as people write it: "proxy.example.net:3128"
    std::string url() const;          ///< as Path::proxy has it
    bool speaksHttp() const { return scheme != "socks5h"; }
};

/// Reads Path::proxy: "http://proxy.example.net:3128". Nothing but scheme, host and port, and the
/// port has to be there. Errors: invalidArgument, field "proxy".
core::Result<ProxyUrl> proxyUrl(const std::string& url);

}  // namespace callbox::connectivity::courier
