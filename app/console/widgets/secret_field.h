// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <optional>
#include <string>

#include "app/console/widgets/basics.h"

namespace callbox::app::console {

/// A secret that the service keeps: it can be set and taken away, never read. What is left empty
/// stays as it is.
class SecretField : public QWidget {
    Q_OBJECT

public:
    explicit SecretField(bool isSet, QWidget* parent = nullptr);

    /// What to store; empty: take it away. Nothing: it stays.
    std::optional<std::string> change() const;
    QLineEdit* edit() const { return edit_; }

private:
    void showState();

    bool isSet_;
    QLineEdit* edit_;
    QPushButton* remove_;
};

}  // namespace callbox::app::console
