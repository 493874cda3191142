// SPDX-License-Identifier: GPL-3.0-or-later
// lscpu (JSON, flat or nested, or text) and /proc/cpuinfo.
#include <algorithm>
#include <set>

#include "core/inventory/clean_text.h"
#include "rmc/collect/device_tree_names.h"
#include "rmc/collect/json_text.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

namespace {

using core::InventoryItem;
using core::InventoryKind;
using core::inventory::cleanIdentity;
using Values = std::map<std::string, std::string, std::less<>>;

constexpr std::uint64_t kMaxSockets = 256;

std::string_view at(const Values& values, std::string_view name) {
    const auto found = values.find(name);
    return found == values.end() ? std::string_view() : std::string_view(found->second);
}

void addFields(const boost::json::array& fields, Values& values) {
    for (const auto& element : fields) {
        const auto* field = element.if_object();
        if (!field || values.size() >= 512)
            continue;
        auto name = textAt(*field, "field");
        if (name.ends_with(":"))
            name.pop_back();
        values.emplace(std::move(name), textAt(*field, "data"));
        if (const auto* children = arrayAt(*field, "children"))
            addFields(*children, values);
    }
}

std::vector<InventoryItem> socketsOf(const Values& values) {
    const auto sockets =
        std::clamp<std::uint64_t>(toNumber(at(values, "Socket(s)")).value_or(1), 1, kMaxSockets);
    auto model = makeItem(InventoryKind::processor);
    model.name = model.model = cleanIdentity(at(values, "Model name"));
    model.manufacturer = cleanIdentity(at(values, "Vendor ID"));
    setProperty(model, "architecture", at(values, "Architecture"));
    setProperty(model, "family", at(values, "CPU family"));
    setProperty(model, "modelNumber", at(values, "Model"));
    setProperty(model, "stepping", at(values, "Stepping"));
    setProperty(model, "hypervisor", at(values, "Hypervisor vendor"));
    setProperty(model, "maximumSpeed", at(values, "CPU max MHz"));
    const auto cores = toNumber(at(values, "Core(s) per socket"));
    const auto threads = toNumber(at(values, "Thread(s) per core"));
    if (cores && *cores > 0 && *cores < 100000) {
        setProperty(model, "cores", std::to_string(*cores));
        if (threads && *threads > 0 && *threads < 1000)
            setProperty(model, "threads", std::to_string(*cores * *threads));
    }
    std::vector<InventoryItem> items;
    for (std::uint64_t i = 0; i < sockets; ++i) {
        items.push_back(model);
        items.back().key = "socket " + std::to_string(i);
    }
    return items;
}

}  // namespace

Parsed parseLscpu(std::string_view text, std::string_view) {
    Values values;
    if (trim(text).starts_with("{")) {
        const auto json = readJson(text, "lscpu");
        if (!json)
            return core::passOn(json);
        const auto* fields = json->is_object() ? arrayAt(json->get_object(), "lscpu") : nullptr;
        if (!fields)
            return notUnderstood("lscpu");
        addFields(*fields, values);
    } else {
        std::string_view line;
        for (std::size_t count = 0; count < 4096 && nextLine(text, line); ++count)
            if (const auto colon = line.find(':'); colon != std::string_view::npos)
                values.emplace(trim(line.substr(0, colon)), trim(line.substr(colon + 1)));
    }
    if (!values.contains("Architecture") && !values.contains("CPU(s)"))
        return notUnderstood("lscpu");
    Findings findings;
    findings.items = socketsOf(values);
    return findings;
}

Parsed parseCpuinfo(std::string_view text, std::string_view) {
    std::map<std::string, InventoryItem> sockets;
    Values values;
    std::map<std::string, int> threads;
    Findings findings;
    bool known = false;
    const auto finish = [&] {
        // The last block of a POWER machine tells of the machine, not of a processor.
        if (values.contains("platform") && values.contains("machine"))
            findings.facts["devicetree.product"] = withoutMaker(at(values, "model"));
        if (!values.contains("processor") || sockets.size() >= kMaxSockets) {
            values.clear();
            return;
        }
        const auto socket = at(values, "physical id");
        const auto key = "socket " + std::string(allDigits(socket) ? socket.substr(0, 4) : "0");
        auto& item = sockets[key];
        ++threads[key];
        if (item.key.empty()) {
            item.kind = InventoryKind::processor;
            item.key = key;
            item.model = cleanIdentity(at(values, "model name"));
            if (item.model.empty())
                item.model = cleanIdentity(at(values, "cpu"));
            item.name = item.model;
            item.manufacturer = cleanIdentity(at(values, "vendor_id"));
            setProperty(item, "cores", at(values, "cpu cores"));
            setProperty(item, "threads", at(values, "siblings"));
            setProperty(item, "family", at(values, "cpu family"));
            setProperty(item, "modelNumber", at(values, "model"));
            setProperty(item, "stepping", at(values, "stepping"));
            setProperty(item, "microcode", at(values, "microcode"));
            if (item.properties.count("modelNumber") == 0)
                setProperty(item, "modelNumber", at(values, "revision"));
        }
        values.clear();
    };
    std::string_view line;
    for (std::size_t count = 0; count < kMaxLines && nextLine(text, line); ++count) {
        const auto colon = line.find(':');
        if (trim(line).empty()) {
            finish();
        } else if (colon != std::string_view::npos && values.size() < 128) {
            const auto name = trim(line.substr(0, colon));
            known = known || name == "processor";
            values.emplace(name, trim(line.substr(colon + 1)));
        }
    }
    finish();
    if (!known)
        return notUnderstood("cpuinfo");
    for (auto& [key, item] : sockets) {
        if (item.properties.count("threads") == 0)
            setProperty(item, "threads", std::to_string(threads[key]));
        if (!item.model.empty())
            findings.items.push_back(std::move(item));
    }
    return findings;
}

}  // namespace callbox::rmc::collect
