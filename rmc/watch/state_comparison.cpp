// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/watch/state_comparison.h"

#include <bit>
#include <map>

#include "core/inventory/clean_text.h"
#include "core/protocol/identity.h"
#include "rmc/collect/text.h"
#include "rmc/watch/cursor.h"

namespace callbox::rmc::watch {

namespace {

constexpr std::string_view kVersion = "s1";

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

SnapshotReading compareStates(std::vector<StateFault> faults, const SnapshotContext& context) {
    const auto before = readCursor(context.cursor);
    States present;
    present.generation = before.generation + 1;
    SnapshotReading reading;
    for (auto& fault : faults) {
        if (present.degrees.size() >= kMaxSnapshotRecords)
            break;
        const auto identity = hashOf(fault.identity);
        const auto degree = hashOf(fault.degree);
        if (!present.degrees.emplace(identity, degree).second)
            continue;
        const auto known = before.degrees.find(identity);
        if (known != before.degrees.end() && known->second == degree)
            continue;
        fault.record.recordId =
            fault.identity.substr(0, 128) + ":" + std::to_string(present.generation);
        fault.record.occurredAt = context.now;
        reading.records.push_back(std::move(fault.record));
    }
    if (!context.cursor.empty() && present.degrees == before.degrees)
        present.generation = before.generation;
    reading.cursor = textOf(present);
    return reading;
}

StateFault stateFault(std::string_view source, std::string_view kind, std::string identity,
                      std::string degree, const std::map<std::string, std::string>& attributes) {
    StateFault fault;
    fault.identity = std::string(kind) + " " + core::inventory::cleanText(identity, 100);
    fault.degree = std::move(degree);
    fault.record.source = source;
    fault.record.kind = kind;
    for (const auto& [name, value] : attributes) {
        auto clean = core::inventory::cleanText(value, 200);
        if (clean.empty())
            continue;
        fault.record.text += (fault.record.text.empty() ? "" : " ") + name + "=" + clean;
        fault.record.attributes.emplace(name, std::move(clean));
    }
    return fault;
}

std::string doublings(std::uint64_t counter) {
    return std::to_string(std::bit_width(counter));
}

}  // namespace callbox::rmc::watch
