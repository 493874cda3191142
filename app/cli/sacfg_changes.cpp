// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <iterator>

#include "app/cli/arguments.h"
#include "app/cli/connection_verbs.h"
#include "app/cli/customer_fields.h"
#include "app/cli/sacfg_tables.h"

namespace callbox::cli {

using core::failField;
using core::say;
namespace api = core::api;

namespace {

constexpr std::uint64_t kMostMinutes = 24 * 60;

/// Drops what a change answers with.
template <class Reply>
core::Result<void> stored(const core::Result<Reply>& reply) {
    return reply ? core::Result<void>() : core::passOn(reply);
}

core::Result<void> needSystems(const SacfgChange& change) {
    if (change.systems.empty())
        return failField("m", say("cli.usage.value-missing", {{"option", "m"}}));
    return change.attributes.done();
}

core::Result<void> takeMinutes(SacfgAttributes& attributes, const char* name,
                               std::uint64_t& minutes) {
    const auto text = attributes.take(name);
    if (!text)
        return {};
    const auto number = wholeNumber(name, *text, 1, kMostMinutes);
    if (!number)
        return core::passOn(number);
    minutes = *number;
    return {};
}

/// new_name, position and the plugin's own settings.
core::Result<void> setWay(std::vector<core::Connection>& ways, std::size_t index,
                          SacfgAttributes& attributes) {
    core::Connection& way = ways[index];
    way.name = attributes.take("new_name").value_or(way.name);
    const auto position = attributes.take("position");
    for (auto& [key, value] : attributes.takeRest())
        way.settings[key] = std::move(value);
    if (!position)
        return {};
    const auto number = wholeNumber("position", *position, 1, ways.size());
    if (!number)
        return core::passOn(number);
    core::Connection moved = std::move(way);
    const auto at = [&](std::size_t place) {
        return ways.begin() + static_cast<std::ptrdiff_t>(place);
    };
    ways.erase(at(index));
    ways.insert(at(*number - 1), std::move(moved));
    return {};
}

}  // namespace

core::Result<void> changeSupportIds(Session& session, SacfgChange& change) {
    auto ids = session.call(api::kSupportIdsGet);
    if (!ids)
        return core::passOn(ids);
    ids->primary = change.attributes.take("primary_id").value_or(ids->primary);
    ids->secondary = change.attributes.take("secondary_id").value_or(ids->secondary);
    if (auto done = change.attributes.done(); !done)
        return done;
    return stored(session.call(api::kSupportIdsSet, *ids));
}

core::Result<void> changeCallHome(Session& session, SacfgChange& change) {
    if (auto good = needSystems(change); !good)
        return good;
    return stored(session.call(
        api::kCallHomeSet, api::CallHomeArguments{change.systems, change.operation == "enable"}));
}

core::Result<void> changeWays(Session& session, SacfgChange& change) {
    const auto name = change.attributes.need("name");
    if (!name)
        return core::passOn(name);
    auto list = session.call(api::kConnectionList);
    if (!list)
        return core::passOn(list);
    auto& ways = list->connections;
    if (change.operation == "add") {
        auto plugin = change.attributes.need("plugin");
        if (!plugin)
            return core::passOn(plugin);
        core::Connection& way = ways.emplace_back();
        way.name = *name;
        way.plugin = std::move(*plugin);
        if (auto set = setWay(ways, ways.size() - 1, change.attributes); !set)
            return set;
        return stored(session.call(api::kConnectionSet, *list));
    }
    const auto found = findConnection(*list, *name);
    if (!found)
        return core::passOn(found);
    const std::ptrdiff_t index = *found - ways.data();
    if (change.operation == "set") {
        if (auto set = setWay(ways, static_cast<std::size_t>(index), change.attributes); !set)
            return set;
    } else if (auto done = change.attributes.done(); !done) {
        return done;
    } else if (change.operation == "remove") {
        ways.erase(ways.begin() + index);
    } else {
        (*found)->enabled = change.operation == "enable";
    }
    return stored(session.call(api::kConnectionSet, *list));
}

core::Result<void> changeMonitored(Session& session, SacfgChange& change) {
    if (auto good = needSystems(change); !good)
        return good;
    auto monitoring = session.call(api::kMonitoringGet);
    if (!monitoring)
        return core::passOn(monitoring);
    api::MonitoringSettings settings{monitoring->timers, {}};
    for (const std::string& wanted : change.systems) {
        const auto found =
            std::ranges::find_if(monitoring->systems, [&](const api::MonitoredSystem& system) {
                return system.id == wanted || system.name == wanted || system.mtms == wanted;
            });
        if (found == monitoring->systems.end())
            return core::fail(core::ErrorCode::notFound,
                              say("cli.system-unknown", {{"name", wanted}}));
        found->enabled = change.operation == "enable";
    }
    for (const auto& system : monitoring->systems)
        if (!system.enabled)
            settings.notMonitored.push_back(system.id);
    return stored(session.call(api::kMonitoringSet, settings));
}

core::Result<void> changeMonitoringTimers(Session& session, SacfgChange& change) {
    const auto monitoring = session.call(api::kMonitoringGet);
    if (!monitoring)
        return core::passOn(monitoring);
    api::MonitoringSettings settings{monitoring->timers, {}};
    for (const auto& system : monitoring->systems)
        if (!system.enabled)
            settings.notMonitored.push_back(system.id);
    auto& timers = settings.timers;
    for (const auto& [name, minutes] : {std::pair{"outage_disconnected_minutes", &timers.outage},
                                        std::pair{"recover_connected_minutes", &timers.recovered},
                                        std::pair{"new_incident_minutes", &timers.incident}})
        if (auto taken = takeMinutes(change.attributes, name, *minutes); !taken)
            return taken;
    if (auto done = change.attributes.done(); !done)
        return done;
    return stored(session.call(api::kMonitoringSet, settings));
}

core::Result<void> changeCustomer(Session& session, SacfgChange& change) {
    auto information = session.call(api::kCustomerGet);
    if (!information)
        return core::passOn(information);
    for (const auto& [name, value] : change.attributes.takeRest())
        if (auto set = setCustomerAttribute(*information, name, value); !set)
            return set;
    return stored(session.call(api::kCustomerSet, *information));
}

}  // namespace callbox::cli
