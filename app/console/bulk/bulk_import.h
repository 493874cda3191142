// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/bulk/bulk_rows.h"
#include "app/console/link/api_client.h"

namespace callbox::app::console {

/// Adding many partitions, decided without widgets: asks each host for its key, waits until the
/// operator trusts it, adds. No more than a few are asked at a time.
class BulkImport : public QObject {
    Q_OBJECT

public:
    static constexpr int kAtOnce = 4;

    explicit BulkImport(ApiClient& client, QObject* parent = nullptr);

    const BulkRows& rows() const { return rows_; }
    bool busy() const { return inFlight_ > 0 || !queue_.empty(); }
    std::size_t count(BulkState state) const;

    /// Other rows; what is under way is forgotten.
    void setRows(BulkRows rows);
    /// Asks the hosts that are ready for their keys. Keys that `knownHosts`, the text of such a
    /// file, lists are told as such.
    void ask(const std::string& knownHosts);
    /// The operator compared the keys of these rows and agrees. The password is used once for each
    /// and not kept longer than that takes.
    void trust(const std::vector<int>& rows, const std::string& password);
    /// What failed is ready again, or to be added again where its key was trusted.
    void retry();
    /// What was not begun is left as it was; what is under way ends.
    void stop();

signals:
    void rowChanged(int row);
    void rowsReplaced();
    /// Began, ended, or a row more is done.
    void progressed();
    void partitionsAdded();

private:
    void next();
    void probe(int row);
    void add(int row);
    void settle(int row, BulkState state, std::optional<core::Error> error = {});

    ApiClient& client_;
    BulkRows rows_;
    std::vector<int> queue_;
    std::string knownHosts_;
    std::string password_;
    int inFlight_ = 0;
    std::uint64_t generation_ = 0;
};

}  // namespace callbox::app::console
