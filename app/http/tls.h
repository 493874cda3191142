// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to app/http: heavy header.
#pragma once

#include <string>

#include <boost/asio/ssl/context.hpp>

#include "core/words/result.h"

namespace callbox::app::http {

/// TLS 1.2 and 1.3 with the given certificate chain and key, HTTP/1.1 by ALPN, no renegotiation.
/// Errors: invalidArgument when a file is not usable or they do not belong together.
core::Result<void> setUpTls(boost::asio::ssl::context& context, const std::string& certificateFile,
                            const std::string& keyFile);

}  // namespace callbox::app::http
