// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/loaded_event.h"

#include <algorithm>

#include "core/json/codec.h"
#include "core/words/catalogue.h"

namespace callbox::core::events {

namespace {

constexpr JsonLimits kLimits{std::size_t{256} << 10, 16};
constexpr std::size_t kMostFrus = 64;
constexpr std::size_t kMostCount = 1'000'000'000;
constexpr std::size_t kWord = 64;
constexpr std::size_t kLine = 255;
constexpr std::size_t kText = 4096;

void cut(std::string& text, std::size_t limit = kLine) {
    text = showable(text, limit);
}

void cut(Message& message) {
    cut(message.key, kText);
    while (message.args.size() > 16)
        message.args.erase(std::prev(message.args.end()));
    std::map<std::string, std::string> args;
    for (auto& [name, value] : message.args)
        args.emplace(showable(name, kWord), showable(value, kText));
    message.args = std::move(args);
}

void cut(Mtms& mtms) {
    for (std::string* part : {&mtms.type, &mtms.model, &mtms.serial})
        cut(*part, kWord);
}

void cut(Fru& fru) {
    for (std::string* text : {&fru.description, &fru.partNumber, &fru.serialNumber,
                              &fru.locationCode, &fru.ccin, &fru.procedure, &fru.replacementGroup})
        cut(*text);
    fru.replacedAt.reset();
    fru.replacedBy.clear();
    fru.repaired = false;
}

}  // namespace

Result<ServiceableEvent> loadedEvent(std::string_view json, const Mtms& console, TimePoint now) {
    auto read = fromJson<ServiceableEvent>(json, kLimits);
    if (!read)
        return read;
    ServiceableEvent event = std::move(*read);
    cut(event.referenceCode, kWord);
    cut(event.description);
    if (event.referenceCode.empty())
        return failField("referenceCode", say("event.load-needs-code"));
    if (event.description.empty())
        return failField("description", say("event.load-needs-description"));
    if (event.frus.size() > kMostFrus)
        return failField("frus",
                         say("event.load-too-many-parts", {{"limit", std::to_string(kMostFrus)}}));
    for (std::string* text : {&event.referenceCodeExtension, &event.subsystem, &event.partitionName,
                              &event.platformLogId, &event.duplicateKey})
        cut(*text);
    cut(event.evidence, kText);
    cut(event.advice);
    cut(event.failingMtms);
    for (Fru& fru : event.frus)
        cut(fru);
    event.contact.reset();
    event.problemNumber = 0;
    event.partitionId.clear();
    event.reporters.clear();
    event.reportingMtms = console;
    event.serviceRequest.clear();
    event.articles.clear();
    event.comments.clear();
    event.stateBehindClose.reset();
    event.recovery.reset();
    event.count = std::clamp<std::uint64_t>(event.count, 1, kMostCount);
    event.lastReported = std::min(event.lastReported, now);
    event.firstReported = std::min(event.firstReported, event.lastReported);
    event.state =
        event.notificationType == NotificationType::callHome ? EventState::held : EventState::open;
    if (event.duplicateKey.empty())
        event.duplicateKey = "loaded/" + event.referenceCode + '/' + event.failingMtms.text() +
                             '/' +
                             (event.frus.empty() ? std::string{} : event.frus.front().locationCode);
    event.history.clear();
    return event;
}

}  // namespace callbox::core::events
