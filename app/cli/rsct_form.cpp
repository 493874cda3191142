// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rsct_form.h"

#include <algorithm>
#include <ostream>

#include "app/cli/session.h"
#include "core/words/catalogue.h"

namespace callbox::cli {

namespace {

void printLong(std::ostream& out, const RsctStyle& style, std::string_view title,
               std::string_view label, const std::vector<RsctRow>& rows) {
    if (style.header)
        out << title << '\n';
    std::size_t number = 0;
    for (const auto& row : rows) {
        std::size_t width = 0;
        for (const auto& [name, value] : row)
            width = std::max(width, name.size());
        out << label << ' ' << ++number << ":\n";
        for (const auto& [name, value] : row)
            out << '\t' << name << std::string(width - name.size(), ' ') << " = " << value << '\n';
    }
}

void printTable(std::ostream& out, const RsctStyle& style, std::string_view title,
                const std::vector<RsctRow>& rows) {
    if (style.header)
        out << title << '\n';
    if (rows.empty())
        return;
    std::vector<std::size_t> widths;
    for (const auto& [name, value] : rows.front())
        widths.push_back(style.header ? name.size() : 0);
    for (const auto& row : rows)
        for (std::size_t i = 0; i < row.size() && i < widths.size(); ++i)
            widths[i] = std::max(widths[i], row[i].second.size());
    const auto line = [&](auto&& cell) {
        std::string text;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const std::string& value = cell(i);
            text += value + std::string(widths[i] - value.size() + 1, ' ');
        }
        out << text.substr(0, text.find_last_not_of(' ') + 1) << '\n';
    };
    if (style.header)
        line([&](std::size_t i) -> const std::string& { return rows.front()[i].first; });
    for (const auto& row : rows)
        line([&](std::size_t i) -> const std::string& { return row[i].second; });
}

void printDelimited(std::ostream& out, const RsctStyle& style, std::string_view title,
                    const std::vector<RsctRow>& rows) {
    if (style.header)
        out << title << '\n';
    const auto line = [&](const RsctRow& row, bool names) {
        for (const auto& [name, value] : row)
            out << (names ? name : value) << style.delimiter;
        out << '\n';
    };
    if (style.header && !rows.empty())
        line(rows.front(), true);
    for (const auto& row : rows)
        line(row, false);
}

}  // namespace

std::vector<Option> withRsctForms(std::vector<Option> options) {
    options.push_back({"long", Takes::nothing, "", "long form, an attribute a line", 'l'});
    options.push_back({"table", Takes::nothing, "", "a table", 't'});
    options.push_back({"delimited", Takes::nothing, "", "a colon behind each value", 'd'});
    options.push_back({"delimiter", Takes::value, "TEXT", "this text instead of the colon", 'D'});
    options.push_back({"no-header", Takes::nothing, "", "values only", 'x'});
    return options;
}

RsctStyle rsctStyle(const Parsed& parsed, RsctShape usual) {
    RsctStyle style;
    style.shape = usual;
    if (parsed.has("long"))
        style.shape = RsctShape::longForm;
    else if (parsed.has("table"))
        style.shape = RsctShape::table;
    else if (parsed.has("delimited") || parsed.has("delimiter"))
        style.shape = RsctShape::delimited;
    style.delimiter = parsed.value("delimiter", ":");
    style.header = !parsed.has("no-header");
    return style;
}

std::string rsctText(std::string_view text) {
    std::string quoted = "\"";
    for (const char c : core::showable(text)) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        quoted += c;
    }
    return quoted + '"';
}

std::string rsctValue(const core::AttributeText& attribute) {
    if (!attribute.known)
        return {};
    const bool text = attribute.type == core::AttributeType::string ||
                      attribute.type == core::AttributeType::quantum;
    std::string all;
    for (const auto& value : attribute.values)
        all += (all.empty() ? "" : ",") + (text ? rsctText(value) : core::showable(value));
    return attribute.array ? '{' + all + '}' : all;
}

void printRsct(std::ostream& out, const RsctStyle& style, std::string_view title,
               std::string_view label, const std::vector<RsctRow>& rows) {
    switch (style.shape) {
        case RsctShape::longForm:
            return printLong(out, style, title, label, rows);
        case RsctShape::table:
            return printTable(out, style, title, rows);
        case RsctShape::delimited:
            return printDelimited(out, style, title, rows);
    }
}

}  // namespace callbox::cli
