// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>
#include <string>
#include <string_view>

#include "core/coding/content_coding.h"

namespace callbox::core::coding {

/// What a decoder gave so far, held to its limits.
class DecodedText {
public:
    DecodedText(std::size_t codedBytes, const DecodeLimits& limits)
        : codedBytes_(codedBytes), limits_(limits) {}

    Result<void> append(std::string_view piece) {
        const std::size_t after = text_.size() + piece.size();
        if (after > limits_.bytes ||
            (after > limits_.unsuspected && after / limits_.ratio > codedBytes_))
            return fail(ErrorCode::limitExceeded, say("coding.too-large"));
        if (limits_.room && !limits_.room(piece.size()))
            return fail(ErrorCode::unavailable, say("coding.no-room"));
        text_.append(piece);
        return {};
    }
    std::string take() { return std::move(text_); }

private:
    std::size_t codedBytes_;
    const DecodeLimits& limits_;
    std::string text_;
};

inline constexpr std::size_t kPiece = std::size_t{64} << 10;

inline tl::unexpected<Error> malformed() {
    return fail(ErrorCode::protocol, say("coding.malformed"));
}

Result<std::string> gzip(std::string_view bytes, Effort effort);
Result<void> gunzip(std::string_view bytes, DecodedText& text);
Result<std::string> zstdFrame(std::string_view bytes, Effort effort);
Result<void> fromZstdFrame(std::string_view bytes, DecodedText& text);

}  // namespace callbox::core::coding
