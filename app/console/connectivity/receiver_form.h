// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include "app/console/setup/desk.h"
#include "app/console/widgets/form.h"
#include "app/console/widgets/job_view.h"
#include "app/console/widgets/page.h"

namespace callbox::app::console {

/// Where the provider's receiver is, whom to trust there, and a live test of the way to it.
class ReceiverForm : public QWidget {
    Q_OBJECT

public:
    ReceiverForm(PageContext context, Desk& desk, QWidget* parent = nullptr);
    bool check();
    void focusFirst() { form_->focusFirst(); }

private:
    void showDraft();
    void chooseCertificate();
    void takeCertificate(QByteArray pem);
    void test();

    PageContext context_;
    Desk& desk_;
    Form* form_;
    QPlainTextEdit* certificate_;
    QLabel* certificateNote_;
    QPushButton* test_;
    QLabel* testHeading_;
    QFrame* testCard_;
    JobView* job_;
    bool showing_ = false;
    bool showAll_ = false;
};

}  // namespace callbox::app::console
