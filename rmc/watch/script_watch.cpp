// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/watch/script_watch.h"

#include <algorithm>
#include <deque>
#include <utility>

#include "core/inventory/clean_text.h"
#include "core/protocol/identity.h"
#include "rmc/collect/dispatcher.h"
#include "rmc/collect/kernel_log.h"
#include "rmc/collect/rasdaemon.h"
#include "rmc/collect/text.h"
#include "rmc/collect/utilization.h"
#include "rmc/watch/cursor.h"
#include "rmc/watch/journal_line.h"
#include "rmc/watch/snapshot_book.h"
#include "rmc/watch/snapshot_frames.h"
#include "rmc/watch/snapshot_source.h"

namespace callbox::rmc::watch {

namespace {

using collect::after;
using collect::split;
using collect::toNumber;
using core::say;

/// Lines of one kernel report follow each other within microseconds.
constexpr std::chrono::milliseconds kReportGap{200};
/// The exit status of `timeout` when it ended the program.
constexpr int kTimedOut = 124;
/// The script's own, for a command that sudo would not run.
constexpr int kNotGranted = 126;
constexpr std::size_t kMaxSamples = 8192;

struct Queue {
    std::deque<collect::KernelLogParser::Entry> entries;
    std::string cursor;  ///< to give out although no record moved it
    bool moved = false;
};

std::optional<std::string> fromHex(std::string_view hex) {
    if (hex.size() % 2 != 0)
        hex.remove_suffix(1);
    std::string bytes;
    for (std::size_t i = 0; i < hex.size(); i += 2) {
        const auto byte = toNumber(hex.substr(i, 2), 16);
        if (!byte)
            return std::nullopt;
        bytes += static_cast<char>(*byte);
    }
    return bytes;
}

/// The script's word for a trouble as the operator hears it.
core::Message troubleMessage(std::string_view why, std::string_view detail) {
    const std::string what = core::inventory::cleanText(detail, 200);
    if (why == "absent")
        return say("watch.absent", {{"what", what}});
    if (why == "needs-root")
        return say("watch.needs-root", {{"what", what}});
    if (why == "tool-missing")
        return say("watch.tool-missing", {{"tool", what}});
    if (why == "read-failed")
        return say("watch.read-failed", {{"what", what}});
    if (why == "restarted")
        return say("watch.restarted", {{"what", what}});
    if (why == "cursor-refused")
        return say("watch.cursor-refused");
    if (why == "no-temporary-directory")
        return say("watch.no-temporary-directory");
    return {};
}

}  // namespace

struct ScriptWatch::State {
    collect::Command command;
    bool dispatched = false;  ///< a dispatcher spoke before the script
    std::string partitionId;
    std::string prefix;
    std::string buffer;
    bool skipping = false;  ///< the rest of a line beyond kMaxLine
    bool running = false;   ///< the script said hello
    std::size_t heartbeats = 0;
    std::optional<std::uint64_t> startedAt;  ///< the machine, seconds since 1970

    Queue rasdaemon;
    Queue kernel;
    RasdaemonCursor position;
    bool positioned = false;  ///< every table's start is known, so the cursor can be given out
    collect::KernelLogParser parser;
    core::TimePoint lastKernelLine;

    ConditionBook conditions;
    SnapshotFrames frames;
    SnapshotBook snapshots;
    std::string lastUtilization;
    std::vector<core::UtilizationSample> utilization;

    State(std::string partition, const WatchOptions& options)
        : partitionId(std::move(partition)),
          prefix("@" + options.boundary + " "),
          snapshots(partitionId, options.cursors) {}

    Queue* queueOf(std::string_view source) {
        return source == kRasdaemonSource   ? &rasdaemon
               : source == kKernelLogSource ? &kernel
                                            : nullptr;
    }

    /// Whether the script may speak of this source.
    bool isSource(std::string_view source) {
        return queueOf(source) || findSnapshotSource(source) != nullptr;
    }

    void notUnderstood(std::string_view source) { conditions.notUnderstood(source); }

    void snapshotLine(std::string_view word, std::string_view rest, core::TimePoint now) {
        if (!frames.line(word, rest))
            return notUnderstood("watch");
        const auto snapshot = frames.take();
        if (!snapshot)
            return;
        if (snapshot->source == kUtilizationSource)
            return takeSample(snapshot->text, now);
        if (!findSnapshotSource(snapshot->source))
            return notUnderstood("watch");
        if (snapshot->cut)
            return conditions.complain(snapshot->source, say("watch.snapshot-cut"));
        if (snapshot->status == kTimedOut)
            return conditions.complain(snapshot->source, say("watch.timed-out"));
        if (snapshot->status == kNotGranted && collect::trim(snapshot->text).empty())
            return conditions.complain(snapshot->source,
                                       say("watch.needs-root", {{"what", snapshot->source}}));
        // A program that failed and said nothing has not said that all is well.
        if (snapshot->status != 0 && collect::trim(snapshot->text).empty())
            return conditions.complain(
                snapshot->source,
                say("watch.failed", {{"status", std::to_string(snapshot->status)}}));
        snapshots.take(snapshot->source, snapshot->subject, snapshot->text, now, conditions);
    }

