// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/link/resource.h"
#include "app/console/transmissions/message_history.h"
#include "app/console/transmissions/message_text.h"
#include "app/console/transmissions/queue_actions.h"
#include "app/console/widgets/tabs.h"

namespace callbox::app::console {

/// The messages chosen: why one is where it is, what can be done, the exact bytes that leave or
/// left, how they differ from the last ones, what happened, and the receiver's answer.
class TransmissionDetail : public QFrame {
    Q_OBJECT

public:
    explicit TransmissionDetail(PageContext context, QWidget* parent = nullptr);
    /// At least one; with several only what can be done with them is shown.
    void show(const std::vector<api::Transmission>& chosen);

private:
    void showOne(const api::Transmission& message);
    void showSeveral(const std::vector<api::Transmission>& chosen);
    void showView();
    void showParts();

    PageContext context_;
    std::uint64_t sequence_ = 0;
    bool several_ = false;
    bool asking_ = false;  ///< for a reason
    QLabel* pill_;
    QLabel* name_;
    QueueActions* actions_;
    Notice* why_;
    QWidget* parts_;
    Facts* facts_;
    QLabel* created_;
    QLabel* received_;
    QLabel* place_;
    QLabel* attempts_;
    QLabel* decided_;
    QLabel* path_;
    Tabs* tabs_;
    MessageText* text_;
    MessageDifferenceView* difference_;
    MessageHistory* history_;
    Resource<api::Sequence, api::TransmissionView> view_;
};

}  // namespace callbox::app::console
