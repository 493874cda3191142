// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/look/look.h"

#include <algorithm>
#include <array>

namespace callbox::app::console {

namespace {

constexpr std::array<std::pair<LookChoice, const char*>, 4> kNames{
    {{LookChoice::desktop, "desktop"},
     {LookChoice::light, "light"},
     {LookChoice::dark, "dark"},
     {LookChoice::highContrast, "high-contrast"}}};

QString memoryKey() {
    return QStringLiteral("look");
}

}  // namespace

std::optional<Scheme> schemeOf(LookChoice choice) {
    switch (choice) {
        case LookChoice::desktop:
            break;
        case LookChoice::light:
            return Scheme::light;
        case LookChoice::dark:
            return Scheme::dark;
        case LookChoice::highContrast:
            return Scheme::highContrast;
    }
    return std::nullopt;
}

std::optional<LookChoice> lookNamed(const QString& name) {
    const auto found = std::ranges::find_if(
        kNames, [&](const auto& one) { return name == QLatin1String(one.second); });
    return found == kNames.end() ? std::nullopt : std::optional(found->first);
}

LookChoice rememberedLook(const QSettings& memory) {
    return lookNamed(memory.value(memoryKey()).toString()).value_or(LookChoice::desktop);
}

Look::Look(QApplication& application, Theme& theme, QSettings& memory, LookChoice choice)
    : application_(application), theme_(theme), memory_(memory), choice_(choice) {}

void Look::choose(LookChoice choice) {
    choice_ = choice;
    theme_.use(application_, schemeOf(choice));
    const auto named = std::ranges::find(kNames, choice, [](const auto& one) { return one.first; });
    memory_.setValue(memoryKey(), QLatin1String(named->second));
    emit changed();
}

}  // namespace callbox::app::console
