// SPDX-License-Identifier: GPL-3.0-or-later
// The operations on rule packs: what is a problem and what it is called. Part of
// core/api/operations.h.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/api/operation.h"
#include "core/model/time_point.h"
#include "core/words/message.h"

namespace callbox::core::api {

struct RulePackRow {
    std::string name;
    std::string version;
    std::uint64_t rules = 0;
    std::string signer;                    ///< empty: came with Callbox
    std::optional<TimePoint> installedAt;  ///< absent: came with Callbox
    Message fault;                         ///< why its rules are not used; empty when they are
};
BOOST_DESCRIBE_STRUCT(RulePackRow, (), (name, version, rules, signer, installedAt, fault))

struct RulePackSignerRow {
    std::string name;
    std::string publicKey;  ///< base64 of the 32 bytes
};
BOOST_DESCRIBE_STRUCT(RulePackSignerRow, (), (name, publicKey))

struct RulePackList {
    std::vector<RulePackRow> packs;  ///< in the order in which they are asked
    std::vector<RulePackSignerRow> signers;
};
BOOST_DESCRIBE_STRUCT(RulePackList, (), (packs, signers))
inline constexpr Operation<Nothing, RulePackList> kRulePackList{"rule-pack.list", Role::viewer, ""};

/// A pack takes the place of an installed one of its name. Errors besides those of the pack itself:
/// conflict for an older version than the installed one unless `downgrade`, limitExceeded.
struct RulePackInstallArguments {
    std::string json;       ///< the file, byte for byte
    std::string signature;  ///< base64
    bool downgrade = false;
    bool tryOnly = false;  ///< everything is checked, nothing is installed
};
BOOST_DESCRIBE_STRUCT(RulePackInstallArguments, (), (json, signature, downgrade, tryOnly))
inline constexpr Operation<RulePackInstallArguments, RulePackRow> kRulePackInstall{
    "rule-pack.install", Role::administrator, "audit.rule-pack.install"};

struct RulePackName {
    std::string name;
};
BOOST_DESCRIBE_STRUCT(RulePackName, (), (name))
inline constexpr Operation<RulePackName, RulePackList> kRulePackRemove{
    "rule-pack.remove", Role::administrator, "audit.rule-pack.remove"};

/// Errors: conflict for a name that has another key, limitExceeded.
struct RulePackTrustArguments {
    std::string name;       ///< 1..64 characters
    std::string publicKey;  ///< PEM, or base64 of the 32 bytes
};
BOOST_DESCRIBE_STRUCT(RulePackTrustArguments, (), (name, publicKey))
inline constexpr Operation<RulePackTrustArguments, RulePackList> kRulePackTrust{
    "rule-pack.trust", Role::administrator, "audit.rule-pack.trust"};
/// The packs it signed stay installed and are not used any more.
inline constexpr Operation<RulePackName, RulePackList> kRulePackDistrust{
    "rule-pack.distrust", Role::administrator, "audit.rule-pack.distrust"};

template <class Visitor>
void forEachRulePackOperation(Visitor&& visit) {
    visit(kRulePackList);
    visit(kRulePackInstall);
    visit(kRulePackRemove);
    visit(kRulePackTrust);
    visit(kRulePackDistrust);
}

}  // namespace callbox::core::api
