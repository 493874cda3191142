// SPDX-License-Identifier: GPL-3.0-or-later
// Every page in every language, in longer texts than any of them has, and from right to left.
#include <QCheckBox>
#include <QDir>
#include <QHeaderView>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>

#include "app/console/frame/places.h"
#include "app/console/text/translation.h"
#include "gui_test.h"
#include "long_texts.h"

using namespace callbox::app::console;
using namespace callbox::tests;

namespace {

constexpr QSize kCommonSize{1366, 768};
constexpr int kSettled = 5000;  ///< milliseconds until a text that is still cut stays so

QString named(const QWidget* widget, const QString& text) {
    return QStringLiteral("%1 \"%2\"").arg(QLatin1String(widget->metaObject()->className()), text);
}

/// Texts and fields of the window that have less room than they need.
QStringList cut(const QWidget& window) {
    QStringList found;
    for (const auto* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && !button->text().isEmpty() &&
            button->width() < button->minimumSizeHint().width())
            found << named(button, button->text());
    }
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (label->isVisible() && !label->wordWrap() && !label->text().isEmpty() &&
            label->width() < label->minimumSizeHint().width())
            found << named(label, label->text());
    }
    for (const auto* area : window.findChildren<QScrollArea*>()) {
        if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0)
            found << named(area, QStringLiteral("wider than the page by %1 pixels")
                                     .arg(area->horizontalScrollBar()->maximum()));
    }
    return found;
}

QStringList languages() {
    QStringList names;
    for (const QString& file : QDir(QStringLiteral(":/translations")).entryList())
        names << file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0);
    return names;
}

}  // namespace

class ConsoleLanguages : public QObject {
    Q_OBJECT

private:
    /// Opens every page in a window of common size; `look` may add findings of its own.
    static QStringList findingsOfAllPages(
        bool stretched = false, const std::function<QStringList(MainWindow&, Page&)>& look = {}) {
        Bench bench(busyConsole(200, 200, timeOfBench()), Scheme::light, stretched);
        Desk desk(bench.client);
        MainWindow& window = bench.open();
        window.resize(kCommonSize);
        QStringList findings;
        for (const Place& place : places(bench.context, desk)) {
            window.openPage(place.name);
            QStringList here;
            // Answers come by the event loop, and the layout follows them.
            const auto fits = [&] {
                here = cut(window);
                if (look)
                    here << look(window, *window.page(place.name));
                return here.isEmpty() && window.page(place.name)->isVisible();
            };
            QTest::qWait(50);
            (void)QTest::qWaitFor(fits, kSettled);
            for (const QString& finding : here)
                findings << place.name + QStringLiteral(": ") + finding;
        }
        if (window.width() != kCommonSize.width())
            findings << QStringLiteral("the window grew to %1").arg(window.width());
        findings.removeDuplicates();
        return findings;
    }

private slots:
    void everyLanguageOfTheMessagesHasItsTexts() {
        for (const QString& name : languages()) {
            const QLocale locale(name);
            QLocale::setDefault(locale);
            const Translation translation(locale);
            QVERIFY2(translation.loaded(), qPrintable(name));
            QCOMPARE(Words(fakeCatalogue()).language(), name);
        }
        QLocale::setDefault(QLocale::c());
        QVERIFY(!languages().isEmpty());
    }

    void noTextIsCut_data() {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << QStringLiteral("C");
        for (const QString& name : languages())
            QTest::newRow(qPrintable(name)) << name;
    }
    void noTextIsCut() {
        QFETCH(const QString, language);
        QLocale::setDefault(QLocale(language));
        {
            const Translation translation{QLocale()};
            const auto findings = findingsOfAllPages();
            QVERIFY2(findings.isEmpty(), qPrintable(findings.join(QLatin1Char('\n'))));
        }
        QLocale::setDefault(QLocale::c());
    }

    void longerTextsThanAnyLanguageHasFit() {
        const LongTexts longTexts;
        QCoreApplication::installTranslator(const_cast<LongTexts*>(&longTexts));
        const auto findings = findingsOfAllPages(true);
        QVERIFY2(findings.isEmpty(), qPrintable(findings.join(QLatin1Char('\n'))));
    }

    void everyPageIsMirroredForWritingFromRightToLeft() {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const auto findings = findingsOfAllPages(false, [](MainWindow& window, Page& page) {
            QStringList wrong;
            const auto* navigation = child<NavigationList>(&window, "navigation");
            if (navigation->mapTo(&window, QPoint()).x() < page.mapTo(&window, QPoint()).x())
                wrong << QStringLiteral("the navigation is at the left");
            for (const auto* widget : page.findChildren<QWidget*>())
                if (widget->isVisible() && widget->layoutDirection() != Qt::RightToLeft &&
                    !widget->testAttribute(Qt::WA_SetLayoutDirection))
                    wrong << named(widget, QStringLiteral("is not mirrored"));
            return wrong;
        });
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY2(findings.isEmpty(), qPrintable(findings.join(QLatin1Char('\n'))));
    }
};

CALLBOX_GUI_TEST_MAIN(ConsoleLanguages)
#include "tst_console_languages.moc"
