// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace callbox::connectivity::courier {

struct Header {
    std::string name;
    std::string value;
};

struct Request {
    std::string method = "GET";
    std::string target;  ///< "/v1/messages"
    std::vector<Header> headers;
    std::string body;  ///< as it is meant: the courier sends it compressed where that is taken
};

/// Whatever the receiver answered with a status other than a redirection.
struct Reply {
    int status = 0;
    std::vector<Header> headers;                     ///< names in lower case
    std::string body;                                ///< decompressed
    std::optional<std::chrono::seconds> retryAfter;  ///< as asked for, however absurd

    /// The first header of that (lower-case) name; empty when there is none.
    std::string_view header(std::string_view name) const;
};

/// Bounds on one exchange: a receiver or proxy cannot make it longer or larger.
struct ExchangeLimits {
    std::chrono::milliseconds connect{20'000};  ///< name, connection and TLS together
    std::chrono::milliseconds total{90'000};
    std::chrono::seconds silence{30};  ///< less than one byte a second for so long ends it
    std::size_t headerBytes = std::size_t{32} << 10;
    std::size_t bodyBytes = std::size_t{1} << 20;  ///< decompressed
    bool exact = false;  ///< not lengthened for a path that is slow by design
    /// Bytes a second that a path which is slow by design is expected to carry: 300 bit/s.
    std::uint64_t slowestLine = 30;
};

}  // namespace callbox::connectivity::courier
