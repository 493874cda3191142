// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/watch/snapshot_frames.h"

#include <utility>

#include "rmc/collect/text.h"

namespace callbox::rmc::watch {

bool SnapshotFrames::line(std::string_view word, std::string_view rest) {
    if (word == "snapshot")
        return begin(rest);
    if (!open_)
        return false;
    if (word == "taken")
        return end(rest);
    if (open_->text.size() + rest.size() + 1 > kMaxText) {
        tooLong_ = true;
        return true;
    }
    open_->text += rest;
    if (word == ".")
        open_->text += '\n';
    return true;
}

bool SnapshotFrames::begin(std::string_view rest) {
    open_.reset();
    tooLong_ = false;
    const auto pieces = collect::split(rest, ' ', 3);
    if (pieces.size() != 2 || pieces[0].empty() || pieces[0].size() > 64 || pieces[1].empty() ||
        pieces[1].size() > 64)
        return false;
    open_ = Snapshot{std::string(pieces[0]), std::string(pieces[1]), {}, 0, false};
    return true;
}

bool SnapshotFrames::end(std::string_view rest) {
    auto snapshot = std::exchange(open_, std::nullopt);
    const auto pieces = collect::split(rest, ' ', 5);
    if (pieces.size() != 4 || pieces[0] != snapshot->source || pieces[1] != snapshot->subject)
        return false;
    const auto limit = collect::toNumber(pieces[3]);
    snapshot->status = static_cast<int>(collect::toNumber(pieces[2]).value_or(255) & 0xFFU);
    snapshot->cut = tooLong_ || !limit || snapshot->text.size() >= *limit;
    done_ = std::move(snapshot);
    return true;
}

std::optional<SnapshotFrames::Snapshot> SnapshotFrames::take() {
    return std::exchange(done_, std::nullopt);
}

}  // namespace callbox::rmc::watch