    void takeSample(const std::string& text, core::TimePoint now) {
        if (!lastUtilization.empty()) {
            auto samples = collect::utilizationBetween(lastUtilization, text, now);
            if (utilization.size() + samples.size() <= kMaxSamples)
                utilization.insert(utilization.end(), samples.begin(), samples.end());
        }
        lastUtilization = text;
    }

    void put(Queue& queue, collect::KernelLogParser::Entry entry, core::TimePoint now) {
        entry.record.partitionId = partitionId;
        entry.record.seenAt = now;
        queue.cursor = entry.cursor;
        queue.entries.push_back(std::move(entry));
    }

    void takeKernelEntries(core::TimePoint now) {
        for (auto& entry : parser.take())
            put(kernel, std::move(entry), now);
    }

    void row(std::string_view rest, core::TimePoint now) {
        const auto pieces = split(rest, ' ');
        if (pieces.size() < 4 || !position.move(pieces[0], pieces[1], pieces[2])) {
            notUnderstood(kRasdaemonSource);
            return;
        }
        std::map<std::string, std::string> columns;
        for (std::size_t i = 3; i < pieces.size() && columns.size() < 64; ++i) {
            const auto equals = pieces[i].find('=');
            if (equals == std::string_view::npos || equals == 0 || equals > 40)
                continue;
            if (auto value = fromHex(pieces[i].substr(equals + 1)))
                columns[std::string(pieces[i].substr(0, equals))] = std::move(*value);
        }
        columns.try_emplace("id", pieces[1]);
        for (const char* blob : {"cper_data", "error"})
            if (const auto found = columns.find(blob);
                found != columns.end() &&
                std::any_of(found->second.begin(), found->second.end(),
                            [](unsigned char c) { return c < 0x20 || c > 0x7E; }))
                found->second = hex(found->second);
        put(rasdaemon, {collect::rasdaemonRecord(pieces[0], columns), position.text()}, now);
    }

    static std::string hex(std::string_view bytes) {
        static constexpr char kDigits[] = "0123456789abcdef";
        std::string text;
        for (const unsigned char c : bytes) {
            text += kDigits[c >> 4];
            text += kDigits[c & 0xFU];
        }
        return text;
    }

    void kernelLine(collect::KernelLine line, core::TimePoint now) {
        if (!isKernelCursor(line.cursor)) {
            notUnderstood(kKernelLogSource);
            return;
        }
        lastKernelLine = now;
        parser.line(line);
        takeKernelEntries(now);
    }

    void journal(std::string_view json, core::TimePoint now) {
        auto entry = readJournalLine(json);
        if (!entry) {
            notUnderstood(kKernelLogSource);
            return;
        }
        kernelLine({"journal:" + core::protocol::sha256Hex(entry->cursor).substr(0, 16),
                    "j1;" + entry->cursor, entry->at, std::move(entry->message)},
                   now);
    }

    void kmsg(std::string_view rest, core::TimePoint now) {
        const auto pieces = split(rest, ' ', 4);
        if (pieces.size() < 4 || !toNumber(pieces[1]) || !collect::allDigits(pieces[2])) {
            notUnderstood(kKernelLogSource);
            return;
        }
        const auto boot = std::string(pieces[0].substr(0, 64));
        const auto micros = *toNumber(pieces[1]);
        core::TimePoint at = now;
        if (startedAt && *startedAt < 4102444800U && micros < 3153600000000000U)
            at = core::TimePoint(std::chrono::seconds(*startedAt) +
                                 std::chrono::microseconds(micros));
        const auto stamp = boot + ";" + std::string(pieces[1]);
        kernelLine({"kmsg:" + boot + ":" + std::string(pieces[1]) + ":" +
                        core::protocol::sha256Hex(pieces[3]).substr(0, 8),
                    "k1;" + stamp + ";" + std::string(pieces[2]), at, std::string(pieces[3])},
                   now);
    }

    void startsAt(std::string_view rest) {
        const auto pieces = split(rest, ' ', 4);
        if (pieces.front() == kKernelLogSource && pieces.size() == 2 && isKernelCursor(pieces[1])) {
            kernel.cursor = pieces[1];
            kernel.moved = true;
            return;
        }
        if (pieces.front() == kRasdaemonSource && pieces.size() == 4) {
            if (pieces[1] == "-")
                positioned = true;
            else if (!position.move(pieces[1], pieces[2], pieces[3]))
                return notUnderstood(kRasdaemonSource);
            rasdaemon.cursor = position.text();
            rasdaemon.moved = positioned;
            return;
        }
        notUnderstood("watch");
    }

