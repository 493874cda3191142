// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/watch/snapshot_book.h"

#include "rmc/watch/cursor.h"
#include "rmc/watch/snapshot_source.h"

namespace callbox::rmc::watch {

namespace {

bool isSubject(std::string_view subject) {
    return subject.size() <= 64 && subject.find_first_not_of(
                                       "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                                       "0123456789._-") == std::string_view::npos;
}

}  // namespace

SnapshotBook::SnapshotBook(std::string partitionId,
                           const std::map<std::string, std::string>& cursors)
    : partitionId_(std::move(partitionId)) {
    for (const auto& [key, cursor] : cursors)
        if (findSnapshotSource(key.substr(0, key.find(':'))) && isCursor(cursor))
            cursors_.emplace(key, cursor);
}

std::string SnapshotBook::keyOf(std::string_view source, std::string_view subject) {
    std::string key(source);
    if (!subject.empty() && subject != "-")
        key.append(":").append(subject);
    return key;
}

void SnapshotBook::take(std::string_view source, std::string_view subject, std::string_view text,
                        core::TimePoint now, ConditionBook& conditions) {
    const auto* known = findSnapshotSource(source);
    if (subject == "-")
        subject = {};
    if (!known || !isSubject(subject))
        return conditions.notUnderstood("watch");
    const auto key = keyOf(source, subject);
    auto& cursor = cursors_[key];
    if (cursors_.size() > kMaxCursors) {
        cursors_.erase(key);
        return conditions.complain(source, core::say("watch.too-many-subjects"));
    }
    auto reading = known->read(text, {subject, cursor, now});
    if (!reading || !isCursor(reading->cursor)) {
        conditions.complain(source,
                            reading ? core::say("watch.not-understood") : reading.error().message);
        return;
    }
    conditions.settle(source);
    if (reading->restarted) {
        conditions.complain(source, core::say("watch.restarted", {{"what", key}}));
        conditions.settle(source);
    }
    if (reading->records.size() > kMaxSnapshotRecords)
        reading->records.resize(kMaxSnapshotRecords);
    if (reading->cursor == cursor && reading->records.empty())
        return;
    cursor = reading->cursor;
    for (auto& record : reading->records) {
        record.partitionId = partitionId_;
        if (!subject.empty())
            record.recordId = std::string(subject) + ":" + record.recordId;
        record.seenAt = now;
    }
    auto& waiting = batches_[key];
    // A cursor alone that was not taken yet gives way to the next.
    if (!waiting.empty() && waiting.back().records.empty())
        waiting.pop_back();
    pending_ += reading->records.size();
    waiting.push_back({key, std::move(reading->cursor), std::move(reading->records)});
}

void SnapshotBook::addReady(std::vector<std::string>& keys) const {
    for (const auto& [key, batches] : batches_)
        keys.push_back(key);
}

WatchBatch SnapshotBook::takeBatch(std::string_view key) {
    const auto found = batches_.find(key);
    if (found == batches_.end())
        return {std::string(key), {}, {}};
    auto batch = std::move(found->second.front());
    found->second.erase(found->second.begin());
    if (found->second.empty())
        batches_.erase(found);
    pending_ -= batch.records.size();
    return batch;
}

}  // namespace callbox::rmc::watch
