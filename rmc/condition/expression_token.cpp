// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/condition/expression_token.h"

#include <array>
#include <charconv>
#include <cmath>

namespace callbox::rmc::condition {

using core::say;

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isNameStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/// Longest first, so that ">=" is not read as ">".
constexpr std::array<std::string_view, 15> kOperations{
    "||", "&&", "==", "!=", "<=", ">=", "=~", "!~", "<", ">", "!", "+", "-", "*", "/"};

class Lexer {
public:
    explicit Lexer(std::string_view text) : text_(text) {}

    core::Result<std::vector<Token>> run() {
        std::vector<Token> tokens;
        for (;;) {
            skipBlanks();
            if (tokens.size() >= kTokenLimit)
                return core::fail(
                    core::ErrorCode::limitExceeded,
                    say("condition.expression-too-long", {{"limit", std::to_string(kTokenLimit)}}));
            auto token = next();
            if (!token)
                return core::passOn(token);
            tokens.push_back(std::move(*token));
            if (tokens.back().kind == TokenKind::end)
                return tokens;
        }
    }

private:
    void skipBlanks() {
        while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t' ||
                                      text_[at_] == '\n' || text_[at_] == '\r'))
            ++at_;
    }

    std::string position() const { return std::to_string(at_ + 1); }

    core::Result<Token> next() {
        Token token;
        token.position = at_ + 1;
        if (at_ == text_.size())
            return token;
        const char c = text_[at_];
        if (isNameStart(c))
            return name(std::move(token));
        if (isDigit(c))
            return number(std::move(token));
        if (c == '"' || c == '\'')
            return quoted(std::move(token), c);
        constexpr std::string_view kSingle = "(){},";
        constexpr std::array<TokenKind, 5> kKinds{TokenKind::open, TokenKind::close,
                                                  TokenKind::openArray, TokenKind::closeArray,
                                                  TokenKind::comma};
        if (const auto found = kSingle.find(c); found != std::string_view::npos) {
            token.kind = kKinds.at(found);
            token.text = c;
            ++at_;
            return token;
        }
        for (const auto operation : kOperations)
            if (text_.substr(at_).starts_with(operation)) {
                token.kind = TokenKind::operation;
                token.text = operation;
                at_ += operation.size();
                return token;
            }
        return refuseAt(say("condition.expression-character", {{"position", position()}}));
    }

    core::Result<Token> name(Token token) {
        token.kind = TokenKind::name;
        while (at_ < text_.size() && (isNameStart(text_[at_]) || isDigit(text_[at_])))
            token.text += text_[at_++];
        if (at_ < text_.size() && text_[at_] == '@') {
            const auto rest = text_.substr(at_);
            const bool longer = rest.size() > 2 && (isNameStart(rest[2]) || isDigit(rest[2]));
            if (rest.size() < 2 || (rest[1] != 'P' && rest[1] != 'p') || longer)
                return refuseAt(say("condition.expression-modifier", {{"position", position()}}));
            token.previous = true;
            at_ += 2;
        }
        return token;
    }

    core::Result<Token> number(Token token) {
        token.kind = TokenKind::literal;
        const auto rest = text_.substr(at_);
        const char* const begin = rest.data();
        const char* const end = begin + rest.size();
        const bool hex = rest.size() > 2 && rest[0] == '0' && (rest[1] == 'x' || rest[1] == 'X');
        std::uint64_t whole = 0;
        const auto [wholeEnd, wholeError] =
            std::from_chars(hex ? begin + 2 : begin, end, whole, hex ? 16 : 10);
        const bool fraction =
            !hex && wholeEnd != end && (*wholeEnd == '.' || *wholeEnd == 'e' || *wholeEnd == 'E');
        const char* stop = wholeEnd;
        bool good = wholeError == std::errc();
        if (fraction) {
            double real = 0;
            const auto [realEnd, realError] = std::from_chars(begin, end, real);
            stop = realEnd;
            good = realError == std::errc() && std::isfinite(real);
            token.value = real;
        } else if (whole <= static_cast<std::uint64_t>(INT64_MAX)) {
            token.value = static_cast<std::int64_t>(whole);
        } else {
            token.value = whole;
        }
        if (!good || (stop != end && (isNameStart(*stop) || isDigit(*stop) || *stop == '.')))
            return refuseAt(say("condition.expression-number", {{"position", position()}}));
        token.text = std::string(begin, stop);
        at_ += token.text.size();
        return token;
    }

    core::Result<Token> quoted(Token token, char quote) {
        token.kind = TokenKind::literal;
        std::string value;
        auto i = at_ + 1;
        for (; i < text_.size() && text_[i] != quote; ++i) {
            // Only the quote and the backslash are escaped: a pattern's "\d" stays as it is.
            if (text_[i] == '\\' && i + 1 < text_.size() &&
                (text_[i + 1] == quote || text_[i + 1] == '\\'))
                ++i;
            value += text_[i];
        }
        if (i >= text_.size())
            return refuseAt(say("condition.expression-unclosed", {{"position", position()}}));
        token.text = std::string(text_.substr(at_, i + 1 - at_));
        token.value = std::move(value);
        at_ = i + 1;
        return token;
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

}  // namespace

tl::unexpected<core::Error> refuseAt(core::Message message) {
    return core::fail(core::ErrorCode::invalidArgument, std::move(message));
}

core::Result<std::vector<Token>> tokensOf(std::string_view text) {
    if (text.size() > kExpressionLimit)
        return core::fail(
            core::ErrorCode::limitExceeded,
            say("condition.expression-too-long", {{"limit", std::to_string(kExpressionLimit)}}));
    return Lexer(text).run();
}

}  // namespace callbox::rmc::condition
