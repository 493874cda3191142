// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "app/console/text/words.h"
#include "app/console/widgets/paged_model.h"

namespace callbox::app::console {

/// The outbox in the order in which it goes, or all that was ever in it, newest first.
class TransmissionsModel : public PagedRows<api::Transmission> {
public:
    TransmissionsModel(ApiClient& client, const Words& words, QObject* parent = nullptr);

    /// `queue`: only what has not arrived.
    void setFilter(std::optional<api::TransmissionState> state, const std::string& type,
                   bool queue = false);
    bool filtered() const { return query_.state.has_value() || !query_.type.empty(); }
    bool queue() const { return query_.queue; }
    int rowOf(std::uint64_t sequence) const;
    /// With the counts of the last answer, without its rows.
    const api::TransmissionPage& counts() const { return counts_; }
    /// Called with true before rows are replaced by newer ones, and with false after.
    void onReplacing(std::function<void(bool)> callback) { onReplacing_ = std::move(callback); }

protected:
    void ask(std::uint64_t offset, std::uint64_t limit, std::uint64_t question) override;
    void setOrder(const std::string&, bool) override {}
    QVariant cell(int row, int column, int role) const override;

private:
    ApiClient& client_;
    const Words& words_;
    api::TransmissionQuery query_;
    api::TransmissionPage counts_;
    std::function<void(bool)> onReplacing_ = [](bool) {};
};

}  // namespace callbox::app::console
