// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>
#include <memory>

#include "app/console/frame/main_window.h"
#include "fake_api_client.h"

// Qt 6.8 narrows the patience of QTRY_VERIFY_WITH_TIMEOUT where the macro is written.
#pragma GCC diagnostic ignored "-Wconversion"

namespace callbox::tests {

core::TimePoint timeOfBench();

/// A whole console over the fake service.
struct Bench {
    explicit Bench(FakeData data, app::console::Scheme scheme = app::console::Scheme::light,
                   bool stretched = false);
    ~Bench();

    core::TimePoint now;
    app::console::Words words;
    app::console::Theme theme;
    FakeApiClient client;
    app::console::JobTracker jobs;
    QTemporaryDir memoryDirectory;
    QSettings memory;
    app::console::PageContext context;
    std::unique_ptr<app::console::MainWindow> window;

    /// Makes and shows the main window.
    app::console::MainWindow& open();
};

/// The child of `parent` with this object name; the test fails without it.
template <class Widget>
Widget* child(QWidget* parent, const char* name) {
    // Not every widget of the console has the Q_OBJECT that findChild() wants to tell its class.
    for (auto* candidate : parent->findChildren<QWidget*>(QLatin1String(name))) {
        if (auto* found = dynamic_cast<Widget*>(candidate))
            return found;
    }
    QTest::qFail(qPrintable(QStringLiteral("no child %1").arg(QLatin1String(name))), __FILE__,
                 __LINE__);
    return nullptr;
}
/// The visible button with this text; waits for it.
QPushButton* button(QWidget* parent, const QString& text);

/// Runs a test object with every warning of Qt counted as a failure.
int runGuiTest(int argc, char** argv, const std::function<std::unique_ptr<QObject>()>& make);

inline constexpr int kPatience = 60'000;  ///< milliseconds: slow machines, sanitizers

}  // namespace callbox::tests

#define CALLBOX_GUI_TEST_MAIN(Class)                                                             \
    int main(int argc, char** argv) {                                                            \
        return callbox::tests::runGuiTest(argc, argv, [] { return std::make_unique<Class>(); }); \
    }
