// SPDX-License-Identifier: GPL-3.0-or-later
// The console as a screen reader knows it: names, roles and states over the accessibility bus, on a
// real X server.
#include <QAccessible>
#include <QProcess>
#include <QSignalSpy>

#include "app/console/frame/places.h"
#include "gui_test.h"
#include "x_display.h"

using namespace callbox::app::console;
using namespace callbox::tests;

namespace {

XDisplay* display = nullptr;

/// A line of accessibility_walk.
struct Accessible {
    QString role;
    QStringList states;
    QString name;
    QString description;

    bool is(const char* state) const { return states.contains(QLatin1String(state)); }
    QString text() const {
        return QStringLiteral("%1 \"%2\" (%3)").arg(role, name, states.join(QLatin1Char(',')));
    }
};

const QString kName = QStringLiteral("callbox-under-test");

std::vector<Accessible> walk() {
    QProcess reader;
    const QString program =
        qEnvironmentVariable("CALLBOX_BIN") + QStringLiteral("/accessibility_walk");
    // The first reader wakes the bus, and the console joins it then.
    const auto read = [&] {
        QSignalSpy ended(&reader, &QProcess::finished);
        reader.start(program, {kName});
        // The console answers the bus from the event loop that waits here.
        return (!ended.isEmpty() || ended.wait(2 * kPatience)) && reader.exitCode() == 0;
    };
    if (!QTest::qWaitFor(read, kPatience)) {
        QTest::qFail(reader.readAllStandardError().constData(), __FILE__, __LINE__);
        return {};
    }
    std::vector<Accessible> found;
    for (const QString& line :
         QString::fromUtf8(reader.readAllStandardOutput()).split(QLatin1Char('\n'))) {
        const auto parts = line.split(QLatin1Char('\t'));
        if (parts.size() == 5)
            found.push_back({parts[1], parts[2].split(QLatin1Char(',')), parts[3], parts[4]});
    }
    return found;
}

/// Cells have the text that they show, and an empty cell has none.
bool mayBeNameless(const Accessible& object) {
    return object.role.contains(QLatin1String("cell")) ||
           object.role.contains(QLatin1String("list item"));
}

}  // namespace

class ConsoleAccessibility : public QObject {
    Q_OBJECT

private slots:
    void everythingThatTakesTheKeyboardHasANameAndARole() {
        Bench bench(busyConsole(20, 20, timeOfBench()));
        Desk desk(bench.client);
        MainWindow& window = bench.open();
        QStringList wrong;
        for (const Place& place : places(bench.context, desk)) {
            window.openPage(place.name);
            QTest::qWait(200);
            const auto objects = walk();
            QVERIFY2(objects.size() > 20, qPrintable(place.name));
            int focusable = 0;
            for (const Accessible& object : objects) {
                focusable += object.is("focusable") ? 1 : 0;
                const bool roleless = object.role.isEmpty() ||
                                      object.role == QLatin1String("unknown") ||
                                      object.role == QLatin1String("invalid");
                if (object.is("focusable") &&
                    (roleless || (object.name.isEmpty() && !mayBeNameless(object))))
                    wrong << place.name + QStringLiteral(": ") + object.text();
            }
            QVERIFY2(focusable > 3, qPrintable(place.name));
        }
        wrong.removeDuplicates();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void theKeyboardReachesEveryControlOfAPageAndTheReaderHearsWhere() {
        Bench bench(busyConsole(20, 20, timeOfBench()));
        MainWindow& window = bench.open();
        QVERIFY(QTest::qWaitForWindowActive(&window, kPatience));
        window.openPage(QStringLiteral("customer"));
        auto* page = window.page(QStringLiteral("customer"));
        const auto fields = page->findChildren<QLineEdit*>();
        QTRY_VERIFY_WITH_TIMEOUT(
            std::ranges::any_of(fields, [](auto* field) { return !field->text().isEmpty(); }),
            kPatience);
        QSet<QWidget*> wanted;
        for (auto* field : fields)
            if (field->isVisible() && field->isEnabled() && field->focusPolicy() & Qt::TabFocus)
                wanted.insert(field);
        QVERIFY(!wanted.isEmpty());
        for (int i = 0; i < 200 && !wanted.isEmpty(); ++i) {
            auto* before = QApplication::focusWidget();
            QVERIFY(display->input({"key", "Tab"}));
            QTRY_VERIFY_WITH_TIMEOUT(QApplication::focusWidget() != before, kPatience);
            wanted.remove(QApplication::focusWidget());
        }
        QVERIFY(wanted.isEmpty());
        fields.front()->setFocus();
        const auto objects = walk();
        const QString name =
            QAccessible::queryAccessibleInterface(fields.front())->text(QAccessible::Name);
        QVERIFY(std::ranges::any_of(objects, [&](const Accessible& one) {
            return one.is("focused") && one.name == name && one.role == QLatin1String("text");
        }));
    }

    void statesAreTold() {
        Bench bench(busyConsole(20, 20, timeOfBench()));
        MainWindow& window = bench.open();
        window.openPage(QStringLiteral("events"));
        auto* page = window.page(QStringLiteral("events"));
        auto* create = child<QPushButton>(page, "create");
        create->setEnabled(false);
        QTest::qWait(200);
        const auto objects = walk();
        const auto named = [&](const QString& role, const QString& name) {
            return std::ranges::find_if(objects, [&](const Accessible& one) {
                return one.role == role && one.name == name;
            });
        };
        const auto button = named(QStringLiteral("push button"), create->text());
        QVERIFY(button != objects.end());
        QVERIFY(button->is("disabled"));
        const auto table = named(QStringLiteral("table"), QStringLiteral("Serviceable events"));
        QVERIFY(table != objects.end());
        QVERIFY(std::ranges::any_of(objects, [](const Accessible& one) {
            return one.role.contains(QLatin1String("cell")) &&
                   one.name == QLatin1String("Critical");
        }));
    }
};

int main(int argc, char** argv) {
    XDisplay own;
    if (!own.start(1440, 900)) {
        std::fputs("no X server or window manager; packaging/setup installs them\n", stderr);
        return 1;
    }
    display = &own;
    qputenv("QT_QPA_PLATFORM", "xcb");
    qputenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
    return runGuiTest(argc, argv, [] {
        QApplication::setApplicationName(kName);
        return std::make_unique<ConsoleAccessibility>();
    });
}
#include "tst_console_accessibility.moc"
