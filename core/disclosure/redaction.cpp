// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/redaction.h"

#include <algorithm>
#include <span>
#include <utility>

#include <re2/re2.h>

#include "core/protocol/identity.h"
#include "core/words/characters.h"

namespace callbox::core::disclosure {

using api::RedactionKind;
using api::RedactionRule;

namespace {

constexpr std::size_t kLongestName = 64;
constexpr std::size_t kLongestMatch = 500;
constexpr std::int64_t kMemory = std::int64_t{1} << 20;
constexpr std::size_t kNameDigits = 24;

using Tokens = std::span<const std::string>;

bool fits(Tokens pattern, Tokens path) {
    // Greedy with one way back: a later `**` makes the earlier one's choice final.
    std::size_t p = 0;
    std::size_t t = 0;
    std::size_t star = pattern.size();
    std::size_t resume = 0;
    while (t < path.size()) {
        if (p < pattern.size() && pattern[p] == "**") {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && (pattern[p] == "*" || pattern[p] == path[t])) {
            ++p;
            ++t;
        } else if (star < pattern.size()) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == "**")
        ++p;
    return p == pattern.size();
}

Result<std::vector<std::string>> pointerTokens(const std::string& pointer) {
    if (pointer.size() < 2 || pointer[0] != '/')
        return failField("match", say("redaction.no-pointer", {{"pointer", pointer}}));
    std::vector<std::string> tokens(1);
    for (std::size_t i = 1; i < pointer.size(); ++i) {
        const char c = pointer[i];
        if (c == '/') {
            tokens.emplace_back();
        } else if (c != '~') {
            tokens.back() += c;
        } else if (i + 1 < pointer.size() && (pointer[i + 1] == '0' || pointer[i + 1] == '1')) {
            tokens.back() += pointer[++i] == '0' ? '~' : '/';
        } else {
            return failField("match", say("redaction.no-pointer", {{"pointer", pointer}}));
        }
    }
    return tokens;
}

std::shared_ptr<const re2::RE2> expressionOf(const RedactionRule& rule) {
    re2::RE2::Options options;
    options.set_log_errors(false);
    options.set_max_mem(kMemory);
    options.set_case_sensitive(rule.kind == RedactionKind::pattern);
    return std::make_shared<const re2::RE2>(
        rule.kind == RedactionKind::pattern ? rule.match : re2::RE2::QuoteMeta(rule.match),
        options);
}

/// Where the protocol's own fields are, one of each kind.
const std::vector<TextPath>& neededPaths() {
    static const std::vector<TextPath> kPaths = {{"partitionId"},
                                                 {"digest"},
                                                 {"mtms", "type"},
                                                 {"mtms", "model"},
                                                 {"mtms", "serial"},
                                                 {"duplicateKey"},
                                                 {"event", "referenceCode"},
                                                 {"event", "duplicateKey"},
                                                 {"event", "partitionId"},
                                                 {"event", "failingMtms", "type"},
                                                 {"event", "failingMtms", "model"},
                                                 {"event", "failingMtms", "serial"},
                                                 {"event", "reportingMtms", "serial"},
                                                 {"event", "description", "key"},
                                                 {"event", "advice", "key"},
                                                 {"inventory", "digest"},
                                                 {"inventory", "baseDigest"},
                                                 {"inventory", "partitionId"},
                                                 {"inventory", "machineIdentity"},
                                                 {"inventory", "items", "0", "key"},
                                                 {"inventory", "system", "mtms", "serial"},
                                                 {"samples", "0", "metric"}};
    return kPaths;
}

}  // namespace

std::vector<api::RedactionCount> countsOf(const RedactionTally& tally) {
    std::vector<api::RedactionCount> counts;
    for (const auto& [rule, times] : tally)
        counts.push_back({rule, times});
    return counts;
}

Result<Redaction::Rule> Redaction::compile(const RedactionRule& rule) {
    const auto length = characters(rule.name);
    if (length == 0 || length > kLongestName)
        return failField("name", say("redaction.name-length"));
    if (rule.match.empty() || rule.match.size() > kLongestMatch)
        return failField("match", say("redaction.match-length"));
    Rule compiled{rule.name, {}, {}};
    if (rule.kind == RedactionKind::field) {
        auto tokens = pointerTokens(rule.match);
        if (!tokens)
            return passOn(tokens);
        compiled.pointer = std::move(*tokens);
        return compiled;
    }
    compiled.expression = expressionOf(rule);
    if (!compiled.expression->ok())
        return failField(
            "match", say("redaction.no-expression", {{"reason", compiled.expression->error()}}));
    if (re2::RE2::PartialMatch("", *compiled.expression))
        return failField("match", say("redaction.fits-nothing"));
    return compiled;
}

Result<Redaction> Redaction::compile(const std::vector<RedactionRule>& rules, std::string salt) {
    Redaction redaction;
    redaction.salt_ = std::move(salt);
    for (const RedactionRule& rule : rules) {
        auto compiled = compile(rule);
        if (!compiled)
            return passOn(compiled);
        redaction.rules_.push_back(std::move(*compiled));
    }
    return redaction;
}

std::string Redaction::nameFor(const std::string& name) const {
    return "redacted-" + protocol::sha256Hex(salt_ + '\n' + name).substr(0, kNameDigits);
}

std::string Redaction::text(std::string text, RedactionTally& tally) const {
    for (const Rule& rule : rules_) {
        if (!rule.expression)
            continue;
        const int times = re2::RE2::GlobalReplace(&text, *rule.expression, kRedacted);
        if (times > 0)
            tally[rule.name] += static_cast<std::uint64_t>(times);
    }
    return text;
}

void Redaction::visit(const TextPath& path, std::string& text, RedactionTally& tally) const {
    if (text.empty() || isIdentity(path))
        return;
    const std::string before = text;
    for (const Rule& rule : rules_)
        if (!rule.expression && text != kRedacted && fits(rule.pointer, path)) {
            ++tally[rule.name];
            text = kRedacted;
        }
    if (text != kRedacted)
        text = this->text(std::move(text), tally);
    if (text != before && isName(path))
        text = nameFor(before);
}

Result<std::string> Redaction::data(protocol::MessageType type, const std::string& data,
                                    RedactionTally& tally, Purpose purpose) const {
    if (empty())
        return data;
    // Digests are over the inventory as inventory() left it.
    const bool all = type != protocol::MessageType::inventory || purpose == Purpose::trying;
    return rewriteTexts(type, data, [&](const TextPath& path, std::string& text) {
        if (all || path.empty() || path[0] != "inventory")
            visit(path, text, tally);
    });
}

void Redaction::item(const TextPath& path, InventoryItem& item, RedactionTally& tally) const {
    const std::string key = item.key;
    bool keyTells = false;
    const auto onText = [&](const TextPath& at, std::string& text) {
        const std::string before = text;
        visit(at, text, tally);
        keyTells = keyTells || (text != before && key.find(before) != std::string::npos);
    };
    TextPath at = path;
    walkTexts(item, at, onText);
    // The key often is made of a serial number or a name that a rule has just taken out.
    if (keyTells)
        item.key = nameFor(key);
}

Inventory Redaction::inventory(Inventory inventory, RedactionTally& tally) const {
    if (empty())
        return inventory;
    std::vector<InventoryItem> items = std::exchange(inventory.items, {});
    TextPath path{"inventory"};
    const auto onText = [&](const TextPath& at, std::string& text) { visit(at, text, tally); };
    walkTexts(inventory, path, onText);
    for (std::size_t i = 0; i < items.size(); ++i)
        item({"inventory", "items", std::to_string(i)}, items[i], tally);
    inventory.items = std::move(items);
    return inventory;
}

std::string Redaction::firstHit(const std::vector<std::string>& values) const {
    for (const std::string& value : values)
        for (const Rule& rule : rules_)
            if (rule.expression && !value.empty() &&
                re2::RE2::PartialMatch(value, *rule.expression))
                return value;
    for (const TextPath& path : neededPaths())
        for (const Rule& rule : rules_)
            if (!rule.expression && fits(rule.pointer, path))
                return pointerOf(path);
    return {};
}

Result<void> checkRule(const RedactionRule& rule, const std::vector<std::string>& values) {
    const auto compiled = Redaction::compile({rule}, {});
    if (!compiled)
        return passOn(compiled);
    const std::string hit = compiled->firstHit(values);
    if (!hit.empty())
        return fail(ErrorCode::conflict, say("redaction.protocol-needs", {{"value", hit}}));
    return {};
}

}  // namespace callbox::core::disclosure
