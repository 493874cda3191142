// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/bulk/bulk_import.h"

#include <algorithm>

namespace callbox::app::console {

namespace {

BulkRow& at(BulkRows& rows, int row) {
    return rows[static_cast<std::size_t>(row)];
}

}  // namespace

BulkImport::BulkImport(ApiClient& client, QObject* parent) : QObject(parent), client_(client) {}

std::size_t BulkImport::count(BulkState state) const {
    return static_cast<std::size_t>(std::ranges::count(rows_, state, &BulkRow::state));
}

void BulkImport::setRows(BulkRows rows) {
    ++generation_;
    inFlight_ = 0;
    queue_.clear();
    password_.clear();
    rows_ = std::move(rows);
    emit rowsReplaced();
    emit progressed();
}

void BulkImport::ask(const std::string& knownHosts) {
    knownHosts_ = knownHosts;
    for (int row = 0; row < static_cast<int>(rows_.size()); ++row)
        if (at(rows_, row).state == BulkState::ready)
            queue_.push_back(row);
    next();
}

void BulkImport::trust(const std::vector<int>& rows, const std::string& password) {
    password_ = password;
    for (const int row : rows)
        if (at(rows_, row).state == BulkState::confirming)
            queue_.push_back(row);
    next();
}

void BulkImport::retry() {
    for (int row = 0; row < static_cast<int>(rows_.size()); ++row) {
        BulkRow& one = at(rows_, row);
        // What is wrong with the row itself is mended in its source.
        if (one.state != BulkState::failed || (one.error && one.error->field == "row"))
            continue;
        settle(row, one.hostKey.blob.empty() ? BulkState::ready : BulkState::confirming);
    }
    ask(knownHosts_);
}

void BulkImport::stop() {
    queue_.clear();
    if (inFlight_ == 0)
        password_.clear();
    emit progressed();
}

void BulkImport::next() {
    while (inFlight_ < kAtOnce && !queue_.empty()) {
        const int row = queue_.front();
        queue_.erase(queue_.begin());
        ++inFlight_;
        if (at(rows_, row).state == BulkState::ready)
            probe(row);
        else
            add(row);
    }
    if (!busy())
        password_.clear();
    emit progressed();
}

void BulkImport::settle(int row, BulkState state, std::optional<core::Error> error) {
    at(rows_, row).state = state;
    at(rows_, row).error = std::move(error);
    emit rowChanged(row);
}

void BulkImport::probe(int row) {
    settle(row, BulkState::asking);
    const BulkRow& one = at(rows_, row);
    client_.call(
        api::kPartitionProbe,
        {one.address.host, one.address.port, one.address.user, one.access.jumpHosts, knownHosts_},
        this,
        [this, row, generation = generation_](core::Result<api::HostKeyOffer> offer) {
            if (generation != generation_)
                return;
            --inFlight_;
            if (offer) {
                at(rows_, row).hostKey = std::move(offer->hostKey);
                at(rows_, row).listing = offer->listing;
                settle(row, BulkState::confirming);
            } else {
                settle(row, BulkState::failed, std::move(offer).error());
            }
            next();
        },
        ApiClient::kLongDeadline);
}

void BulkImport::add(int row) {
    settle(row, BulkState::adding);
    const BulkRow& one = at(rows_, row);
    client_.call(
        api::kPartitionAdd, {one.name, one.address, one.hostKey, password_, one.access}, this,
        [this, row, generation = generation_](core::Result<core::Partition> partition) {
            if (generation != generation_)
                return;
            --inFlight_;
            if (partition)
                settle(row, BulkState::added);
            else
                settle(row, BulkState::failed, std::move(partition).error());
            next();
            if (!busy())
                emit partitionsAdded();
        },
        ApiClient::kLongDeadline);
}

}  // namespace callbox::app::console
