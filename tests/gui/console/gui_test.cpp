// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui_test.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace callbox::tests {

using namespace app::console;

namespace {

QtMessageHandler previous = nullptr;
int warnings = 0;

void countWarnings(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    // The offscreen platform's own, about what it cannot do.
    const bool platform = text.startsWith(QLatin1String("This plugin does not support"));
    if ((type == QtWarningMsg || type == QtCriticalMsg) && !platform) {
        ++warnings;
        std::fprintf(stderr, "warning that fails the test: %s\n", qPrintable(text));
    }
    if (previous)
        previous(type, context, text);
}

}  // namespace

Bench::Bench(FakeData data, Scheme scheme, bool stretched)
    : now(timeOfBench()),
      words(fakeCatalogue(stretched)),
      theme(*qApp, scheme),
      client(std::move(data), now),
      jobs(client),
      memory(memoryDirectory.filePath(QStringLiteral("console.ini")), QSettings::IniFormat),
      context{client, jobs, words, theme, memory} {}

Bench::~Bench() = default;

MainWindow& Bench::open() {
    window = std::make_unique<MainWindow>(context);
    window->show();
    // Without a window manager nobody else gives it the keyboard, and the platform may lose a word.
    const auto active = [this] {
        window->activateWindow();
        return window->isActiveWindow();
    };
    if (!QTest::qWaitFor(active, kPatience))
        QTest::qFail("the window did not get the keyboard", __FILE__, __LINE__);
    return *window;
}

core::TimePoint timeOfBench() {
    return std::chrono::time_point_cast<std::chrono::microseconds>(
        std::chrono::system_clock::now());
}

QPushButton* button(QWidget* parent, const QString& text) {
    QPushButton* shown = nullptr;
    const auto isShown = [&] {
        const auto all = parent->findChildren<QPushButton*>();
        const auto found = std::find_if(all.begin(), all.end(), [&](const QPushButton* one) {
            return one->text() == text && one->isVisible();
        });
        shown = found == all.end() ? nullptr : *found;
        return shown != nullptr;
    };
    if (QTest::qWaitFor(isShown, kPatience))
        return shown;
    QTest::qFail(qPrintable(QStringLiteral("no visible button \"%1\"").arg(text)), __FILE__,
                 __LINE__);
    return nullptr;
}

int runGuiTest(int argc, char** argv, const std::function<std::unique_ptr<QObject>()>& make) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // A run-time directory of its own, as a login session would give.
    const QTemporaryDir runtime;
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
    previous = qInstallMessageHandler(countWarnings);
    QLocale::setDefault(QLocale::c());
    QApplication application(argc, argv);
    const auto test = make();
    const int failed = QTest::qExec(test.get(), argc, argv);
    if (warnings > 0)
        std::fprintf(stderr, "%d warnings of Qt\n", warnings);
    return failed > 0 || warnings > 0 ? 1 : 0;
}

}  // namespace callbox::tests
