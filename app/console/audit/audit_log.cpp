// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/audit/audit_log.h"

namespace callbox::app::console {

AuditLog::AuditLog(ApiClient& client, QObject* parent) : QObject(parent), client_(client) {
    connect(&client_, &ApiClient::resync, this, [this] {
        if (question_ > 0)
            read(since_);
    });
}

void AuditLog::read(std::optional<core::TimePoint> since) {
    since_ = since;
    offset_ = 0;
    end_ = kMostAtOnce;
    complete_ = false;
    ask();
    emit changed();
}

void AuditLog::readOn() {
    if (reading_ || complete_)
        return;
    end_ = offset_ + kMostAtOnce;
    ask();
    emit changed();
}

void AuditLog::ask() {
    reading_ = true;
    client_.call(api::kAuditList, {offset_, kPiece}, this,
                 [this, question = ++question_](core::Result<api::AuditPage> page) {
                     if (question != question_)
                         return;
                     reading_ = false;
                     if (page) {
                         error_.reset();
                         accept(std::move(page->rows));
                     } else {
                         error_ = std::move(page).error();
                     }
                     emit changed();
                 });
}

void AuditLog::accept(std::vector<api::AuditRecord> rows) {
    if (offset_ == 0)
        records_.clear();
    fresh_ = false;
    offset_ += rows.size();
    complete_ = rows.size() < kPiece;
    for (auto& row : rows) {
        if (since_ && row.at < *since_) {
            complete_ = true;
            break;
        }
        // New entries push the older ones on: some come twice.
        if (records_.empty() || row.number < records_.back().number)
            records_.push_back(std::move(row));
    }
    if (!complete_ && offset_ < end_)
        ask();
}

}  // namespace callbox::app::console
