// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/api/leaving_operations.h"
#include "core/disclosure/message_texts.h"
#include "core/model/inventory.h"

namespace re2 {
class RE2;
}

namespace callbox::core::disclosure {

inline constexpr std::size_t kMostRules = 200;
inline constexpr std::string_view kRedacted = "[redacted]";

/// How often each rule took something out.
using RedactionTally = std::map<std::string, std::uint64_t>;

std::vector<api::RedactionCount> countsOf(const RedactionTally& tally);

/// What the operator's rules take out of a message before it is put into the outbox. Ids, digests
/// and reference codes stay. A name that only has to stay distinct ("duplicateKey", an item's key)
/// is replaced as a whole by one that tells nothing. Immutable.
class Redaction {
public:
    Redaction() = default;

    /// `salt` is this console's: a replaced name cannot be guessed from outside. Errors:
    /// invalidArgument, `field` "match" (no expression, no pointer, too long, or it fits nothing at
    /// all), or "name".
    static Result<Redaction> compile(const std::vector<api::RedactionRule>& rules,
                                     std::string salt);

    bool empty() const { return rules_.empty(); }

    /// An inventory in it is left as inventory() gave it, but for trying. Errors: protocol.
    enum class Purpose { leaving, trying };
    Result<std::string> data(protocol::MessageType type, const std::string& data,
                             RedactionTally& tally, Purpose purpose = Purpose::leaving) const;
    Inventory inventory(Inventory inventory, RedactionTally& tally) const;
    /// By patterns and keywords.
    std::string text(std::string text, RedactionTally& tally) const;

    /// The first of these values that a rule would take out of a text; empty: none.
    std::string firstHit(const std::vector<std::string>& values) const;

private:
    struct Rule {
        std::string name;
        std::vector<std::string> pointer;            ///< of a field rule
        std::shared_ptr<const re2::RE2> expression;  ///< of the others
    };
    void visit(const TextPath& path, std::string& text, RedactionTally& tally) const;
    void item(const TextPath& path, InventoryItem& item, RedactionTally& tally) const;
    std::string nameFor(const std::string& name) const;
    static Result<Rule> compile(const api::RedactionRule& rule);

    std::vector<Rule> rules_;
    std::string salt_;
};

/// The rule by itself, against what the protocol cannot do without: `values` are the ids, type,
/// model and serial numbers and reference codes of this console. Errors: those of compile(),
/// conflict, naming what it would take out.
Result<void> checkRule(const api::RedactionRule& rule, const std::vector<std::string>& values);

}  // namespace callbox::core::disclosure
