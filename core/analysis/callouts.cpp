// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/callouts.h"

#include <algorithm>
#include <utility>

#include "core/analysis/record_view.h"

namespace callbox::core {

namespace {

std::string joined(const std::string& a, const std::string& b) {
    return a.empty() || b.empty() ? a + b : a + ' ' + b;
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
    const auto ccin = item.properties.find("ccin");
    if (ccin != item.properties.end())
        fru.ccin = ccin->second;
    return fru;
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

}  // namespace

std::vector<Fru> calloutsOf(const Rule& rule, const ProblemRecord& record,
                            const ComponentLookup* components) {
    std::vector<Fru> frus;
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
