// SPDX-License-Identifier: GPL-3.0-or-later
// Rules as data: what of a partition's error sources is a problem, what it is called, which parts
// it points at. docs/rule-packs.md describes the file.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "core/model/problem_record.h"
#include "core/model/serviceable_event.h"
#include "core/words/result.h"

namespace callbox::core {

inline constexpr int kRulePackFormat = 1;

/// One condition on an attribute of the record ("text" means the record's text). All the members
/// that are given must hold.
struct AttributeCondition {
    std::string attribute;
    std::vector<std::string> is;        ///< equal to one of these, letter case ignored
    std::vector<std::string> contains;  ///< contains one of these, letter case ignored
    std::vector<std::string> lacks;     ///< contains none of these, letter case ignored
    std::string matches;                ///< ECMAScript expression found in the first 512 bytes
    std::optional<std::int64_t> least;  ///< a whole number (0x... too) of at least this
};
BOOST_DESCRIBE_STRUCT(AttributeCondition, (), (attribute, is, contains, lacks, matches, least))

/// How a callout finds its part in the partition's inventory.
enum class CalloutTarget {
    none,            ///< nothing to look up: a procedure or symbolic callout
    memoryModule,    ///< by DIMM label or locator
    processor,       ///< by socket number
    pciDevice,       ///< by PCI address
    disk,            ///< by device name
    raidController,  ///< by the number that its maker's tool gives it
    location         ///< anything by its location code
};
BOOST_DESCRIBE_ENUM(CalloutTarget, none, memoryModule, processor, pciDevice, disk, raidController,
                    location)

/// One callout. When the part is not found, `procedure` becomes a symbolic or procedure callout
/// in its place (kind `fru` becomes `symbolic`); without one the callout is left out.
struct CalloutRule {
    CalloutKind kind = CalloutKind::fru;
    CalloutPriority priority = CalloutPriority::high;
    CalloutTarget target = CalloutTarget::none;
    std::vector<std::string> attributes;  ///< looked up in this order until one is found
    std::string procedure;                ///< "CBXMEM01"
    std::string description;              ///< what the callout is, when the inventory cannot say
};
BOOST_DESCRIBE_STRUCT(CalloutRule, (), (kind, priority, target, attributes, procedure, description))

/// A part as this source names it, so that what several rules and sources say of one part, and of
/// what hangs on it, comes together.
struct PartName {
    std::string family;            ///< "disk", "memory", "pci", "raid", "cooling" ...
    std::vector<std::string> key;  ///< as Rule::duplicateKey; a name only if all are present
    CalloutTarget target = CalloutTarget::none;  ///< if found: by all its names in the inventory
    std::vector<std::string> attributes;         ///< looked up in this order until one is found
    bool attached = false;  ///< not the part that is found, but the PCI device it is attached to
};
BOOST_DESCRIBE_STRUCT(PartName, (), (family, key, target, attributes, attached))

/// `count` reports within `seconds` make a problem.
struct Threshold {
    std::uint64_t count = 1;
    std::uint64_t seconds = 86'400;
};
BOOST_DESCRIBE_STRUCT(Threshold, (), (count, seconds))

/// Reports within the threshold's time that are equal in `same` and have at least `count` different
/// values of `differ` make a problem of its own, though they are too few for the threshold: errors
/// in several columns of one row. Attributes; a report without one of them does not count.
struct ErrorPattern {
    std::string referenceCode;
    std::vector<std::string> same;
    std::string differ;
    std::uint64_t count = 4;
    std::string description;  ///< as Rule's; likewise `advice`
    std::string advice;
};
BOOST_DESCRIBE_STRUCT(ErrorPattern, (), (referenceCode, same, differ, count, description, advice))

/// `changes` within `seconds`, a fault that goes or comes back counting one each, and it is one
/// event that flaps, until it was quiet for as long. What returns within that time goes on in its
/// event.
struct FlappingLimit {
    std::uint64_t changes = 5;
    std::uint64_t seconds = 600;
};
BOOST_DESCRIBE_STRUCT(FlappingLimit, (), (changes, seconds))

/// A record that the rule must match, or must not: run by the rule pack's test.
struct RuleExample {
    ProblemRecord record;
    bool matches = true;
    std::string duplicateKey;  ///< if given: what follows the reference code in it
};
BOOST_DESCRIBE_STRUCT(RuleExample, (), (record, matches, duplicateKey))

/// One rule; of those that match a record the first in the pack decides.
struct Rule {
    std::string id;
    std::vector<std::string> sources;  ///< empty: any
    std::vector<std::string> kinds;    ///< never empty
    std::vector<AttributeCondition> when;
    std::string referenceCode;
    /// An attribute with the maker's own code (SRC, SRN): where the record has one, it stands in
    /// place of `referenceCode`.
    std::string referenceCodeFrom;
    Severity severity = Severity::warning;
    NotificationType notificationType = NotificationType::callHome;
    std::string subsystem;
    std::string description;  ///< catalogue key; likewise `advice`
    std::string advice;
    /// Named argument -> attributes, the first one present gives the value. "@partition",
    /// "@system", "@location" and "@part" (of the first callout), "@threshold" and "@hours" are
    /// not the record's but the analyser's.
    std::map<std::string, std::vector<std::string>> arguments;
    /// The parts that the record itself names ("fru.1.part" ...) are called out; `callouts` where
    /// it names none.
    bool recordCallouts = false;
    std::vector<CalloutRule> callouts;
    std::optional<Threshold> threshold;
    std::vector<ErrorPattern> patterns;  ///< only with a threshold; the first that is made decides
    /// Attributes that tell one fault from another where no callout was found; of each entry
    /// ("label|location") the first one present.
    std::vector<std::string> duplicateKey;
    std::vector<PartName> parts;    ///< the part at fault: one open event, the gravest
    std::vector<PartName> carries;  ///< besides `parts`: what others name when they hang on it
    std::vector<PartName> behind;   ///< what this hangs on: at fault, it is the cause of this
    /// Not empty: the rule opens nothing, it clears open events of these codes with the same key.
    std::vector<std::string> clears;
    /// What a clearing rule and those that it clears have in common, as duplicateKey; empty:
    /// duplicateKey.
    std::vector<std::string> recoveryKey;
    std::optional<FlappingLimit> flapping;  ///< only of a rule whose events are cleared
    std::vector<RuleExample> examples;
};
BOOST_DESCRIBE_STRUCT(Rule, (),
                      (id, sources, kinds, when, referenceCode, referenceCodeFrom, severity,
                       notificationType, subsystem, description, advice, arguments, recordCallouts,
                       callouts, threshold, patterns, duplicateKey, parts, carries, behind, clears,
                       recoveryKey, flapping, examples))

struct RulePack {
    int format = kRulePackFormat;
    std::string name;
    std::string version;  ///< "1.0.0"
    std::vector<Rule> rules;
};
BOOST_DESCRIBE_STRUCT(RulePack, (), (format, name, version, rules))

/// Reads and checks a pack. Errors: protocol, limitExceeded (2 MiB, 2,000 rules); unsupported for
/// another format; corrupt for a rule that cannot work, `field` naming it.
Result<RulePack> rulePackFromJson(std::string_view json);

/// The pack linked into the program.
Result<RulePack> builtInRulePack();

/// Whether `signature` (64 bytes, Ed25519, detached) over the pack's exact bytes is by `publicKey`
/// (32 bytes). Packs that are not built in are loaded only after this. Errors: denied.
Result<void> checkRulePackSignature(std::string_view json, std::string_view signature,
                                    std::string_view publicKey);

}  // namespace callbox::core
