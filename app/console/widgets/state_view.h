// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>
#include <functional>

#include "app/console/widgets/basics.h"

namespace callbox::app::console {

/// Content, or in its place a sentence on why there is none and what to do: loading, empty, error,
/// no service.
class StateView : public QStackedWidget {
public:
    explicit StateView(QWidget* content, QWidget* parent = nullptr);

    void showContent();
    /// `button` and `action` are the one thing to do; both may be empty.
    void showState(const QString& title, const QString& explanation, const QString& button = {},
                   std::function<void()> action = {});
    void showLoading();
    void showError(const Words& words, const core::Error& error, std::function<void()> retry);

    bool showsContent() const { return currentIndex() == 0; }
    QString stateText() const;

private:
    QLabel* title_;
    QLabel* explanation_;
    QPushButton* button_;
    std::function<void()> action_;
};

}  // namespace callbox::app::console
