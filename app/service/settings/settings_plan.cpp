// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/settings/settings_plan.h"

#include "app/service/settings/settings_planning.h"

namespace callbox::service::settings {

namespace {

constexpr core::JsonLimits kLimits{std::size_t{4} << 20, 24};

}  // namespace

core::Result<std::vector<SettingStep>> Planning::plan() {
    using Part = core::Result<void> (Planning::*)();
    for (const Part part :
         {&Planning::customer,     &Planning::supportIds,      &Planning::receiver,
          &Planning::connections,  &Planning::redaction,       &Planning::pseudonyms,
          &Planning::relay,        &Planning::rulePackSigners, &Planning::schedules,
          &Planning::notification, &Planning::policy,          &Planning::storms,
          &Planning::windows,      &Planning::partitions,      &Planning::monitoring,
          &Planning::callHome,     &Planning::responses,       &Planning::conditions,
          &Planning::associations, &Planning::sensors})
        if (auto planned = (this->*part)(); !planned)
            return core::passOn(planned);
    return std::move(steps_);
}

core::Result<api::SettingsDocument> documentFromJson(const std::string& text) {
    core::DecodeReport report;
    auto document = core::fromJson<api::SettingsDocument>(text, kLimits, &report);
    if (!document)
        return document;
    const api::SettingsDocument known;
    if (document->format != known.format || document->version != known.version)
        return core::failField(
            "version", say("settings.version", {{"version", std::to_string(known.version)}}));
    // A misspelt setting must not count as absent.
    if (report.unknownKeys > 0)
        return core::failField("document", say("settings.unknown-members",
                                               {{"count", std::to_string(report.unknownKeys)}}));
    return document;
}

core::Result<std::vector<SettingStep>> planSettings(const api::SettingsDocument& document,
                                                    const PresentSettings& present,
                                                    const SettingChecks& checks,
                                                    core::TimePoint now) {
    return Planning(document, present, checks, now).plan();
}

}  // namespace callbox::service::settings
