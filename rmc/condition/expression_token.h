// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/words/result.h"
#include "rmc/condition/value.h"

namespace callbox::rmc::condition {

enum class TokenKind {
    name,       ///< an attribute; `previous` when "@P" follows
    literal,    ///< a number or a quoted text
    operation,  ///< text is one of || && ! == != < <= > >= =~ !~ + - * /
    open,
    close,
    openArray,
    closeArray,
    comma,
    end
};

struct Token {
    TokenKind kind = TokenKind::end;
    std::string text;
    Scalar value;
    bool previous = false;
    std::size_t position = 1;  ///< of its first byte, from 1
};

inline constexpr std::size_t kExpressionLimit = 2048;  ///< bytes
inline constexpr std::size_t kTokenLimit = 256;

/// Takes an expression apart; the last token is `end`. Errors: invalidArgument naming the position,
/// limitExceeded.
core::Result<std::vector<Token>> tokensOf(std::string_view text);

/// The refusal of an expression at a position.
tl::unexpected<core::Error> refuseAt(core::Message message);

}  // namespace callbox::rmc::condition
