// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/collect/hmc_records.h"

#include <algorithm>

#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

using core::ErrorCode;
using core::fail;
using core::say;

namespace {

constexpr std::size_t kMaxRows = 50000;
constexpr std::size_t kMaxFields = 1024;
constexpr std::size_t kMaxValues = 500'000;

bool isName(std::string_view text) {
    return !text.empty() && text.size() <= 80 && text.front() >= 'a' && text.front() <= 'z' &&
           std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
           });
}

bool isUpperOrDigit(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// "HSCL8012", "HSCPE0D7": what an error begins with in every language.
std::string_view errorCode(std::string_view text) {
    const auto word = text.substr(0, text.find_first_of(" :\n"));
    if (word.size() >= 7 && word.size() <= 10 &&
        (word.starts_with("HSC") || word.starts_with("VIOSE")) &&
        std::all_of(word.begin(), word.end(), isUpperOrDigit))
        return word;
    return {};
}

/// Takes one field off `text`; `ended` when the line ends behind it. False for an open quote.
bool takeField(std::string_view& text, char delimiter, std::string& field, bool& ended) {
    field.clear();
    if (text.starts_with('"')) {
        text.remove_prefix(1);
        for (;;) {
            const auto quote = text.find('"');
            if (quote == std::string_view::npos)
                return false;
            field += text.substr(0, quote);
            text.remove_prefix(quote + 1);
            if (!text.starts_with('"'))
                break;
            field += '"';
            text.remove_prefix(1);
        }
    }
    std::size_t end = 0;
    while (end < text.size() && text[end] != delimiter && text[end] != '\n')
        ++end;
    field += text.substr(0, end);
    ended = end == text.size() || text[end] == '\n';
    if (ended && field.ends_with('\r'))
        field.pop_back();
    text.remove_prefix(std::min(end + 1, text.size()));
    return true;
}

std::string pairName(const std::string& field) {
    auto name = field.substr(0, field.find('='));
    return name.size() < field.size() && isName(name) ? name : std::string();
}

}  // namespace

std::string_view hmcValue(const HmcRecord& record, std::string_view name) {
    const auto found = record.find(name);
    if (found == record.end())
        return {};
    const auto value = trim(found->second);
    return value == "none" || value == "null" || value == "unavailable" ? std::string_view()
                                                                        : value;
}

core::Result<std::vector<std::vector<std::string>>> readHmcRows(std::string_view text,
                                                                char delimiter) {
    std::vector<std::vector<std::string>> rows;
    std::string field;
    std::size_t values = 0;
    while (!text.empty()) {
        std::vector<std::string> row;
        for (bool ended = false; !ended;) {
            if (!takeField(text, delimiter, field, ended))
                return fail(ErrorCode::protocol, say("collect.hmc-quote-open"));
            row.push_back(field);
            if (row.size() > kMaxFields || ++values > kMaxValues)
                return fail(ErrorCode::limitExceeded, say("collect.too-many-values"));
        }
        if (row.size() == 1 && trim(row.front()).empty())
            continue;
        rows.push_back(std::move(row));
        if (rows.size() > kMaxRows)
            return fail(ErrorCode::limitExceeded, say("collect.too-many-values"));
    }
    return rows;
}

core::Result<std::vector<HmcRecord>> readHmcRecords(std::string_view text) {
    if (const auto code = errorCode(trim(text)); !code.empty())
        return fail(ErrorCode::denied, say("collect.hmc-refused", {{"code", std::string(code)}}));
    std::vector<HmcRecord> records;
    for (const char delimiter : {',', ':'}) {
        const auto rows = readHmcRows(text, delimiter);
        if (!rows)
            return core::passOn(rows);
        for (const auto& row : *rows) {
            HmcRecord record;
            for (const auto& field : row)
                if (auto name = pairName(field); !name.empty())
                    record.emplace(std::move(name), field.substr(field.find('=') + 1));
            if (!record.empty() && !pairName(row.front()).empty())
                records.push_back(std::move(record));
        }
        if (!records.empty() || rows->empty())
            return records;
        const auto& names = rows->front();
        if (names.size() < 2 || !std::all_of(names.begin(), names.end(), isName))
            continue;
        for (std::size_t i = 1; i < rows->size(); ++i) {
            HmcRecord record;
            for (std::size_t j = 0; j < names.size() && j < (*rows)[i].size(); ++j)
                record.emplace(names[j], (*rows)[i][j]);
            if ((*rows)[i].size() == names.size())
                records.push_back(std::move(record));
        }
        return records;
    }
    return fail(ErrorCode::protocol, say("collect.hmc-message"));
}

bool isHmcMessage(const core::Error& error) {
    return error.message.key == "collect.hmc-message";
}

std::string managedSystemName(std::string_view typeModel, std::string_view serial) {
    const auto plain = [](std::string_view text, std::size_t size) {
        return text.size() == size && std::all_of(text.begin(), text.end(), isUpperOrDigit);
    };
    const auto hyphen = typeModel.find('-');
    if (hyphen != 4 || !plain(typeModel.substr(0, 4), 4) || !plain(typeModel.substr(5), 3) ||
        !plain(serial, 7))
        return {};
    return std::string(typeModel) + "*" + std::string(serial);
}

std::string managedSystemName(std::string_view mtms) {
    const auto mark = mtms.find_first_of("*/");
    if (mark == std::string_view::npos)
        return {};
    return managedSystemName(mtms.substr(0, mark), mtms.substr(mark + 1));
}

}  // namespace callbox::rmc::collect
