// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/text/words.h"
#include "app/console/widgets/paged_model.h"

namespace callbox::app::console {

/// Which partitions are shown, in the table and in the tree.
struct PartitionFilter {
    std::string text;
    std::optional<core::ChannelState> channel;
    bool silent = false;
};

/// All partitions of the console, filtered and sorted by the service.
class PartitionsModel : public PagedRows<api::PartitionRow> {
public:
    PartitionsModel(ApiClient& client, const Words& words, QObject* parent = nullptr);

    void setFilter(const PartitionFilter& filter);
    const api::PartitionQuery& query() const { return query_; }
    bool filtered() const {
        return !query_.text.empty() || query_.channel.has_value() || query_.silent;
    }
    int rowOf(const std::string& partitionId) const;

protected:
    void ask(std::uint64_t offset, std::uint64_t limit, std::uint64_t question) override;
    void setOrder(const std::string& order, bool descending) override;
    QVariant cell(int row, int column, int role) const override;

private:
    ApiClient& client_;
    const Words& words_;
    api::PartitionQuery query_;
};

}  // namespace callbox::app::console
