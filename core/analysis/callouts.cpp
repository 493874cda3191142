// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/callouts.h"

#include <algorithm>
#include <utility>

#include "core/analysis/record_view.h"
#include "core/inventory/clean_text.h"

namespace callbox::core {

namespace {

std::string joined(const std::string& a, const std::string& b) {
    return a.empty() || b.empty() ? a + b : a + ' ' + b;
}

std::string ccinOf(const InventoryItem& item) {
    const auto ccin = item.properties.find("ccin");
    return ccin == item.properties.end() ? std::string() : ccin->second;
}

Fru partOf(const CalloutRule& rule, const InventoryItem& item) {
    Fru fru;
    fru.kind = CalloutKind::fru;
    fru.priority = rule.priority;
    fru.description = item.name.empty() ? joined(item.manufacturer, item.model) : item.name;
    if (fru.description.empty())
        fru.description = rule.description;
    fru.partNumber = item.partNumber.empty() ? item.model : item.partNumber;
    fru.serialNumber = item.serialNumber;
    fru.locationCode = item.locationCode;
    fru.ccin = ccinOf(item);
    return fru;
}

/// What the inventory has at a part's location, unless the record names another part there.
void complete(Fru& fru, const ComponentLookup* components) {
    if (!components || fru.kind != CalloutKind::fru || fru.locationCode.empty())
        return;
    const auto item = components->find(CalloutTarget::location, fru.locationCode);
    const auto differs = [](const std::string& told, const std::string& known) {
        return !told.empty() && !known.empty() && told != known;
    };
    if (!item || differs(fru.partNumber, item->partNumber) ||
        differs(fru.serialNumber, item->serialNumber))
        return;
    const auto fill = [](std::string& value, const std::string& known) {
        if (value.empty())
            value = known;
    };
    fill(fru.partNumber, item->partNumber);
    fill(fru.serialNumber, item->serialNumber);
    fill(fru.ccin, ccinOf(*item));
    fill(fru.description, item->name);
}

Fru withoutPart(const CalloutRule& rule, std::string_view name) {
    Fru fru;
    fru.kind = rule.kind == CalloutKind::fru ? CalloutKind::symbolic : rule.kind;
    fru.priority = rule.priority;
    fru.description = rule.description;
    fru.procedure = rule.procedure;
    fru.locationCode = std::string(name.substr(0, 128));
    return fru;
}

CalloutPriority priorityOf(std::string_view letter) {
    if (letter == "H")
        return CalloutPriority::high;
    if (letter == "A")
        return CalloutPriority::groupA;
    if (letter == "B")
        return CalloutPriority::groupB;
    if (letter == "C")
        return CalloutPriority::groupC;
    return letter == "L" ? CalloutPriority::low : CalloutPriority::medium;
}

}  // namespace

std::vector<Fru> recordFrus(const ProblemRecord& record, const ComponentLookup* components) {
    constexpr int kMostFrus = 20;
    std::vector<Fru> frus;
    for (int number = 1; number <= kMostFrus; ++number) {
        const std::string head = "fru." + std::to_string(number) + '.';
        const auto value = [&](const char* name) {
            const auto found = attributeOf(record, head + name);
            return isNamed(found) ? inventory::cleanText(found, 128) : std::string();
        };
        Fru fru;
        const auto kind = value("class");
        fru.kind = kind == "procedure"  ? CalloutKind::procedure
                   : kind == "symbolic" ? CalloutKind::symbolic
                                        : CalloutKind::fru;
        fru.priority = priorityOf(value("priority"));
        (fru.kind == CalloutKind::fru ? fru.partNumber : fru.procedure) = value("part");
        fru.serialNumber = value("serial");
        fru.locationCode = value("location");
        fru.ccin = value("ccin");
        fru.description = value("description");
        if (fru.partNumber.empty() && fru.procedure.empty() && fru.serialNumber.empty() &&
            fru.locationCode.empty())
            continue;
        complete(fru, components);
        frus.push_back(std::move(fru));
    }
    return frus;
}

std::vector<Fru> calloutsOf(const Rule& rule, const ProblemRecord& record,
                            const ComponentLookup* components) {
    auto frus = rule.recordCallouts ? recordFrus(record, components) : std::vector<Fru>();
    if (!frus.empty())
        return frus;
    for (const CalloutRule& callout : rule.callouts) {
        std::string_view name;
        std::optional<InventoryItem> item;
        for (const std::string& attribute : callout.attributes) {
            const auto value = attributeOf(record, attribute);
            if (!isNamed(value))
                continue;
            if (name.empty())
                name = value;
            if (components && !item)
                item = components->find(callout.target, value);
        }
        const bool told = item && (!item->partNumber.empty() || !item->serialNumber.empty() ||
                                   !item->locationCode.empty());
        if (!told && callout.procedure.empty())
            continue;
        Fru fru = told ? partOf(callout, *item) : withoutPart(callout, name);
        const auto behind =
            std::upper_bound(frus.begin(), frus.end(), fru,
                             [](const Fru& a, const Fru& b) { return a.priority < b.priority; });
        frus.insert(behind, std::move(fru));
    }
    return frus;
}

}  // namespace callbox::core
