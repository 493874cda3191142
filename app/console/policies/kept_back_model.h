// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "app/console/text/words.h"
#include "app/console/widgets/paged_model.h"

namespace callbox::app::console {

/// Problems that a window, a storm or a rule keeps back.
class KeptBackModel : public PagedRows<api::SuppressedRow> {
public:
    KeptBackModel(ApiClient& client, const Words& words, QObject* parent = nullptr);

    /// `window` 0: of all windows and rules. `settled`: those that wait no more, too.
    void setQuestion(std::uint64_t window, bool settled);
    /// How many there are to the present question.
    std::uint64_t total() const { return total_; }
    /// Called with true before rows are replaced by newer ones, and with false after.
    void onReplacing(std::function<void(bool)> callback) { onReplacing_ = std::move(callback); }

protected:
    void ask(std::uint64_t offset, std::uint64_t limit, std::uint64_t question) override;
    void setOrder(const std::string&, bool) override {}
    QVariant cell(int row, int column, int role) const override;

private:
    ApiClient& client_;
    const Words& words_;
    api::SuppressedQuery query_;
    std::uint64_t total_ = 0;
    std::function<void(bool)> onReplacing_ = [](bool) {};
};

}  // namespace callbox::app::console
