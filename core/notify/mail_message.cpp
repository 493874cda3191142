// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/mail_message.h"

#include <algorithm>
#include <ctime>
#include <string_view>

#include "core/protocol/identity.h"

namespace callbox::core::notify {

namespace {

constexpr std::size_t kLongestSubject = 200;
constexpr std::size_t kEncodedWord = 42;  ///< bytes that fit a line of 76 in base64
constexpr std::size_t kBase64Line = 76;

bool isPlain(std::string_view text) {
    return std::ranges::all_of(text, [](unsigned char c) { return c >= 0x20 && c < 0x7F; });
}

bool continues(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// At most `limit` bytes, no character cut.
std::string_view headOf(std::string_view text, std::size_t limit) {
    if (text.size() <= limit)
        return text;
    while (limit > 0 && continues(text[limit]))
        --limit;
    return text.substr(0, limit == 0 ? 1 : limit);
}

/// RFC 2047 where it is needed; a line break never gets through.
std::string headerText(std::string_view text) {
    text = headOf(text, kLongestSubject);
    if (isPlain(text) && text.find("=?") == std::string_view::npos)
        return std::string(text);
    std::string words;
    while (!text.empty()) {
        const auto head = headOf(text, kEncodedWord);
        words +=
            (words.empty() ? "" : "\r\n ") + ("=?UTF-8?B?" + protocol::base64Encode(head)) + "?=";
        text.remove_prefix(head.size());
    }
    return words;
}

std::string dateText(TimePoint date) {
    const std::time_t seconds = std::chrono::system_clock::to_time_t(
        std::chrono::time_point_cast<std::chrono::system_clock::duration>(date));
    std::tm parts{};
    ::gmtime_r(&seconds, &parts);
    constexpr const char* kDays[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr const char* kMonths[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto two = [](int number) {
        return std::string(number < 10 ? "0" : "") + std::to_string(number);
    };
    return std::string(kDays[parts.tm_wday]) + ", " + two(parts.tm_mday) + ' ' +
           kMonths[parts.tm_mon] + ' ' + std::to_string(parts.tm_year + 1900) + ' ' +
           two(parts.tm_hour) + ':' + two(parts.tm_min) + ':' + two(parts.tm_sec) + " +0000";
}

}  // namespace

std::string mailText(const MailMessage& message) {
    std::string text = "Date: " + dateText(message.date) + "\r\nFrom: <" + message.from +
                       ">\r\nTo: <" + message.to + ">\r\nSubject: " + headerText(message.subject) +
                       "\r\nMessage-ID: <" + message.messageId +
                       ">\r\nAuto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n"
                       "Content-Type: text/plain; charset=utf-8\r\n"
                       "Content-Transfer-Encoding: base64\r\n\r\n";
    std::string lines;
    for (const char c : message.text)
        lines += c == '\n' ? std::string("\r\n") : std::string(1, c);
    const std::string body = protocol::base64Encode(lines);
    for (std::size_t at = 0; at < body.size(); at += kBase64Line)
        text += body.substr(at, kBase64Line) + "\r\n";
    return text;
}

}  // namespace callbox::core::notify
