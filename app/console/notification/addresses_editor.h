// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QLineEdit>

#include "app/console/widgets/basics.h"
#include "core/model/notification.h"

namespace callbox::app::console {

/// The addresses of a mail target, one a line, each with what it is told.
class AddressesEditor : public QWidget {
    Q_OBJECT

public:
    explicit AddressesEditor(const std::vector<core::MailAddress>& addresses,
                             QWidget* parent = nullptr);

    /// Lines without an address are left out.
    std::vector<core::MailAddress> addresses() const;
    void focusFirst();

private:
    struct Line {
        QWidget* frame = nullptr;
        QLineEdit* address = nullptr;
        QComboBox* about = nullptr;
        QPushButton* remove = nullptr;
    };
    void addLine(const core::MailAddress& address);
    void removeLine(const QWidget* frame);
    void showButtons();

    std::vector<Line> lines_;
    QVBoxLayout* column_;
    QPushButton* add_;
};

}  // namespace callbox::app::console
