// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/hmc_output.h"

#include <algorithm>
#include <map>
#include <ostream>
#include <string>
#include <vector>

#include "core/json/codec.h"

namespace callbox::cli {

ExitCode printRecords(Session& session, const Parsed& parsed, std::vector<HmcRecord> records,
                      std::size_t shownByDefault) {
    std::ostream& out = session.out();
    if (session.json()) {
        std::vector<std::map<std::string, std::string>> objects;
        for (const HmcRecord& record : records)
            objects.emplace_back(record.begin(), record.end());
        return session.printJson(core::toJson(objects));
    }
    if (records.empty()) {
        out << kNoResults << '\n';
        return ExitCode::ok;
    }
    const bool selects = parsed.has("F");
    const HmcSelection selection = hmcSelection(parsed.value("F"));
    std::string lines;
    for (HmcRecord& record : records) {
        if (selection.names.empty())
            record.resize(std::min(record.size(), shownByDefault));
        if (!selects) {
            lines += hmcLine(record) + '\n';
            continue;
        }
        const auto values = hmcValues(record, selection);
        if (!values)
            return session.fail(values.error());
        lines += *values + '\n';
    }
    if (selects && parsed.has("header"))
        out << hmcHeader(records.front(), selection) << '\n';
    out << lines;
    return ExitCode::ok;
}

}  // namespace callbox::cli
