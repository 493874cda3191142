// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/rule_pack_set.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

#include "core/analysis/analyser.h"
#include "core/analysis/memory_state.h"
#include "core/protocol/identity.h"

namespace callbox::core {

namespace {

constexpr std::size_t kSignatureBytes = 64;
constexpr std::size_t kMostName = 64;

bool isName(std::string_view name) {
    return !name.empty() && name.size() <= kMostName &&
           std::all_of(name.begin(), name.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
           });
}

/// The numbers of "1.10.2"; absent when it is something else.
std::optional<std::vector<unsigned>> numbersOf(std::string_view version) {
    std::vector<unsigned> numbers;
    const char* at = version.data();
    const char* const end = at + version.size();
    while (numbers.size() < 4) {
        unsigned number = 0;
        const auto [stop, error] = std::from_chars(at, end, number);
        if (error != std::errc{})
            return std::nullopt;
        numbers.push_back(number);
        if (stop == end)
            return numbers;
        if (*stop != '.')
            return std::nullopt;
        at = stop + 1;
    }
    return std::nullopt;
}

Result<std::string> signerOf(std::string_view json, std::string_view signature,
                             const std::vector<RulePackSigner>& signers) {
    std::string bytes(signature);
    if (signature.size() != kSignatureBytes) {
        while (!signature.empty() && (signature.back() == '\n' || signature.back() == '\r'))
            signature.remove_suffix(1);
        bytes = protocol::base64Decode(signature).value_or(std::string());
    }
    std::string tried;
    for (const RulePackSigner& signer : signers) {
        const auto key = protocol::base64Decode(signer.publicKey);
        if (key && checkRulePackSignature(json, bytes, *key))
            return signer.name;
        tried += (tried.empty() ? "" : ", ") + signer.name;
    }
    return fail(ErrorCode::denied,
                signers.empty() ? say("analysis.no-signer") : say("analysis.signature-wrong"),
                tried);
}

tl::unexpected<Error> unusable(const Rule& rule, Message message, std::string_view member) {
    auto refusal = fail(ErrorCode::corrupt, std::move(message));
    refusal.value().field = rule.id + '.' + std::string(member);
    return refusal;
}

/// Runs every example against the pack alone, with nothing in the inventory.
Result<void> tryExamples(const RulePack& pack) {
    const Analyser analyser(pack);
    const Partition partition;
    const ManagedSystem system;
    for (const Rule& rule : pack.rules) {
        bool shown = false;
        for (const RuleExample& example : rule.examples) {
            const AnalysisContext context{
                partition, system, nullptr, {}, example.record.occurredAt};
            const auto verdict = analyser.analyse(example.record, context, MemoryState());
            if ((verdict.rule == rule.id) != example.matches)
                return unusable(rule,
                                say("analysis.example-fails",
                                    {{"rule", rule.id},
                                     {"outcome", verdict.rule.empty() ? "-" : verdict.rule}}),
                                "examples");
            shown = shown || example.matches;
        }
        if (!shown)
            return unusable(rule, say("analysis.no-example", {{"rule", rule.id}}), "examples");
    }
    return {};
}

}  // namespace

Result<SignedRulePack> openRulePack(std::string_view json, std::string_view signature,
                                    const std::vector<RulePackSigner>& signers) {
    auto signer = signerOf(json, signature, signers);
    if (!signer)
        return passOn(signer);
    auto pack = rulePackFromJson(json);
    if (!pack)
        return passOn(pack);
    if (!isName(pack->name))
        return failField("name", say("analysis.pack-name"));
    if (!numbersOf(pack->version))
        return failField("version", say("analysis.pack-version"));
    for (Rule& rule : pack->rules)
        rule.id = pack->name + '/' + rule.id;
    if (const auto tried = tryExamples(*pack); !tried)
        return passOn(tried);
    return SignedRulePack{std::move(*pack), std::move(*signer)};
}

int compareVersions(std::string_view a, std::string_view b) {
    const auto left = numbersOf(a).value_or(std::vector<unsigned>{});
    const auto right = numbersOf(b).value_or(std::vector<unsigned>{});
    return left < right ? -1 : right < left ? 1 : 0;
}

CombinedRules combinedRules(const RulePackSet& set, RulePack builtIn) {
    CombinedRules combined;
    for (const InstalledRulePack& installed : set.packs) {
        auto opened = openRulePack(installed.json, installed.signature, set.signers);
        combined.faults.push_back(opened ? Message{} : opened.error().message);
        if (opened)
            std::move(opened->pack.rules.begin(), opened->pack.rules.end(),
                      std::back_inserter(combined.pack.rules));
    }
    combined.pack.name = std::move(builtIn.name);
    combined.pack.version = std::move(builtIn.version);
    std::move(builtIn.rules.begin(), builtIn.rules.end(), std::back_inserter(combined.pack.rules));
    return combined;
}

}  // namespace callbox::core
