// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/settings/setting_text.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/console/text/words.h"

namespace callbox::app::console {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(callbox::console::Setting)
};

struct Named {
    const char* name;
    const char* text;
};
constexpr Named kSettings[] = {
    {"customer", QT_TRANSLATE_NOOP("callbox::console::Setting", "Customer information")},
    {"supportIds", QT_TRANSLATE_NOOP("callbox::console::Setting", "Support IDs")},
    {"receiver", QT_TRANSLATE_NOOP("callbox::console::Setting", "Receiver")},
    {"connections", QT_TRANSLATE_NOOP("callbox::console::Setting", "Ways to the receiver")},
    {"schedules", QT_TRANSLATE_NOOP("callbox::console::Setting", "Schedules")},
    {"notification", QT_TRANSLATE_NOOP("callbox::console::Setting", "Notification targets")},
    {"policy", QT_TRANSLATE_NOOP("callbox::console::Setting", "Rules for new problems")},
    {"storms", QT_TRANSLATE_NOOP("callbox::console::Setting", "Storms")},
    {"windows", QT_TRANSLATE_NOOP("callbox::console::Setting", "Maintenance windows")},
    {"partitions", QT_TRANSLATE_NOOP("callbox::console::Setting", "Partitions")},
    {"monitoring", QT_TRANSLATE_NOOP("callbox::console::Setting", "Connection monitoring")},
    {"noCallHome", QT_TRANSLATE_NOOP("callbox::console::Setting", "Call home by system")},
    {"redaction", QT_TRANSLATE_NOOP("callbox::console::Setting", "Redaction rules")},
    {"pseudonyms", QT_TRANSLATE_NOOP("callbox::console::Setting", "Pseudonyms")},
    {"relay", QT_TRANSLATE_NOOP("callbox::console::Setting", "Relay")},
    {"rulePackSigners", QT_TRANSLATE_NOOP("callbox::console::Setting", "Signers of rule packs")},
    {"responses", QT_TRANSLATE_NOOP("callbox::console::Setting", "Responses")},
    {"conditions", QT_TRANSLATE_NOOP("callbox::console::Setting", "Conditions")},
    {"associations",
     QT_TRANSLATE_NOOP("callbox::console::Setting", "Conditions and their responses")},
    {"sensors", QT_TRANSLATE_NOOP("callbox::console::Setting", "Sensors")},
};

}  // namespace

QString settingText(const std::string& setting) {
    const auto known =
        std::ranges::find_if(kSettings, [&](const Named& one) { return setting == one.name; });
    return known == std::end(kSettings) ? qs(setting) : Text::tr(known->text);
}

Label label(core::api::SettingOutcome outcome, bool dryRun) {
    using core::api::SettingOutcome;
    switch (outcome) {
        case SettingOutcome::unchanged:
            return {Text::tr("As it is"), Tone::plain};
        case SettingOutcome::changed:
            return {dryRun ? Text::tr("Would change") : Text::tr("Changed"), Tone::information};
        case SettingOutcome::added:
            return {dryRun ? Text::tr("Would be added") : Text::tr("Added"), Tone::good};
        case SettingOutcome::skipped:
            return {dryRun ? Text::tr("Would be skipped") : Text::tr("Skipped"), Tone::warning};
        case SettingOutcome::failed:
            return {Text::tr("Refused"), Tone::critical};
    }
    return {};
}

}  // namespace callbox::app::console
