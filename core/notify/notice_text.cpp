// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/notice_text.h"

#include "core/model/time_point.h"

namespace callbox::core::notify {

namespace {

Message severityWord(Severity severity) {
    switch (severity) {
        case Severity::critical:
            return say("notification.severity-critical");
        case Severity::warning:
            return say("notification.severity-warning");
        case Severity::information:
            break;
    }
    return say("notification.severity-information");
}

Message title(const Notice& notice, const std::string& text, const std::string& severity) {
    const auto number = std::to_string(notice.problemNumber);
    switch (notice.kind) {
        case NoticeKind::problem:
            return say("notification.title-problem",
                       {{"number", number}, {"severity", severity}, {"text", text}});
        case NoticeKind::change:
            return say("notification.title-change",
                       {{"number", number}, {"severity", severity}, {"text", text}});
        case NoticeKind::closed:
            return say("notification.title-closed", {{"number", number}, {"text", text}});
        case NoticeKind::alarm:
            return say("notification.title-alarm", {{"text", text}});
        case NoticeKind::cleared:
            return say("notification.title-cleared", {{"text", text}});
        case NoticeKind::test:
            break;
    }
    return say("notification.title-test");
}

}  // namespace

ToldNotice told(const Notice& notice, const Catalogue& words) {
    ToldNotice told;
    told.kind = notice.kind;
    told.at = notice.at;
    told.title = titleOf(notice, words);
    told.text = words.render(notice.text);
    told.advice = notice.advice.empty() ? words.remedy(notice.text) : words.render(notice.advice);
    told.problemNumber = notice.problemNumber;
    told.alarm = notice.alarm;
    told.severity = notice.severity;
    told.state = notice.state;
    told.callHome = notice.callHome;
    told.test = notice.trial;
    told.referenceCode = notice.referenceCode;
    told.system = notice.system;
    told.partition = notice.partition;
    told.location = notice.location;
    told.partNumber = notice.partNumber;
    told.serviceRequest = notice.serviceRequest;
    return told;
}

std::string titleOf(const Notice& notice, const Catalogue& words) {
    return words.render(
        title(notice, words.render(notice.text), words.render(severityWord(notice.severity))));
}

std::string textOf(const Notice& notice, const Catalogue& words) {
    const auto fields = told(notice, words);
    std::string text = fields.title + '\n';
    const auto line = [&](const Message& label, const std::string& value) {
        if (!value.empty())
            text += "  " + words.render(label) + ": " + showable(value) + '\n';
    };
    line(say("notification.label-time"), toText(fields.at));
    line(say("notification.label-code"), fields.referenceCode);
    line(say("notification.label-system"), fields.system);
    line(say("notification.label-partition"), fields.partition);
    line(say("notification.label-location"), fields.location);
    line(say("notification.label-part"), fields.partNumber);
    line(say("notification.label-request"), fields.serviceRequest);
    if (notice.kind != NoticeKind::closed && notice.kind != NoticeKind::cleared)
        line(say("notification.label-advice"), fields.advice);
    if (fields.test)
        text += "  " + words.render(say("notification.of-test-problem")) + '\n';
    return text;
}

MessageText textOf(const std::vector<Notice>& notices, const std::string& console,
                   const Catalogue& words) {
    MessageText message;
    if (notices.size() == 1)
        message.subject = titleOf(notices.front(), words);
    else
        message.subject =
            words.render(say("notification.digest", {{"count", std::to_string(notices.size())},
                                                     {"first", titleOf(notices.front(), words)}}));
    for (const auto& notice : notices)
        message.text += textOf(notice, words) + '\n';
    message.text += words.render(say("notification.sent-by", {{"console", console}})) + '\n';
    return message;
}

}  // namespace callbox::core::notify
