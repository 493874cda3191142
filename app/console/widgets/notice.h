// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "app/console/widgets/basics.h"

namespace callbox::app::console {

/// A tinted box: what happened, then what to do, and at most one button. Hidden while empty.
class Notice : public QFrame {
public:
    explicit Notice(QWidget* parent = nullptr);

    void show(Tone tone, const QString& text, const QString& remedy = {});
    void clear();
    QString text() const;
    /// A button at the right; empty text removes it.
    void setAction(const QString& text, std::function<void()> action);

private:
    QLabel* text_;
    QLabel* remedy_;
    QPushButton* button_;
    std::function<void()> action_;
};

/// Shows a message and its remedy, or an error.
void showMessage(Notice& notice, Tone tone, const Words& words, const core::Message& message);
void showError(Notice& notice, const Words& words, const core::Error& error);

}  // namespace callbox::app::console
