// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/offline/documents.h"
#include "app/offline/offline.h"
#include "core/json/codec.h"
#include "rmc/watch/recorded_source.h"

namespace callbox::offline {

std::vector<std::string> sources() {
    std::vector<std::string> names;
    for (const std::string_view name : rmc::watch::recordedSources())
        names.emplace_back(name);
    return names;
}

core::Result<std::string> parse(const std::string& source, const std::string& text) {
    auto findings = rmc::watch::parseRecorded(source, text);
    if (!findings)
        return core::passOn(findings);
    SourceDocument document;
    document.source = source;
    document.facts = std::move(findings->facts);
    document.items = std::move(findings->items);
    document.utilization = std::move(findings->utilization);
    document.records = std::move(findings->records);
    return core::toJson(document);
}

}  // namespace callbox::offline
