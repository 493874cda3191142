// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/connection_sheet.h"

#include <string_view>

#include <boost/algorithm/string/join.hpp>

namespace callbox::core::api {

namespace {

std::string csvCell(const std::string& text) {
    constexpr std::string_view kFormula = "=+-@\t\r";
    std::string cell =
        !text.empty() && kFormula.find(text.front()) != std::string_view::npos ? "'" + text : text;
    if (cell.find_first_of(",\"\r\n") == std::string::npos)
        return cell;
    std::string quoted = "\"";
    for (const char c : cell)
        quoted.append(c == '"' ? 2 : 1, c);
    return quoted + '"';
}

}  // namespace

std::string sheetText(const ConnectionSheet& sheet, const std::string& host, const Render& render) {
    std::string text = render(say("api.sheet-title", {{"host", host}})) + "\n\n" +
                       render(say("api.sheet-direction")) + '\n';
    const auto line = [&](const Message& label, const std::string& value) {
        if (!value.empty())
            text += "   " + render(label) + ": " + value + '\n';
    };
    std::size_t number = 0;
    bool resolved = false;
    for (const auto& needs : sheet.connections) {
        text += '\n' + std::to_string(++number) + ". " + needs.name + '\n';
        if (needs.rules.empty())
            text += "   " + render(say("api.sheet-nothing")) + '\n';
        for (const auto& rule : needs.rules) {
            resolved = resolved || !rule.addresses.empty();
            if (&rule != &needs.rules.front())
                text += '\n';
            line(say("api.sheet-destination"), rule.destination);
            line(say("api.sheet-addresses"), boost::algorithm::join(rule.addresses, ", "));
            line(say("api.sheet-protocol"), rule.protocol);
            line(say("api.sheet-ports"), rule.ports);
            line(say("api.sheet-purpose"), render(rule.purpose));
        }
    }
    if (resolved)
        text += '\n' + render(say("api.sheet-names")) + '\n';
    return text;
}

std::string sheetCsv(const ConnectionSheet& sheet, const std::string& host, const Render& render) {
    std::string text =
        "connection,source,direction,protocol,destination,addresses,ports,purpose\r\n";
    for (const auto& needs : sheet.connections)
        for (const auto& rule : needs.rules)
            text += csvCell(needs.name) + ',' + csvCell(host) + ",outbound," +
                    csvCell(rule.protocol) + ',' + csvCell(rule.destination) + ',' +
                    csvCell(boost::algorithm::join(rule.addresses, " ")) + ',' +
                    csvCell(rule.ports) + ',' + csvCell(render(rule.purpose)) + "\r\n";
    return text;
}

}  // namespace callbox::core::api
