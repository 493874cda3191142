// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/console/link/api_client.h"

namespace callbox::app::console {

/// The audit log back to a day, newest first. It is read in pieces; what is there is shown at once.
class AuditLog : public QObject {
    Q_OBJECT

public:
    explicit AuditLog(ApiClient& client, QObject* parent = nullptr);

    /// Reads anew, back to `since`; nothing: all.
    void read(std::optional<core::TimePoint> since);
    /// Goes on after it stopped at kMostAtOnce.
    void readOn();

    const std::vector<api::AuditRecord>& records() const { return records_; }
    bool reading() const { return reading_; }
    /// False: it stopped before `since`, because there is much.
    bool complete() const { return complete_; }
    /// No answer to read() yet.
    bool fresh() const { return fresh_; }
    const std::optional<core::Error>& error() const { return error_; }

    static constexpr std::uint64_t kPiece = 1000;
    static constexpr std::uint64_t kMostAtOnce = 5000;

signals:
    void changed();

private:
    void ask();
    void accept(std::vector<api::AuditRecord> rows);

    ApiClient& client_;
    std::vector<api::AuditRecord> records_;
    std::optional<core::TimePoint> since_;
    std::optional<core::Error> error_;
    std::uint64_t offset_ = 0;
    std::uint64_t end_ = kMostAtOnce;
    std::uint64_t question_ = 0;
    bool reading_ = false;
    bool complete_ = false;
    bool fresh_ = true;
};

}  // namespace callbox::app::console
