// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe/class.hpp>

#include "core/model/notification.h"
#include "core/notify/notice_text.h"
#include "core/words/catalogue.h"
#include "core/words/result.h"

namespace callbox::core::notify {

inline constexpr std::size_t kLongestTemplate = std::size_t{16} << 10;

/// The standard document.
struct WebhookDocument {
    int version = 1;
    std::string console;
    TimePoint sentAt;
    std::vector<ToldNotice> notices;
};
BOOST_DESCRIBE_STRUCT(WebhookDocument, (), (version, console, sentAt, notices))

/// What is posted. An empty template gives the standard document; else each `{{name}}` in it is
/// replaced by the value, escaped for a JSON string. Of several notices `title` and `text` tell
/// all, the others the first one. Errors: invalidArgument (field "body": an unknown name, an open
/// bracket).
Result<std::string> webhookBody(std::string_view templateText, const std::vector<Notice>& notices,
                                const std::string& console, TimePoint now, const Catalogue& words);

/// Refuses a template that is too long, names what there is not, or does not make JSON.
Result<void> checkTemplate(std::string_view templateText, const Catalogue& words);

/// Of the codecs: whether a text is JSON, and a text as a JSON string without its quotes.
bool isJson(std::string_view text);
std::string escaped(const std::string& text);
/// The word of an enumerator.
std::string wordOf(NoticeKind kind);
std::string wordOf(Severity severity);
std::string wordOf(EventState state);

}  // namespace callbox::core::notify
