// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/session/token.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include "core/protocol/identity.h"

namespace callbox::app::receiver {

using core::ErrorCode;
using core::fail;
using core::say;

namespace {

constexpr std::size_t kLongestToken = 512;

/// "v1|<console>|<epoch>|<expiry>": ids and epoch have no '|' (checked before a token is issued).
std::string contentOf(const Token& token) {
    return "v1|" + token.consoleId + '|' + token.epoch + '|' + core::toText(token.expires);
}

core::Result<std::string> fromBase64Url(std::string_view text) {
    std::string plain(text);
    for (char& c : plain)
        c = c == '-' ? '+' : c == '_' ? '/' : c;
    plain.append((4 - plain.size() % 4) % 4, '=');
    return core::protocol::base64Decode(plain);
}

}  // namespace

std::string base64Url(std::string_view bytes) {
    std::string text = core::protocol::base64Encode(bytes);
    while (!text.empty() && text.back() == '=')
        text.pop_back();
    for (char& c : text)
        c = c == '+' ? '-' : c == '/' ? '_' : c;
    return text;
}

std::string TokenKeeper::mac(std::string_view content) const {
    unsigned char bytes[EVP_MAX_MD_SIZE];
    unsigned int length = 0;
    HMAC(EVP_sha256(), key_.data(), static_cast<int>(key_.size()),
         reinterpret_cast<const unsigned char*>(content.data()), content.size(), bytes, &length);
    return base64Url({reinterpret_cast<const char*>(bytes), length});
}

std::string TokenKeeper::issue(const Token& token) const {
    const std::string content = base64Url(contentOf(token));
    return content + '.' + mac(content);
}

core::Result<Token> TokenKeeper::check(std::string_view text, core::TimePoint now) const {
    const auto foreign = [] {
        return fail(ErrorCode::authentication, say("receiver.token-invalid"));
    };
    const auto behind = text.rfind('.');
    if (text.size() > kLongestToken || behind == std::string_view::npos)
        return foreign();
    if (!core::protocol::equalSecrets(mac(text.substr(0, behind)), text.substr(behind + 1)))
        return foreign();
    const auto decoded = fromBase64Url(text.substr(0, behind));
    if (!decoded)
        return foreign();
    const std::string_view content = *decoded;
    const auto first = content.find('|');
    const auto second = content.find('|', first + 1);
    const auto third = content.find('|', second + 1);
    if (third == std::string_view::npos || content.substr(0, first) != "v1")
        return foreign();
    const auto expires = core::timePointFromText(content.substr(third + 1));
    if (!expires)
        return foreign();
    Token token{std::string(content.substr(first + 1, second - first - 1)),
                std::string(content.substr(second + 1, third - second - 1)), *expires};
    if (token.expires <= now)
        return fail(ErrorCode::timeout, say("receiver.token-expired"));
    return token;
}

}  // namespace callbox::app::receiver
