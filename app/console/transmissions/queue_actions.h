// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include "app/console/widgets/form.h"
#include "app/console/widgets/notice.h"
#include "app/console/widgets/page.h"

namespace callbox::app::console {

/// What can be done with the messages chosen: send again now, hold, release, move and cancel. What
/// needs a reason asks for it below the buttons; refusals are told there, too.
class QueueActions : public QWidget {
    Q_OBJECT

public:
    explicit QueueActions(PageContext context, QWidget* parent = nullptr);
    void show(const std::vector<api::Transmission>& chosen);

signals:
    /// The form for a reason needs the place of what is below.
    void formOpened(bool open);

private:
    enum class Deed { none, hold, cancel };

    QWidget* makeReasonForm();
    void showButtons();
    void showForm();
    void open(Deed deed);
    void confirm();
    void move(api::QueuePlace place);
    void ended(const core::Result<api::TransmissionOutcomes>& reply);
    template <class Possible>
    std::vector<std::uint64_t> those(Possible possible) const;

    PageContext context_;
    std::vector<api::Transmission> chosen_;
    QPushButton* cancel_;
    QPushButton* hold_;
    QPushButton* release_;
    QPushButton* move_;
    QPushButton* retry_;
    QFrame* formFrame_;
    QLabel* formTitle_;
    QLabel* formText_;
    Form* form_;
    QPushButton* confirm_;
    Notice* notice_;
    Deed deed_ = Deed::none;
    std::vector<std::uint64_t> targets_;  ///< of the deed: what was chosen when it was opened
    bool busy_ = false;
};

}  // namespace callbox::app::console
