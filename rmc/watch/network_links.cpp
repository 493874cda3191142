// SPDX-License-Identifier: GPL-3.0-or-later
// The links of physical network ports by sysfs. A port that never had a link, or that somebody
// switched off, is no fault; one that lost its link is, at the second reading without it: at a
// start, or while a switch port is set anew, a link is away for a moment.
#include <optional>

#include "core/inventory/clean_text.h"
#include "rmc/collect/text.h"
#include "rmc/collect/tree.h"
#include "rmc/watch/cursor.h"
#include "rmc/watch/script_watch.h"
#include "rmc/watch/snapshot_sources.h"

namespace callbox::rmc::watch {

namespace {

constexpr std::string_view kVersion = "n1";
constexpr std::string_view kBootFile = "proc/sys/kernel/random/boot_id=";
constexpr std::size_t kMaxPorts = 96;
constexpr std::uint64_t kIsUp = 1;  ///< IFF_UP
/// Changes between two readings that both saw a link: it was lost twice, so nobody set it anew.
constexpr std::uint64_t kUnstable = 4;

enum class Link : char { up = 'u', missing = 'm', down = 'd' };

struct Port {
    Link link = Link::up;
    std::uint64_t changes = 0;  ///< of the carrier since the start
};
using Ports = std::map<std::string, Port, std::less<>>;
using Values = std::map<std::string, std::string, std::less<>>;

struct Cursor {
    std::string boot;
    Ports ports;
};

/// "n1;BOOT;eth0=u,12;..."
Cursor readCursor(std::string_view text) {
    Cursor cursor;
    const auto pieces = cursorPieces(text, kVersion);
    if (!pieces || pieces->empty())
        return cursor;
    cursor.boot = pieces->front();
    for (const auto piece : *pieces) {
        const auto equals = piece.find('=');
        if (equals == std::string_view::npos || piece.size() < equals + 3)
            continue;
        const char link = piece[equals + 1];
        if (link == 'u' || link == 'm' || link == 'd')
            cursor.ports[std::string(piece.substr(0, equals))] = {
                static_cast<Link>(link), collect::toNumber(piece.substr(equals + 3)).value_or(0)};
    }
    return cursor;
}

std::string bootOf(std::string_view text) {
    const auto at = text.find(kBootFile);
    if (at == std::string_view::npos)
        return {};
    const auto rest = text.substr(at + kBootFile.size());
    return cursorPiece(rest.substr(0, rest.find('\n')));
}

bool isPciAddress(std::string_view text) {
    return text.size() == 12 && text[4] == ':' && text[7] == ':' && text[10] == '.';
}

class Reading {
public:
    Reading(std::string boot, const SnapshotContext& context)
        : boot_(std::move(boot)), context_(context), before_(readCursor(context.cursor)) {}

    void port(const std::string& written, const Values& values) {
        const auto name = cursorPiece(written);
        const auto flags = collect::valueAt(values, "flags");
        const auto bits = flags.starts_with("0x") ? collect::toNumber(flags.substr(2), 16)
                                                  : std::optional<std::uint64_t>();
        if (name.empty() || !bits || now_.size() >= kMaxPorts)
            return;
        const auto known = before_.ports.find(name);
        const bool wasKnown = known != before_.ports.end();
        const Link was = wasKnown ? known->second.link : Link::missing;
        Port port{was, collect::toNumber(collect::valueAt(values, "carrier_changes")).value_or(0)};
        if ((*bits & kIsUp) == 0) {
            // Switched off: that is no recovery of a link that was lost before.
            if (wasKnown && was == Link::down)
                now_[name] = port;
            return;
        }
        if (collect::valueAt(values, "carrier") == "1") {
            port.link = Link::up;
            if (wasKnown && was == Link::down)
                record("network-link-recovered", written, values, port);
            else if (wasKnown && isUnstable(known->second, port))
                for (const char* kind : {"network-link-down", "network-link-recovered"})
                    record(kind, written, values, port);
        } else if (!wasKnown) {
            return;
        } else if (was == Link::up) {
            port.link = Link::missing;
        } else if (was == Link::missing) {
            port.link = Link::down;
            record("network-link-down", written, values, port);
        }
        now_[name] = port;
    }

    SnapshotReading take() {
        for (const auto& [name, port] : before_.ports)
            if (port.link == Link::down && now_.size() < kMaxPorts)
                now_.emplace(name, port);  // what is not there has not recovered
        CursorText cursor(kVersion);
        cursor.add(boot_);
        for (const auto& [name, port] : now_)
            cursor.add(name, std::string{static_cast<char>(port.link), ','} +
                                 std::to_string(port.changes));
        return {cursor.text(), std::move(records_), false};
    }

private:
    bool isUnstable(const Port& before, const Port& now) const {
        return before_.boot == boot_ && now.changes > before.changes &&
               now.changes - before.changes >= kUnstable;
    }

    void record(const char* kind, const std::string& written, const Values& values,
                const Port& port) {
        if (records_.size() >= kMaxSnapshotRecords)
            return;
        core::ProblemRecord record;
        record.source = "network-links";
        record.kind = kind;
        const auto name = core::inventory::cleanText(written, 32);
        record.recordId =
            boot_ + ":" + cursorPiece(written) + ":" + std::to_string(port.changes) + ":" + kind;
        record.occurredAt = context_.now;
        record.attributes = {{"interface", name},
                             {"carrier_changes", std::to_string(port.changes)}};
        if (const auto pci = collect::valueAt(values, "pci"); isPciAddress(pci))
            record.attributes["dev_name"] = core::inventory::cleanText(pci, 12);
        record.text = name + (port.link == Link::up ? ": link" : ": no link") + ", " +
                      std::to_string(port.changes) + " changes since the start";
        records_.push_back(std::move(record));
    }

    std::string boot_;
    const SnapshotContext& context_;
    Cursor before_;
    Ports now_;
    std::vector<core::ProblemRecord> records_;
};

}  // namespace

core::Result<SnapshotReading> readNetworkLinks(std::string_view text,
                                               const SnapshotContext& context) {
    auto boot = bootOf(text);
    if (boot.empty())
        return collect::notUnderstood("network-links");
    Reading reading(std::move(boot), context);
    for (const auto& [name, values] : collect::readTree(text, {}))
        reading.port(name, values);
    return reading.take();
}

}  // namespace callbox::rmc::watch
