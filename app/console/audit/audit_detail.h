// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/audit/audit_model.h"
#include "app/console/widgets/notice.h"

namespace callbox::app::console {

/// One entry of the audit log with all that is known of it.
class AuditDetail : public QFrame {
    Q_OBJECT

public:
    explicit AuditDetail(const Words& words, QWidget* parent = nullptr);
    /// `refusal` is why it was refused; empty: it was done.
    void show(const core::api::AuditRecord& record, const QString& refusal);

signals:
    void problemWanted(const QString& problemNumber);

private:
    const Words& words_;
    QLabel* pill_;
    QLabel* what_;
    QPushButton* problem_;
    Notice* refusal_;
    Facts* facts_;
    QLabel* at_;
    QLabel* user_;
    QLabel* subject_;
    QLabel* operation_;
    QLabel* client_;
    QLabel* number_;
    QString problemNumber_;
};

}  // namespace callbox::app::console
