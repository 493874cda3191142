// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/email_address.h"

#include <algorithm>
#include <cctype>

namespace callbox::core {

namespace {

bool isDomain(std::string_view domain) {
    if (domain.size() < 3 || domain.size() > 253 || domain.find('.') == std::string_view::npos)
        return false;
    std::size_t start = 0;
    while (start <= domain.size()) {
        const auto end = std::min(domain.find('.', start), domain.size());
        const auto label = domain.substr(start, end - start);
        if (label.empty() || label.size() > 63 || label.front() == '-' || label.back() == '-' ||
            !std::all_of(label.begin(), label.end(), [](unsigned char c) {
                return std::isalnum(c) != 0 || c == '-' || c >= 0x80;
            }))
            return false;
        start = end + 1;
    }
    return true;
}

}  // namespace

bool isEmail(std::string_view text) {
    const auto at = text.find('@');
    if (at == std::string_view::npos || at == 0 || at > 64 || text.size() > 254)
        return false;
    const auto local = text.substr(0, at);
    constexpr std::string_view kSpecial = ".!#$%&'*+/=?^_`{|}~-";
    return local.front() != '.' && local.back() != '.' &&
           local.find("..") == std::string_view::npos &&
           std::all_of(local.begin(), local.end(),
                       [&](unsigned char c) {
                           return std::isalnum(c) != 0 ||
                                  kSpecial.find(static_cast<char>(c)) != std::string_view::npos;
                       }) &&
           isDomain(text.substr(at + 1));
}

}  // namespace callbox::core
