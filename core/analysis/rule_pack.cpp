// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/rule_pack.h"

#include <algorithm>
#include <cctype>
#include <set>
#include <utility>

#include "callbox_core_analysis_resources.h"
#include "core/analysis/rule_expression.h"
#include "core/json/codec.h"
#include "core/protocol/identity.h"

namespace callbox::core {

namespace {

constexpr std::size_t kRuleLimit = 2'000;
constexpr std::uint64_t kThresholdLimit = 10'000;
constexpr std::uint64_t kFlappingLimit = 100;            // each one's time is kept
constexpr std::uint64_t kLongestFlapping = 31 * 86'400;  // seconds

/// "CBX-MEM-0001": our own namespace or a rule pack maker's, never eight characters like an SRC.
bool isReferenceCode(std::string_view code) {
    const auto letter = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    };
    return code.size() >= 9 && code.size() <= 32 && std::all_of(code.begin(), code.end(), letter) &&
           code.find('-') != std::string_view::npos;
}

/// What is wrong with a rule; empty when nothing is.
std::string_view faultOf(const Rule& rule) {
    if (rule.id.empty() || rule.id.size() > 64)
        return "id";
    if (rule.kinds.empty())
        return "kinds";
    if (rule.clears.empty() && !isReferenceCode(rule.referenceCode))
        return "referenceCode";
    if (!std::all_of(rule.clears.begin(), rule.clears.end(), isReferenceCode))
        return "clears";
    if (rule.clears.empty() && rule.description.empty())
        return "description";
    if (rule.clears.empty() && rule.subsystem.empty())
        return "subsystem";
    for (const AttributeCondition& condition : rule.when) {
        const bool asks = !condition.is.empty() || !condition.contains.empty() ||
                          !condition.lacks.empty() || !condition.matches.empty() || condition.least;
        if (condition.attribute.empty() || !asks || !compileRuleExpression(condition.matches))
            return "when";
    }
    if (rule.threshold && (rule.threshold->count < 1 || rule.threshold->count > kThresholdLimit ||
                           rule.threshold->seconds < 1))
        return "threshold";
    for (const ErrorPattern& pattern : rule.patterns)
        if (!rule.threshold || !isReferenceCode(pattern.referenceCode) || pattern.same.empty() ||
            pattern.differ.empty() || pattern.description.empty() || pattern.count < 2 ||
            pattern.count > kThresholdLimit)
            return "patterns";
    if (rule.flapping && (rule.flapping->changes < 2 || rule.flapping->changes > kFlappingLimit ||
                          rule.flapping->seconds < 1 || rule.flapping->seconds > kLongestFlapping))
        return "flapping";
    const auto unusable = [](const PartName& name) {
        const bool looksUp = name.target != CalloutTarget::none;
        return name.family.empty() || looksUp == name.attributes.empty() ||
               (!looksUp && name.key.empty()) || (name.attached && !looksUp);
    };
    for (const auto& [member, names] :
         {std::pair{"parts", &rule.parts}, std::pair{"carries", &rule.carries},
          std::pair{"behind", &rule.behind}})
        if (std::any_of(names->begin(), names->end(), unusable))
            return member;
    for (const CalloutRule& callout : rule.callouts) {
        const bool looksUp = callout.target != CalloutTarget::none;
        if (looksUp == callout.attributes.empty() || (!looksUp && callout.procedure.empty()))
            return "callouts";
    }
    return {};
}

}  // namespace

Result<RulePack> rulePackFromJson(std::string_view json) {
    auto pack = fromJson<RulePack>(json, JsonLimits{std::size_t{2} << 20, 16});
    if (!pack)
        return pack;
    if (pack->format != kRulePackFormat)
        return fail(ErrorCode::unsupported,
                    say("analysis.pack-format", {{"format", std::to_string(pack->format)}}));
    if (pack->rules.size() > kRuleLimit)
        return fail(ErrorCode::limitExceeded,
                    say("analysis.pack-too-large", {{"limit", std::to_string(kRuleLimit)}}));
    std::set<std::string> ids;
    for (const Rule& rule : pack->rules) {
        const std::string_view fault = ids.insert(rule.id).second ? faultOf(rule) : "id";
        if (fault.empty())
            continue;
        auto refusal = fail(
            ErrorCode::corrupt,
            say("analysis.rule-unusable", {{"rule", rule.id}, {"member", std::string(fault)}}));
        refusal.value().field = rule.id + '.' + std::string(fault);
        return refusal;
    }
    return pack;
}

Result<RulePack> builtInRulePack() {
    RulePack whole;
    for (const EmbeddedFile& file : rules::embeddedFiles()) {
        auto pack = rulePackFromJson(file.bytes);
        if (!pack)
            return pack;
        whole.name = pack->name;
        whole.version = pack->version;
        std::move(pack->rules.begin(), pack->rules.end(), std::back_inserter(whole.rules));
    }
    return whole;
}

Result<void> checkRulePackSignature(std::string_view json, std::string_view signature,
                                    std::string_view publicKey) {
    if (!protocol::verifySignature(json, signature, publicKey))
        return fail(ErrorCode::denied, say("analysis.signature-wrong"));
    return {};
}

}  // namespace callbox::core
