// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/text/words.h"
#include "app/console/widgets/paged_model.h"

namespace callbox::app::console {

/// All partitions of the console, filtered and sorted by the service.
class PartitionsModel : public PagedRows<api::PartitionRow> {
public:
    PartitionsModel(ApiClient& client, const Words& words, QObject* parent = nullptr);

    void setFilter(const std::string& text, std::optional<core::ChannelState> channel);
    const api::PartitionQuery& query() const { return query_; }
    bool filtered() const { return !query_.text.empty() || query_.channel.has_value(); }
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