    void line(std::string_view text, core::TimePoint now) {
        if (!text.starts_with(prefix)) {
            // Before the script speaks, login files may; afterwards nothing else should.
            if (running && !collect::trim(text).empty())
                notUnderstood("watch");
            else if (!running && collect::dispatcherThatAnswered(text))
                dispatched = true;
            return;
        }
        text.remove_prefix(prefix.size());
        const auto space = std::min(text.find(' '), text.size());
        const auto word = text.substr(0, space);
        const auto rest = text.substr(std::min(space + 1, text.size()));
        if (word == "hello") {
            running = true;
            startedAt = toNumber(split(rest, ' ').back());
        } else if (word == "beat") {
            ++heartbeats;
        } else if (word == "row") {
            row(rest, now);
        } else if (word == "journal") {
            journal(rest, now);
        } else if (word == "kmsg") {
            kmsg(rest, now);
        } else if (word == "at") {
            startsAt(rest);
        } else if (word == "trouble") {
            const auto pieces = split(rest, ' ', 3);
            if (pieces.size() >= 2 && isSource(pieces[0]))
                conditions.complain(
                    pieces[0],
                    troubleMessage(pieces[1], pieces.size() > 2 ? pieces[2] : std::string_view()));
        } else if (word == "settled") {
            if (isSource(rest))
                conditions.settle(rest);
        } else if (word == "snapshot" || word == "." || word == "+" || word == "taken") {
            snapshotLine(word, rest, now);
        } else {
            notUnderstood("watch");
        }
    }
};

ScriptWatch::ScriptWatch(std::string partitionId, const WatchOptions& options,
                         collect::Command command)
    : state_(std::make_unique<State>(std::move(partitionId), options)) {
    state_->command = std::move(command);
    const auto known = options.cursors.find(std::string(kRasdaemonSource));
    if (known != options.cursors.end())
        if (auto cursor = RasdaemonCursor::fromText(known->second)) {
            state_->position = std::move(*cursor);
            state_->positioned = true;
        }
}

ScriptWatch::~ScriptWatch() = default;
ScriptWatch::ScriptWatch(ScriptWatch&&) noexcept = default;
ScriptWatch& ScriptWatch::operator=(ScriptWatch&&) noexcept = default;

std::optional<collect::Command> ScriptWatch::script() const {
    return std::exchange(state_->command, {});
}

bool ScriptWatch::dispatched() const {
    return state_->dispatched;
}

std::optional<collect::Command> ScriptWatch::due(core::TimePoint) {
    return std::nullopt;
}

void ScriptWatch::answered(core::Result<collect::CommandOutput>, core::TimePoint) {}

void ScriptWatch::feed(std::string_view bytes, core::TimePoint now) {
    auto& s = *state_;
    while (!bytes.empty()) {
        const auto end = bytes.find('\n');
        const auto piece = bytes.substr(0, end);
        if (!s.skipping) {
            if (s.buffer.size() + piece.size() > kMaxLine) {
                s.conditions.complain("watch", say("watch.line-cut"));
                s.buffer.clear();
                s.skipping = true;
            } else {
                s.buffer += piece;
            }
        }
        if (end == std::string_view::npos)
            return;
        bytes.remove_prefix(end + 1);
        if (!s.skipping)
            s.line(s.buffer, now);
        s.buffer.clear();
        s.skipping = false;
    }
}

void ScriptWatch::tick(core::TimePoint now) {
    auto& s = *state_;
    if (!s.parser.waiting() || now - s.lastKernelLine < kReportGap)
        return;
    s.parser.flush();
    s.takeKernelEntries(now);
}

bool ScriptWatch::waiting() const {
    return state_->parser.waiting();
}

std::size_t ScriptWatch::takeHeartbeats() {
    return std::exchange(state_->heartbeats, 0);
}

std::vector<std::string> ScriptWatch::ready() const {
    std::vector<std::string> sources;
    for (const auto source : {kRasdaemonSource, kKernelLogSource}) {
        const auto* queue = state_->queueOf(source);
        if (!queue->entries.empty() || queue->moved)
            sources.emplace_back(source);
    }
    state_->snapshots.addReady(sources);
    return sources;
}

WatchBatch ScriptWatch::takeBatch(std::string_view source) {
    WatchBatch batch{std::string(source), {}, {}};
    auto* queue = state_->queueOf(source);
    if (!queue)
        return state_->snapshots.takeBatch(source);
    if (queue->moved && queue->entries.empty())
        batch.cursor = queue->cursor;
    queue->moved = queue->moved && !queue->entries.empty();
    while (!queue->entries.empty() && batch.records.size() < kMaxBatch) {
        batch.cursor = std::move(queue->entries.front().cursor);
        batch.records.push_back(std::move(queue->entries.front().record));
        queue->entries.pop_front();
    }
    if (queue->entries.empty() && !batch.records.empty())
        queue->moved = false;
    return batch;
}

std::vector<core::UtilizationSample> ScriptWatch::takeUtilization() {
    return std::exchange(state_->utilization, {});
}

std::vector<WatchCondition> ScriptWatch::takeConditions() {
    return state_->conditions.take();
}

bool ScriptWatch::full() const {
    return state_->rasdaemon.entries.size() >= kMaxPending ||
           state_->kernel.entries.size() >= kMaxPending ||
           state_->snapshots.pending() >= kMaxPending;
}

}  // namespace callbox::rmc::watch
