// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/base64.h"

#include <openssl/evp.h>

namespace callbox::core {

std::string base64Encode(std::string_view bytes) {
    std::string text(4 * ((bytes.size() + 2) / 3), '\0');
    EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()),
                    reinterpret_cast<const unsigned char*>(bytes.data()),
                    static_cast<int>(bytes.size()));
    return text;
}

Result<std::string> base64Decode(std::string_view text) {
    const auto refusal = [] { return fail(ErrorCode::protocol, say("protocol.not-base64")); };
    static constexpr std::string_view kAlphabet =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const auto padding = text.find('=');
    const std::string_view letters = text.substr(0, padding);
    const std::string_view pad =
        padding == std::string_view::npos ? std::string_view{} : text.substr(padding);
    if (text.size() % 4 != 0 || pad.size() > 2 ||
        letters.find_first_not_of(kAlphabet) != std::string_view::npos ||
        pad.find_first_not_of('=') != std::string_view::npos)
        return refusal();
    std::string bytes(text.size() / 4 * 3, '\0');
    const int length = EVP_DecodeBlock(reinterpret_cast<unsigned char*>(bytes.data()),
                                       reinterpret_cast<const unsigned char*>(text.data()),
                                       static_cast<int>(text.size()));
    if (length < 0)
        return refusal();
    bytes.resize(static_cast<std::size_t>(length) - pad.size());
    return bytes;
}

}  // namespace callbox::core
