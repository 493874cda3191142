// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/hmc_form.h"

#include <algorithm>

namespace callbox::cli {

using core::failField;
using core::say;

namespace {

std::string quotedIf(std::string text, std::string_view special) {
    if (text.find_first_of(special) == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

/// Fields of one CSV line; quotes may stand around a whole field only.
std::vector<std::string> fieldsOf(std::string_view text, char delimiter) {
    std::vector<std::string> fields(1);
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"' && quoted && i + 1 < text.size() && text[i + 1] == '"')
            fields.back() += text[++i];
        else if (text[i] == '"')
            quoted = !quoted;
        else if (text[i] == delimiter && !quoted)
            fields.emplace_back();
        else
            fields.back() += text[i];
    }
    return fields;
}

std::vector<std::string> namesOf(const HmcRecord& record, const HmcSelection& selection) {
    if (!selection.names.empty())
        return selection.names;
    std::vector<std::string> names;
    for (const auto& [name, value] : record)
        names.push_back(name);
    return names;
}

}  // namespace

std::string hmcLine(const HmcRecord& record) {
    std::string line;
    for (const auto& [name, value] : record)
        line += (line.empty() ? "" : ",") + quotedIf(name + '=' + value, ",\"\n\r");
    return line;
}

HmcSelection hmcSelection(std::string_view attributes) {
    HmcSelection selection;
    const auto inNames = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '_' || c == '"';
    };
    const auto* separator = std::find_if_not(attributes.begin(), attributes.end(), inNames);
    if (separator != attributes.end())
        selection.delimiter = *separator;
    if (!attributes.empty())
        selection.names = fieldsOf(attributes, selection.delimiter);
    return selection;
}

core::Result<std::string> hmcValues(const HmcRecord& record, const HmcSelection& selection) {
    std::string line;
    bool first = true;
    const std::string special = std::string("\"\n\r") + selection.delimiter;
    for (const std::string& name : namesOf(record, selection)) {
        const auto found = std::find_if(record.begin(), record.end(),
                                        [&](const auto& pair) { return pair.first == name; });
        if (found == record.end())
            return failField("F", say("cli.usage.unknown-attribute", {{"attribute", name}}));
        if (!first)
            line += selection.delimiter;
        first = false;
        line += quotedIf(found->second, special);
    }
    return line;
}

std::string hmcHeader(const HmcRecord& record, const HmcSelection& selection) {
    std::string line;
    for (const std::string& name : namesOf(record, selection))
        line += (line.empty() ? std::string{} : std::string(1, selection.delimiter)) + name;
    return line;
}

core::Result<HmcRecord> hmcAttributes(std::string_view text) {
    HmcRecord attributes;
    for (const std::string& field : fieldsOf(text, ',')) {
        const auto equals = field.find('=');
        if (equals == 0 || equals == std::string::npos)
            return failField("a", say("cli.usage.attributes-malformed", {{"text", field}}));
        attributes.emplace_back(field.substr(0, equals), field.substr(equals + 1));
    }
    return attributes;
}

core::Result<std::map<std::string, std::vector<std::string>>> hmcFilter(std::string_view text) {
    std::map<std::string, std::vector<std::string>> filter;
    if (text.empty())
        return filter;
    std::string name;
    // Quoted or not, values after the first stand as fields of their own: `"nums=1,2",status=open`
    // and `nums=1,2` both mean two values.
    for (const std::string& field : fieldsOf(text, ',')) {
        std::string_view rest = field;
        const auto equals = rest.find('=');
        if (equals != std::string_view::npos) {
            name = std::string(rest.substr(0, equals));
            rest.remove_prefix(equals + 1);
        }
        if (name.empty())
            return failField("filter",
                             say("cli.usage.filter-malformed", {{"text", std::string(text)}}));
        for (const std::string& value : fieldsOf(rest, ','))
            filter[name].push_back(value);
    }
    return filter;
}

}  // namespace callbox::cli
