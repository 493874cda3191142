// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/console/frame/main_window.h"

namespace callbox::app::console {

/// The windows of one console, as many as the operator opens (Ctrl+N). They share the link to the
/// service and what is remembered; each has its own pages.
class Windows : public QObject {
    Q_OBJECT

public:
    explicit Windows(PageContext context, QObject* parent = nullptr);
    ~Windows() override;

    /// `page` empty: where the operator was last.
    MainWindow& open(const QString& page = {});
    /// Comes to the front with this problem, in the window used last; 0: with the list of them.
    void showProblem(quint64 problemNumber);
    const std::vector<MainWindow*>& all() const { return windows_; }

private:
    PageContext context_;
    std::vector<MainWindow*> windows_;  ///< oldest first
};

}  // namespace callbox::app::console
