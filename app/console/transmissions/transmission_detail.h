// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include "app/console/link/resource.h"
#include "app/console/widgets/notice.h"
#include "app/console/widgets/page.h"

namespace callbox::app::console {

/// One message: why it waits, and the exact bytes that leave or left.
class TransmissionDetail : public QFrame {
    Q_OBJECT

public:
    explicit TransmissionDetail(PageContext context, QWidget* parent = nullptr);
    void show(const api::Transmission& message);

private:
    void showContent();
    void retry();

    PageContext context_;
    std::uint64_t sequence_ = 0;
    QLabel* pill_;
    QLabel* name_;
    QPushButton* retry_;
    QPushButton* showSent_;
    Notice* cause_;
    QLabel* created_;
    QLabel* received_;
    QLabel* attempts_;
    QLabel* path_;
    QLabel* digest_;
    QLabel* contentNote_;
    QPlainTextEdit* content_;
    Resource<api::Sequence, api::TransmissionContent> bytes_;
};

}  // namespace callbox::app::console
