// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/text/words.h"
#include "app/console/widgets/paged_model.h"

namespace callbox::app::console {

/// Serviceable events that meet the criteria.
class EventsModel : public PagedRows<core::ServiceableEvent> {
public:
    EventsModel(ApiClient& client, const Words& words, QObject* parent = nullptr);

    /// Order and paging stay the model's.
    void setCriteria(api::EventQuery criteria);
    const api::EventQuery& criteria() const { return query_; }
    /// Events stored, whatever the criteria.
    std::uint64_t all() const { return all_; }
    int rowOf(std::uint64_t problemNumber) const;

protected:
    void ask(std::uint64_t offset, std::uint64_t limit, std::uint64_t question) override;
    void setOrder(const std::string& order, bool descending) override;
    QVariant cell(int row, int column, int role) const override;

private:
    ApiClient& client_;
    const Words& words_;
    api::EventQuery query_;
    std::uint64_t all_ = 0;
};

}  // namespace callbox::app::console
