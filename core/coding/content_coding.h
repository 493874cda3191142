// SPDX-License-Identifier: GPL-3.0-or-later
// The content codings of HTTP (RFC 9110) that console and receiver send bodies in.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "core/words/result.h"

namespace callbox::core::coding {

enum class ContentCoding { identity, gzip, zstd };

/// As it is written in Content-Encoding. The best one first: "zstd, gzip".
std::string_view nameOf(ContentCoding coding);
inline constexpr std::string_view kAccepted = "zstd, gzip";

/// What a Content-Encoding names; an empty one is identity. None: more than one coding, or one that
/// is not known here.
std::optional<ContentCoding> codingNamed(std::string_view contentEncoding);

/// The best coding that an Accept-Encoding takes; identity when it takes none, or is empty.
ContentCoding bestOf(std::string_view acceptEncoding);

/// Decoded bytes are bounded by number and, beyond the first `unsuspected` ones, by what the coded
/// ones can honestly stand for.
struct DecodeLimits {
    std::size_t bytes = std::size_t{16} << 20;
    std::size_t ratio = 200;
    std::size_t unsuspected = std::size_t{256} << 10;
    /// Asked before each piece of that many bytes more is kept; false ends it. May be empty.
    std::function<bool(std::size_t)> room{};
};

enum class Effort {
    quick,
    thorough  ///< where bytes cost more than time: a slow line
};

/// Errors: internal.
Result<std::string> encode(ContentCoding coding, std::string_view bytes, Effort effort);

/// Exactly one frame or member, complete. Errors: protocol (not that coding, cut off, or something
/// behind it), limitExceeded, unavailable (no room).
Result<std::string> decode(ContentCoding coding, std::string_view bytes,
                           const DecodeLimits& limits);

/// Whether a receiver that bounds the ratio as DecodeLimits does takes `coded` for so many bytes.
bool withinRatio(std::size_t coded, std::size_t decoded);

}  // namespace callbox::core::coding
