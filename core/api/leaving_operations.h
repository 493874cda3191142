// SPDX-License-Identifier: GPL-3.0-or-later
// The operations that show what leaves, before and after it left. Part of core/api/operations.h;
// docs/what-leaves.md has the tasks.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/api/operation.h"
#include "core/model/time_point.h"
#include "core/model/transmittal_schedule.h"

namespace callbox::core::api {

// ---- messages ------------------------------------------------------------------------------

/// Which messages are looked at: exactly one of the first three is given.
struct PreviewArguments {
    std::uint64_t sequence = 0;           ///< a message in the outbox
    std::uint64_t problemNumber = 0;      ///< the report of an event
    std::optional<TransmittalKind> kind;  ///< what a transmittal would send of what was collected
    std::string partition;                ///< with kind: id or name; empty: all
    std::uint64_t limit = 20;             ///< messages, 1..100
};
BOOST_DESCRIBE_STRUCT(PreviewArguments, (), (sequence, problemNumber, kind, partition, limit))

/// How often a redaction rule took something out of a message; `rule` "pseudonyms": put a token.
struct RedactionCount {
    std::string rule;
    std::uint64_t times = 0;
};
BOOST_DESCRIBE_STRUCT(RedactionCount, (), (rule, times))

struct MessagePreview {
    std::uint64_t sequence = 0;
    bool stored = false;  ///< false: nothing is in the outbox yet, the number is the next one
    std::string type;
    std::string subject;
    std::string partitionId;
    std::uint64_t problemNumber = 0;
    std::string data;    ///< the message's data, byte for byte
    std::string digest;  ///< SHA-256 of the data
    /// Of the POST to the receiver, byte for byte, before content coding and TLS. Data that is
    /// larger than a path's chunk goes before it in pieces; `data` in the body is empty then.
    std::string body;
    std::string bodyDigest;  ///< SHA-256 of the body
    bool enrolled = true;    ///< false: it cannot go yet, the authenticator is missing
    std::vector<RedactionCount> redacted;
};
BOOST_DESCRIBE_STRUCT(MessagePreview, (),
                      (sequence, stored, type, subject, partitionId, problemNumber, data, digest,
                       body, bodyDigest, enrolled, redacted))

struct MessagePreviews {
    std::vector<MessagePreview> messages;
    bool more = false;  ///< not all are shown
};
BOOST_DESCRIBE_STRUCT(MessagePreviews, (), (messages, more))
inline constexpr Operation<PreviewArguments, MessagePreviews> kTransmissionPreview{
    "transmission.preview", Role::viewer, ""};

enum class FieldChangeKind { added, removed, changed };
BOOST_DESCRIBE_ENUM(FieldChangeKind, added, removed, changed)

struct FieldChange {
    std::string pointer;  ///< RFC 6901; into the older message where the field was removed
    FieldChangeKind kind = FieldChangeKind::changed;
    std::string before;  ///< JSON, cut at 1000 bytes; empty when added
    std::string after;   ///< likewise; empty when removed
};
BOOST_DESCRIBE_STRUCT(FieldChange, (), (pointer, kind, before, after))

/// A message beside the last acknowledged one of its type, subject and partition.
struct MessageDifference {
    std::uint64_t sequence = 0;
    std::string type;
    std::string subject;
    std::string partitionId;
    std::uint64_t against = 0;  ///< the other's number; 0: there is none whose data is kept
    std::vector<FieldChange> changes;
    std::uint64_t total = 0;  ///< changes, those beyond the first 1000 too
};
BOOST_DESCRIBE_STRUCT(MessageDifference, (),
                      (sequence, type, subject, partitionId, against, changes, total))

struct MessageDifferences {
    std::vector<MessageDifference> messages;
    bool more = false;
};
BOOST_DESCRIBE_STRUCT(MessageDifferences, (), (messages, more))
inline constexpr Operation<PreviewArguments, MessageDifferences> kTransmissionDifference{
    "transmission.difference", Role::viewer, ""};

// ---- redaction -----------------------------------------------------------------------------

enum class RedactionKind {
    field,    ///< the whole text of fields, by JSON pointer; `*` is one name, `**` any number
    pattern,  ///< what an RE2 expression matches
    keyword   ///< a word or phrase, upper or lower case
};
BOOST_DESCRIBE_ENUM(RedactionKind, field, pattern, keyword)

struct RedactionRule {
    std::string name;  ///< 1..64 characters
    RedactionKind kind = RedactionKind::keyword;
    std::string match;  ///< at most 500 bytes
    TimePoint createdAt;
    std::string createdBy;
    std::uint64_t times = 0;  ///< took something out, all in all
};
BOOST_DESCRIBE_STRUCT(RedactionRule, (), (name, kind, match, createdAt, createdBy, times))
struct RedactionRules {
    std::vector<RedactionRule> rules;
};
BOOST_DESCRIBE_STRUCT(RedactionRules, (), (rules))
inline constexpr Operation<Nothing, RedactionRules> kRedactionList{"redaction.list", Role::viewer,
                                                                   ""};

struct RedactionRuleArguments {
    std::string name;
    RedactionKind kind = RedactionKind::keyword;
    std::string match;
};
BOOST_DESCRIBE_STRUCT(RedactionRuleArguments, (), (name, kind, match))
/// Holds from the next message that is put into the outbox. Errors: invalidArgument, conflict (the
/// name is taken, or it would take out what the protocol needs), limitExceeded (200 rules).
inline constexpr Operation<RedactionRuleArguments, RedactionRules> kRedactionAdd{
    "redaction.add", Role::administrator, "audit.redaction.add"};

struct RedactionRuleName {
    std::string name;
};
BOOST_DESCRIBE_STRUCT(RedactionRuleName, (), (name))
inline constexpr Operation<RedactionRuleName, RedactionRules> kRedactionRemove{
    "redaction.remove", Role::administrator, "audit.redaction.remove"};

/// A rule on a message of the outbox, on the report of an event, or on a text; nothing is kept.
struct TryRedactionArguments {
    RedactionRuleArguments rule;
    std::uint64_t sequence = 0;
    std::uint64_t problemNumber = 0;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(TryRedactionArguments, (), (rule, sequence, problemNumber, text))
struct TriedRedaction {
    std::uint64_t times = 0;
    std::vector<FieldChange> changes;
    std::uint64_t total = 0;
    std::string text;  ///< as it would leave, where a text was given
};
BOOST_DESCRIBE_STRUCT(TriedRedaction, (), (times, changes, total, text))
inline constexpr Operation<TryRedactionArguments, TriedRedaction> kRedactionTry{
    "redaction.try", Role::consoleOperator, "audit.redaction.try"};

// ---- ledger --------------------------------------------------------------------------------

/// Empty criteria do not restrict. One call looks at no more than 50,000 entries.
struct LedgerSearch {
    std::optional<TimePoint> since;
    std::optional<TimePoint> until;
    std::string type;    ///< "problem", "inventory" ...
    std::string what;    ///< "sent", "acknowledged", "set-aside" ...
    std::string path;    ///< the way's name
    std::string system;  ///< its type-model*serial, its name, or its entity id
    std::string text;    ///< anywhere in digest, way, type, outcome, entity or partition id
    bool ascending = false;
    std::uint64_t from = 0;     ///< the first number to look at; 0: from the beginning or end
    std::uint64_t limit = 100;  ///< 1..1000
};
BOOST_DESCRIBE_STRUCT(LedgerSearch, (),
                      (since, until, type, what, path, system, text, ascending, from, limit))

/// One entry, with what is needed to check it alone: `hash` is SHA-256 over `previousHash` and each
/// of number, at, what, sequence, type, digest, path, bytes as "<bytes>:<value>,".
struct LedgerRow {
    std::uint64_t number = 0;
    TimePoint at;
    std::string what;
    std::uint64_t sequence = 0;
    std::string type;
    std::string digest;
    std::string path;
    std::uint64_t bytes = 0;
    std::string previousHash;
    std::string hash;
    std::string subject;      ///< entity id; not part of the hash
    std::string partitionId;  ///< likewise
};
BOOST_DESCRIBE_STRUCT(LedgerRow, (),
                      (number, at, what, sequence, type, digest, path, bytes, previousHash, hash,
                       subject, partitionId))
struct LedgerFound {
    std::vector<LedgerRow> rows;
    std::uint64_t next = 0;  ///< where to go on, as `from`; 0: that was all
};
BOOST_DESCRIBE_STRUCT(LedgerFound, (), (rows, next))
inline constexpr Operation<LedgerSearch, LedgerFound> kLedgerSearch{"ledger.search", Role::viewer,
                                                                    ""};

// ---- pseudonyms ----------------------------------------------------------------------------

/// What leaves as a token in place of its name. Off: nothing.
struct PseudonymSettings {
    bool hosts = false;      ///< host and partition names
    bool addresses = false;  ///< IP addresses
    bool people = false;     ///< names, mail addresses and telephone numbers of contacts
};
BOOST_DESCRIBE_STRUCT(PseudonymSettings, (), (hosts, addresses, people))
inline constexpr Operation<Nothing, PseudonymSettings> kPseudonymGet{"pseudonym.get", Role::viewer,
                                                                     ""};
/// Holds from the next message that is put into the outbox; tokens that left are understood still.
inline constexpr Operation<PseudonymSettings, PseudonymSettings> kPseudonymSet{
    "pseudonym.set", Role::administrator, "audit.pseudonym.set"};

struct PseudonymQuery {
    std::uint64_t offset = 0;
    std::uint64_t limit = 100;  ///< 1..1000
};
BOOST_DESCRIBE_STRUCT(PseudonymQuery, (), (offset, limit))
struct PseudonymRow {
    std::string token;  ///< "host-3f0a9c51b2d4"
    TimePoint createdAt;
};
BOOST_DESCRIBE_STRUCT(PseudonymRow, (), (token, createdAt))
struct PseudonymPage {
    std::uint64_t total = 0;
    std::vector<PseudonymRow> rows;  ///< by token
};
BOOST_DESCRIBE_STRUCT(PseudonymPage, (), (total, rows))
inline constexpr Operation<PseudonymQuery, PseudonymPage> kPseudonymList{
    "pseudonym.list", Role::administrator, "audit.pseudonym.list"};

struct PseudonymToken {
    std::string token;
};
BOOST_DESCRIBE_STRUCT(PseudonymToken, (), (token))
struct PseudonymMeaning {
    std::string token;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(PseudonymMeaning, (), (token, name))
/// Errors: notFound.
inline constexpr Operation<PseudonymToken, PseudonymMeaning> kPseudonymReveal{
    "pseudonym.reveal", Role::administrator, "audit.pseudonym.reveal"};

// ---- bundles -------------------------------------------------------------------------------

/// What waits in the outbox, to be carried to the receiver.
struct BundleArguments {
    std::uint64_t limit = 1000;  ///< messages, 1..10000
};
BOOST_DESCRIBE_STRUCT(BundleArguments, (), (limit))
struct Bundle {
    std::string text;            ///< the file
    std::uint64_t messages = 0;  ///< in it
    std::uint64_t left = 0;      ///< that wait and are not in it
};
BOOST_DESCRIBE_STRUCT(Bundle, (), (text, messages, left))
/// The messages stay in the outbox: one that arrives both ways is one message. Errors: notFound
/// (nothing waits that can go).
inline constexpr Operation<BundleArguments, Bundle> kBundleExport{
    "bundle.export", Role::consoleOperator, "audit.bundle.export"};

struct BundleReceiptsArguments {
    std::string text;  ///< the file that the receiver wrote, at most 16 MiB
};
BOOST_DESCRIBE_STRUCT(BundleReceiptsArguments, (), (text))
struct BundleReceipts {
    std::uint64_t acknowledged = 0;  ///< by this file
    std::uint64_t before = 0;        ///< had been acknowledged already
    std::uint64_t setAside = 0;      ///< the receiver will never take them
    std::uint64_t refused = 0;       ///< without a receipt: they wait on
    std::uint64_t foreign = 0;       ///< receipts of no message of this console's
};
BOOST_DESCRIBE_STRUCT(BundleReceipts, (), (acknowledged, before, setAside, refused, foreign))
/// Errors: protocol (no receipts), denied (not signed by this console's receiver).
inline constexpr Operation<BundleReceiptsArguments, BundleReceipts> kBundleImportReceipts{
    "bundle.import-receipts", Role::consoleOperator, "audit.bundle.import-receipts"};

/// Calls `visit(operation)` for each operation above.
template <class Visitor>
void forEachLeavingOperation(Visitor&& visit) {
    visit(kTransmissionPreview);
    visit(kTransmissionDifference);
    visit(kRedactionList);
    visit(kRedactionAdd);
    visit(kRedactionRemove);
    visit(kRedactionTry);
    visit(kLedgerSearch);
    visit(kPseudonymGet);
    visit(kPseudonymSet);
    visit(kPseudonymList);
    visit(kPseudonymReveal);
    visit(kBundleExport);
    visit(kBundleImportReceipts);
}

}  // namespace callbox::core::api
