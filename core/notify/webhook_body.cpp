// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/webhook_body.h"

#include <map>

#include "core/json/codec.h"
#include "core/notify/notice_text.h"

namespace callbox::core::notify {

namespace {

std::map<std::string, std::string, std::less<>> valuesOf(const std::vector<Notice>& notices,
                                                         const std::string& console, TimePoint now,
                                                         const Catalogue& words) {
    const auto first = told(notices.front(), words);
    const auto all = textOf(notices, console, words);
    return {{"title", all.subject},
            {"text", all.text},
            {"advice", first.advice},
            {"count", std::to_string(notices.size())},
            {"console", console},
            {"sent_at", toText(now)},
            {"at", toText(first.at)},
            {"kind", wordOf(first.kind)},
            {"severity", wordOf(first.severity)},
            {"state", wordOf(first.state)},
            {"problem_number", std::to_string(first.problemNumber)},
            {"reference_code", first.referenceCode},
            {"system", first.system},
            {"partition", first.partition},
            {"location", first.location},
            {"part_number", first.partNumber},
            {"service_request", first.serviceRequest}};
}

}  // namespace

Result<std::string> webhookBody(std::string_view templateText, const std::vector<Notice>& notices,
                                const std::string& console, TimePoint now, const Catalogue& words) {
    if (templateText.empty()) {
        WebhookDocument document{1, console, now, {}};
        for (const auto& notice : notices)
            document.notices.push_back(told(notice, words));
        return toJson(document);
    }
    const auto values = valuesOf(notices, console, now, words);
    std::string body;
    for (std::size_t at = 0;;) {
        const auto open = templateText.find("{{", at);
        body += templateText.substr(at, open - at);
        if (open == std::string_view::npos)
            return body;
        const auto close = templateText.find("}}", open);
        const auto name = templateText.substr(open + 2, close - open - 2);
        const auto value = values.find(name);
        if (close == std::string_view::npos || value == values.end())
            return failField("body", say("notification.template-name",
                                         {{"name", std::string(name.substr(0, 40))}}));
        body += escaped(value->second);
        at = close + 2;
    }
}

Result<void> checkTemplate(std::string_view templateText, const Catalogue& words) {
    if (templateText.size() > kLongestTemplate)
        return failField("body", say("notification.template-long"));
    const auto sample = webhookBody(templateText, {Notice{}}, "console", TimePoint{}, words);
    if (!sample)
        return passOn(sample);
    if (!isJson(*sample))
        return failField("body", say("notification.template-not-json"));
    return {};
}

}  // namespace callbox::core::notify
