// SPDX-License-Identifier: GPL-3.0-or-later
// Help at the side of the page: opened by F1, follows, closes, keeps its width.
#include <QMouseEvent>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>

#include "app/console/frame/places.h"
#include "app/console/help/help_text.h"
#include "gui_test.h"

using namespace callbox::app::console;
using namespace callbox::tests;

namespace {

struct Helped {
    Bench bench{busyConsole(3, 3, timeOfBench())};
    MainWindow& window{bench.open()};
    HelpPanel* panel{child<HelpPanel>(&window, "help")};
    QTextBrowser* text{child<QTextBrowser>(&window, "helpText")};

    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    QString firstLine() const { return text->document()->begin().text(); }
};

}  // namespace

class ConsoleHelp : public QObject {
    Q_OBJECT

private slots:
    void everyPlaceHasHelp() {
        Bench bench(emptyConsole());
        Desk desk(bench.client);
        for (const Place& place : places(bench.context, desk))
            for (const char* language : {"en", "de"})
                QVERIFY2(helpText(place.name, QLatin1String(language)).startsWith("# "),
                         qPrintable(place.name));
    }

    void aLanguageWithoutHelpHasItInEnglish() {
        QCOMPARE(helpText(QStringLiteral("events"), QStringLiteral("xx")),
                 helpText(QStringLiteral("events"), QStringLiteral("en")));
        QVERIFY(helpText(QStringLiteral("nowhere"), QStringLiteral("en")).isEmpty());
    }

    void f1OpensItAndEscapeGoesBackToThePage() {
        Helped shown;
        shown.window.openPage(QStringLiteral("events"));
        auto* before = QApplication::focusWidget();
        QVERIFY(before);
        QVERIFY(!shown.panel->isVisible());
        shown.press(Qt::Key_F1);
        QVERIFY(shown.panel->isVisible());
        QCOMPARE(shown.firstLine(), QStringLiteral("Serviceable events"));
        QVERIFY(shown.text->hasFocus());
        shown.press(Qt::Key_Escape);
        QVERIFY(!shown.panel->isVisible());
        QCOMPARE(QApplication::focusWidget(), before);
        QTest::mouseClick(child<QPushButton>(&shown.window, "helpButton"), Qt::LeftButton);
        QVERIFY(shown.panel->isVisible());
        QTest::mouseClick(child<QPushButton>(&shown.window, "closeHelp"), Qt::LeftButton);
        QVERIFY(!shown.panel->isVisible());
    }

    void itFollowsThePageAndItsLinksLeadToPages() {
        Helped shown;
        shown.window.openPage(QStringLiteral("systems"));
        shown.press(Qt::Key_F1);
        shown.window.openPage(QStringLiteral("audit"));
        QCOMPARE(shown.firstLine(), QStringLiteral("Users and audit"));
        emit shown.text->anchorClicked(QUrl(QStringLiteral("events")));
        QCOMPARE(shown.window.openedPage(), QStringLiteral("events"));
        QCOMPARE(shown.firstLine(), QStringLiteral("Serviceable events"));
    }

    void itKeepsItsWidth() {
        Helped shown;
        shown.press(Qt::Key_F1);
        auto* split = qobject_cast<QSplitter*>(shown.panel->parentWidget());
        QVERIFY(split);
        const int width = shown.panel->width();
        auto* handle = split->handle(1);
        const auto mouse = [&](QEvent::Type type, QPoint at, Qt::MouseButtons buttons) {
            QMouseEvent event(type, QPointF(at), handle->mapToGlobal(QPointF(at)), Qt::LeftButton,
                              buttons, {});
            QApplication::sendEvent(handle, &event);
        };
        mouse(QEvent::MouseButtonPress, {0, 200}, Qt::LeftButton);
        mouse(QEvent::MouseMove, {40, 200}, Qt::LeftButton);
        mouse(QEvent::MouseButtonRelease, {40, 200}, Qt::NoButton);
        QTRY_VERIFY_WITH_TIMEOUT(shown.panel->width() < width, 5000);
        const int narrower = shown.panel->width();
        shown.press(Qt::Key_F1);
        QVERIFY(!shown.panel->isVisible());
        shown.press(Qt::Key_F1);
        QTRY_COMPARE_WITH_TIMEOUT(shown.panel->width(), narrower, kPatience);
        QCOMPARE(shown.bench.memory.value(QStringLiteral("help/width")).toInt(), narrower);
    }
};

CALLBOX_GUI_TEST_MAIN(ConsoleHelp)
#include "tst_console_help.moc"
