// SPDX-License-Identifier: GPL-3.0-or-later
// Rule packs from elsewhere: signed by somebody the administrator trusts, tried by their own
// examples, put before the built-in pack. docs/rule-packs.md tells how one is made.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <boost/describe/class.hpp>

#include "core/analysis/rule_pack.h"
#include "core/model/time_point.h"
#include "core/words/result.h"

namespace callbox::core {

/// Whose rule packs are taken.
struct RulePackSigner {
    std::string name;
    std::string publicKey;  ///< base64 of the 32 bytes of an Ed25519 key
};
BOOST_DESCRIBE_STRUCT(RulePackSigner, (), (name, publicKey))

struct InstalledRulePack {
    std::string json;       ///< its exact bytes
    std::string signature;  ///< base64, as it came with the pack
    std::string signer;     ///< RulePackSigner::name
    TimePoint installedAt;
};
BOOST_DESCRIBE_STRUCT(InstalledRulePack, (), (json, signature, signer, installedAt))

struct RulePackSet {
    std::vector<RulePackSigner> signers;   ///< by name
    std::vector<InstalledRulePack> packs;  ///< the first one's rules are asked first
};
BOOST_DESCRIBE_STRUCT(RulePackSet, (), (signers, packs))

inline constexpr std::size_t kMostRulePacks = 16;
inline constexpr std::size_t kMostRulePackSigners = 32;

/// The pack, once it may be used: known signer, name and version well-formed, every example of
/// every rule with the outcome that it tells. Rule ids get the pack's name before them
/// ("acme-fans/fan-stopped"). `signature` is the 64 bytes or their base64. Errors: those of
/// rulePackFromJson; denied (`detail` names the signers that were tried); corrupt for a rule
/// without example or with one that comes out otherwise, `field` naming it.
struct SignedRulePack {
    RulePack pack;
    std::string signer;
};
Result<SignedRulePack> openRulePack(std::string_view json, std::string_view signature,
                                    const std::vector<RulePackSigner>& signers);

/// Less than, equal to or greater than 0, by the numbers of "1.10.2".
int compareVersions(std::string_view a, std::string_view b);

/// All rules in the order in which they are asked: the set's packs, then the built-in one. A pack
/// that cannot be opened (its signer is not trusted any more, another format) is left out; what is
/// wrong with it stands in `faults`, by the pack's place, empty where it is used.
struct CombinedRules {
    RulePack pack;
    std::vector<Message> faults;
};
CombinedRules combinedRules(const RulePackSet& set, RulePack builtIn);

}  // namespace callbox::core
