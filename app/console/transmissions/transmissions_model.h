// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/text/words.h"
#include "app/console/widgets/paged_model.h"

namespace callbox::app::console {

/// The outbox and what has left it, newest first.
class TransmissionsModel : public PagedRows<api::Transmission> {
public:
    TransmissionsModel(ApiClient& client, const Words& words, QObject* parent = nullptr);

    void setFilter(std::optional<api::TransmissionState> state, const std::string& type);
    bool filtered() const { return query_.state.has_value() || !query_.type.empty(); }
    int rowOf(std::uint64_t sequence) const;

protected:
    void ask(std::uint64_t offset, std::uint64_t limit, std::uint64_t question) override;
    void setOrder(const std::string&, bool) override {}
    QVariant cell(int row, int column, int role) const override;

private:
    ApiClient& client_;
    const Words& words_;
    api::TransmissionQuery query_;
};

}  // namespace callbox::app::console
