// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/frame/windows.h"

#include <QApplication>
#include <algorithm>

namespace callbox::app::console {

namespace {
constexpr int kStep = 28;  // a new window lies beside the one it came from, not over it
}

Windows::Windows(PageContext context, QObject* parent) : QObject(parent), context_(context) {}

Windows::~Windows() {
    for (MainWindow* window : std::exchange(windows_, {}))
        delete window;
}

MainWindow& Windows::open(const QString& page) {
    auto* window = new MainWindow(context_);
    window->setAttribute(Qt::WA_DeleteOnClose);
    if (!page.isEmpty())
        window->openPage(page);
    if (!windows_.empty())
        window->move(windows_.back()->pos() + QPoint(kStep, kStep));
    windows_.push_back(window);
    connect(window, &MainWindow::windowWanted, this,
            [this](const QString& wanted) { open(wanted); });
    connect(window, &QObject::destroyed, this, [this, window] { std::erase(windows_, window); });
    window->show();
    return *window;
}

void Windows::showProblem(quint64 problemNumber) {
    auto* active = qobject_cast<MainWindow*>(QApplication::activeWindow());
    MainWindow* window = active ? active : windows_.empty() ? &open() : windows_.back();
    window->showProblem(problemNumber);
}

}  // namespace callbox::app::console
