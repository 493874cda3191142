// SPDX-License-Identifier: GPL-3.0-or-later
// The service goes away and comes back while each page is open: nothing typed is lost.
#include <QAbstractSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "app/console/frame/places.h"
#include "gui_test.h"

using namespace callbox::app::console;
using namespace callbox::tests;

namespace {

const QString kTyped = QStringLiteral("1");

/// What a user can type into, in the page or in what it has opened.
QWidgetList fieldsOf(const QWidget& page) {
    QWidgetList fields;
    for (auto* edit : page.findChildren<QLineEdit*>())
        if (edit->isVisible() && edit->isEnabled() && !edit->isReadOnly())
            fields << edit;
    for (auto* edit : page.findChildren<QPlainTextEdit*>())
        if (edit->isVisible() && edit->isEnabled() && !edit->isReadOnly())
            fields << edit;
    return fields;
}

QString textOf(const QWidget* field) {
    if (const auto* line = qobject_cast<const QLineEdit*>(field))
        return line->text();
    return qobject_cast<const QPlainTextEdit*>(field)->toPlainText();
}

/// The fields as they were, with what was in them.
struct Typed {
    QPointer<QWidget> field;
    QString text;
};

QStringList lost(const std::vector<Typed>& typed) {
    QStringList found;
    for (const auto& [field, text] : typed) {
        if (!field)
            found << QStringLiteral("a field is gone; it held \"%1\"").arg(text);
        else if (textOf(field) != text)
            found << QStringLiteral("%1 held \"%2\", now \"%3\"")
                         .arg(field->objectName(), text, textOf(field));
    }
    return found;
}

}  // namespace

class ConsoleOutage : public QObject {
    Q_OBJECT

    int fields_ = 0;

private slots:
    void nothingTypedIsLostOnAnyPage_data() {
        QTest::addColumn<QString>("place");
        Bench bench(busyConsole(5, 5, timeOfBench()));
        Desk desk(bench.client);
        for (const Place& place : places(bench.context, desk))
            QTest::newRow(qPrintable(place.name)) << place.name;
    }
    void nothingTypedIsLostOnAnyPage() {
        QFETCH(const QString, place);
        Bench bench(busyConsole(20, 20, timeOfBench()));
        MainWindow& window = bench.open();
        window.openPage(place);
        auto* page = window.page(place);
        QTRY_VERIFY_WITH_TIMEOUT(page->isVisible(), kPatience);
        QTest::qWait(300);
        std::vector<Typed> typed;
        for (auto* field : fieldsOf(*page)) {
            QTest::keyClicks(field, kTyped);
            typed.push_back({field, {}});
            ++fields_;
        }
        // A search of a list asks the service when typing pauses.
        QTest::qWait(300);
        for (auto& [field, text] : typed)
            text = field ? textOf(field) : QString();

        for (int outage = 0; outage < 2; ++outage) {
            bench.client.goOffline();
            QTest::qWait(300);
            const auto without = lost(typed);
            QVERIFY2(without.isEmpty(), qPrintable(without.join(QLatin1Char('\n'))));
            QVERIFY(page->isVisible());
            bench.client.goOnline();
            QTest::qWait(400);
            const auto after = lost(typed);
            QVERIFY2(after.isEmpty(), qPrintable(after.join(QLatin1Char('\n'))));
            QCOMPARE(window.openedPage(), place);
        }
    }

    void cleanupTestCase() { QVERIFY2(fields_ > 20, qPrintable(QString::number(fields_))); }
};

CALLBOX_GUI_TEST_MAIN(ConsoleOutage)
#include "tst_console_outage.moc"
