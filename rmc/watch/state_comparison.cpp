// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/watch/state_comparison.h"

#include <bit>
#include <map>
#include <set>

#include "core/inventory/clean_text.h"
#include "core/protocol/identity.h"
#include "rmc/collect/text.h"
#include "rmc/watch/cursor.h"

namespace callbox::rmc::watch {

namespace {

constexpr std::string_view kVersion = "s1";
/// In place of a degree's hash: what waits to be seen well.
const std::string kBad = "bad";
const std::string kSubject = "subject ";

std::string hashOf(std::string_view text) {
    return core::protocol::sha256Hex(text).substr(0, 8);
}

struct States {
    std::uint64_t generation = 0;
    std::map<std::string, std::string, std::less<>> degrees;  ///< by identity, both hashed
};

States readCursor(std::string_view cursor) {
    States states;
    const auto pieces = cursorPieces(cursor, kVersion);
    if (!pieces || pieces->empty())
        return states;
    states.generation = collect::toNumber(pieces->front()).value_or(0) % 1'000'000'000;
    for (const auto piece : *pieces) {
        const auto equals = piece.find('=');
        if (equals != std::string_view::npos)
            states.degrees.emplace(piece.substr(0, equals), piece.substr(equals + 1));
    }
    return states;
}

std::string textOf(const States& states) {
    CursorText cursor(kVersion);
    cursor.add(std::to_string(states.generation));
    for (const auto& [identity, degree] : states.degrees)
        cursor.add(identity, degree);
    return cursor.text();
}

}  // namespace

SnapshotReading compareStates(std::vector<StateFault> faults, const SnapshotContext& context,
                              std::vector<StateRecovery> well) {
    const auto before = readCursor(context.cursor);
    States present;
    present.generation = before.generation + 1;
    SnapshotReading reading;
    const auto hasRoom = [&] { return present.degrees.size() < kMaxSnapshotRecords; };
    const auto add = [&](core::ProblemRecord record, std::string_view identity) {
        record.recordId =
            std::string(identity.substr(0, 128)) + ":" + std::to_string(present.generation);
        record.occurredAt = context.now;
        reading.records.push_back(std::move(record));
    };
    for (auto& fault : faults) {
        if (!hasRoom())
            break;
        const auto identity = hashOf(fault.identity);
        const auto degree = hashOf(fault.degree);
        if (!present.degrees.emplace(identity, degree).second)
            continue;
        const auto known = before.degrees.find(identity);
        if (known == before.degrees.end() || known->second != degree)
            add(std::move(fault.record), fault.identity);
    }
    for (const auto& fault : faults)
        if (hasRoom() && !fault.subject.empty())
            present.degrees.emplace(hashOf(kSubject + fault.subject), kBad);
    std::set<std::string, std::less<>> recovered;
    for (auto& one : well) {
        const auto subject = hashOf(kSubject + one.subject);
        const auto bad = before.degrees.find(subject);
        if (bad == before.degrees.end() || bad->second != kBad || present.degrees.contains(subject))
            continue;
        if (recovered.insert(subject).second && reading.records.size() < kMaxSnapshotRecords)
            add(std::move(one.record), one.subject);
    }
    for (const auto& [identity, degree] : before.degrees)
        if (hasRoom() && degree == kBad && !recovered.contains(identity))
            present.degrees.emplace(identity, degree);
    if (!context.cursor.empty() && present.degrees == before.degrees)
        present.generation = before.generation;
    reading.cursor = textOf(present);
    return reading;
}

namespace {

/// Source, kind, attributes cleaned and without the empty ones, and a text of them.
core::ProblemRecord recordOf(std::string_view source, std::string_view kind,
                             const std::map<std::string, std::string>& attributes) {
    core::ProblemRecord record;
    record.source = source;
    record.kind = kind;
    for (const auto& [name, value] : attributes) {
        auto clean = core::inventory::cleanText(value, 200);
        if (clean.empty())
            continue;
        record.text += (record.text.empty() ? "" : " ") + name + "=" + clean;
        record.attributes.emplace(name, std::move(clean));
    }
    return record;
}

}  // namespace

StateFault stateFault(std::string_view source, std::string_view kind, std::string identity,
                      std::string degree, const std::map<std::string, std::string>& attributes) {
    return {std::string(kind) + " " + core::inventory::cleanText(identity, 100), std::move(degree),
            recordOf(source, kind, attributes)};
}

StateRecovery stateRecovery(std::string_view source, std::string_view kind, std::string subject,
                            const std::map<std::string, std::string>& attributes) {
    return {std::move(subject), recordOf(source, kind, attributes)};
}

std::string doublings(std::uint64_t counter) {
    return std::to_string(std::bit_width(counter));
}

}  // namespace callbox::rmc::watch
