// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of settings_plan.cpp share: a document is gone through part by part, and each part
// adds its steps.
#pragma once

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "app/service/settings/settings_plan.h"
#include "core/json/codec.h"

namespace callbox::service::settings {

namespace api = core::api;
using api::SettingOutcome;
using core::say;

inline constexpr std::size_t kMostOfAKind = 10'000;

/// Puts the part of the document before the field at fault.
inline tl::unexpected<core::Error> within(const std::string& part, core::Error error) {
    error.field = error.field.empty() ? part : part + '.' + error.field;
    return tl::unexpected<core::Error>(std::move(error));
}

inline std::string item(const char* list, std::size_t index) {
    return std::string(list) + '[' + std::to_string(index) + ']';
}

template <class Arguments, class Reply>
SettingStep step(api::ImportedSetting row, const api::Operation<Arguments, Reply>& operation,
                 const Arguments& arguments) {
    return {std::move(row), std::string(operation.name), core::toJson(arguments)};
}

template <class Value>
bool same(const Value& one, const Value& other) {
    return core::toJson(one) == core::toJson(other);
}

template <class Value>
bool sameBut(Value one, Value other) {
    one.secrets.clear();
    other.secrets.clear();
    return same(std::vector<Value>{std::move(one)}, std::vector<Value>{std::move(other)});
}

/// Goes through a document part by part; the first error ends it.
class Planning {
public:
    Planning(const api::SettingsDocument& document, const PresentSettings& present,
             const SettingChecks& checks, core::TimePoint now)
        : document_(document), present_(present), checks_(checks), now_(now) {}

    core::Result<std::vector<SettingStep>> plan();

private:
    void unchanged(const char* setting, std::string name = {}) {
        steps_.push_back({{setting, std::move(name), SettingOutcome::unchanged, {}}});
    }
    void skipped(const char* setting, std::string name, core::Message why) {
        steps_.push_back({{setting, std::move(name), SettingOutcome::skipped, std::move(why)}});
    }
    template <class Arguments, class Reply>
    void change(const char* setting, const api::Operation<Arguments, Reply>& operation,
                const Arguments& arguments, std::string name = {},
                SettingOutcome outcome = SettingOutcome::changed) {
        steps_.push_back(step({setting, std::move(name), outcome, {}}, operation, arguments));
    }

    template <class Value>
    core::Result<void> whole(const char* name, const std::optional<Value>& wanted,
                             const Value& present,
                             const api::Operation<Value, api::Nothing>& operation) {
        if (!wanted)
            return {};
        if (const auto errors = core::validate(*wanted); !errors.empty())
            return within(name, errors.front());
        if (same(*wanted, present))
            unchanged(name);
        else
            change(name, operation, *wanted);
        return {};
    }

    // planned_home.cpp
    core::Result<void> customer();
    core::Result<void> supportIds();
    core::Result<void> receiver();
    core::Result<void> connections();
    core::Result<void> schedules();
    core::Result<void> notification();
    // planned_events.cpp
    core::Result<void> policy();
    core::Result<void> storms();
    core::Result<void> windows();
    core::Result<void> monitoring();
    core::Result<void> callHome();
    // planned_partitions.cpp
    core::Result<void> partitions();
    core::Result<void> sensors();
    bool partitionWillBeHere(const std::string& name) const;
    // planned_leaving.cpp
    core::Result<void> redaction();
    core::Result<void> pseudonyms();
    core::Result<void> relay();
    core::Result<void> rulePackSigners();
    // planned_conditions.cpp
    core::Result<void> responses();
    core::Result<void> conditions();
    core::Result<void> associations();

    static core::Result<void> notTooMany(const char* list, std::size_t count) {
        if (count <= kMostOfAKind)
            return {};
        return core::failField(list,
                               say("settings.too-many", {{"most", std::to_string(kMostOfAKind)}}));
    }

    /// Two of one name could not be told apart.
    template <class Entry>
    static core::Result<void> namesDiffer(const char* list, const std::vector<Entry>& entries) {
        if (auto few = notTooMany(list, entries.size()); !few)
            return few;
        std::set<std::string> names;
        for (std::size_t i = 0; i < entries.size(); ++i)
            if (!names.insert(entries[i].name).second)
                return core::failField(item(list, i) + ".name",
                                       say("settings.name-twice", {{"name", entries[i].name}}));
        return {};
    }

    /// What is only ever added. One of the same name that is different here stays as it is.
    template <class Entry, class Reply>
    void addUnlessThere(const char* setting, const api::Operation<Entry, Reply>& operation,
                        const Entry& wanted, const std::vector<Entry>& present) {
        const auto known = std::ranges::find(present, wanted.name, &Entry::name);
        if (known == present.end())
            change(setting, operation, wanted, wanted.name, SettingOutcome::added);
        else if (same(wanted, *known))
            unchanged(setting, wanted.name);
        else
            skipped(setting, wanted.name, say("settings.differs-here"));
    }

    /// Tells which secrets the other console had and this one does not.
    template <class Entry>
    void missingSecrets(const char* setting, const Entry& entry,
                        const std::vector<std::string>& set) {
        std::string missing;
        for (const std::string& name : entry.secrets)
            if (std::ranges::find(set, name) == set.end())
                missing += (missing.empty() ? "" : ", ") + name;
        if (!missing.empty())
            skipped(setting, entry.name, say("settings.secrets-missing", {{"secrets", missing}}));
    }

    const api::SettingsDocument& document_;
    const PresentSettings& present_;
    const SettingChecks& checks_;
    core::TimePoint now_;
    std::vector<SettingStep> steps_;
};

}  // namespace callbox::service::settings
