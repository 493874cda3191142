// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a PNG of every page of the console, light and dark, with a busy and with an empty fleet:
// callbox-gallery DIR [--stretched | --german | --language LANGUAGE] [--mirrored]
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QTableView>
#include <QTimer>
#include <cstdio>

#include "app/console/setup/setup_page.h"
#include "app/console/text/translation.h"
#include "gallery_console_group.h"
#include "gallery_events.h"
#include "gallery_fleet.h"
#include "gallery_outbox.h"
#include "gallery_policies.h"
#include "gui_test.h"
#include "long_texts.h"

using namespace callbox::app::console;
using namespace callbox::tests;

namespace {

/// Lets everything that is under way come to rest.
void settle(int milliseconds = 350) {
    QTest::qWait(milliseconds);
}

class Gallery {
public:
    Gallery(QDir directory, bool stretched) : directory_(directory), stretched_(stretched) {}

    void run() {
        for (const auto scheme : {Scheme::light, Scheme::dark}) {
            scheme_ = scheme;
            shootFleet({scheme_, stretched_, [this](QWidget& window, const QString& name) {
                            settle();
                            shootWidget(window, name);
                        }});
            busyPages();
            emptyPages();
            connectivityDialogs();
            events();
            setupPages();
            offlinePage();
            shootConsoleGroup(scheme_, stretched_, [this](QWidget& window, const QString& name) {
                settle();
                shootWidget(window, name);
            });
            shootPolicies({scheme_, stretched_, [this](QWidget& window, const QString& name) {
                               settle();
                               shootWidget(window, name);
                           }});
            shootOutbox({scheme_, stretched_, [this](QWidget& window, const QString& name) {
                             settle();
                             shootWidget(window, name);
                         }});
        }
    }
    int written() const { return written_; }

private:
    void shoot(MainWindow& window, const QString& name) {
        settle();
        shootWidget(window, name);
    }

    void shootWidget(QWidget& window, const QString& name) {
        const QString file = QStringLiteral("%1-%2.png")
                                 .arg(name, scheme_ == Scheme::dark ? QStringLiteral("dark")
                                                                    : QStringLiteral("light"));
        if (window.grab().save(directory_.filePath(file)))
            ++written_;
        else
            std::fprintf(stderr, "gallery: cannot write %s\n", qPrintable(file));
    }

    void busyPages() {
        Bench bench(busyConsole(2000, 20'000, timeOfBench()), scheme_, stretched_);
        bench.client.data.status.alarms = {fakeMessage("fake.alarm")};
        MainWindow& window = bench.open();
        shoot(window, QStringLiteral("overview"));
        for (const char* name : {"systems", "events", "transmissions", "schedules", "connectivity",
                                 "customer", "authorize"}) {
            window.openPage(QLatin1String(name));
            shoot(window, QLatin1String(name));
        }
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(child<QLineEdit>(&window, "searchText"), QStringLiteral("s"));
        shoot(window, QStringLiteral("search"));
        QTest::keyClick(child<QLineEdit>(&window, "searchText"), Qt::Key_Escape);
        window.openPage(QStringLiteral("events"));
        window.openPage(QStringLiteral("systems"));
        auto* tabs = window.page(QStringLiteral("systems"))->findChild<QTabBar*>();
        tabs->setCurrentIndex(1);
        shoot(window, QStringLiteral("systems-inventory"));
        child<QLineEdit>(window.page(QStringLiteral("systems")), "filter")
            ->setText(QStringLiteral("no such name"));
        shoot(window, QStringLiteral("systems-nothing-found"));
        bench.client.freezeJobsAfter(2);
        window.openPage(QStringLiteral("schedules"));
        for (auto* button :
             window.page(QStringLiteral("schedules"))->findChildren<QPushButton*>()) {
            if (button->objectName() == QLatin1String("sendNow") && button->isVisible()) {
                button->click();
                break;
            }
        }
        shoot(window, QStringLiteral("schedules-sending"));
    }

    void emptyPages() {
        FakeData data = emptyConsole();
        data.progress.complete = true;
        Bench bench(std::move(data), scheme_, stretched_);
        MainWindow& window = bench.open();
        for (const char* name :
             {"overview", "systems", "events", "transmissions", "connectivity"}) {
            window.openPage(QLatin1String(name));
            shoot(window, QStringLiteral("empty-") + QLatin1String(name));
        }
    }

    /// The dialog that is open now, then closed.
    void shootDialog(MainWindow& window, const QString& name) {
        settle();
        QDialog* open = nullptr;
        for (auto* dialog : window.findChildren<QDialog*>())
            if (dialog->isVisible())
                open = dialog;
        if (!open) {
            std::fprintf(stderr, "gallery: no dialog for %s\n", qPrintable(name));
            return;
        }
        shootWidget(*open, name);
        open->reject();
        settle(50);
    }

    void connectivityDialogs() {
        Bench bench(busyConsole(20, 20, timeOfBench()), scheme_, stretched_);
        MainWindow& window = bench.open();
        window.openPage(QStringLiteral("connectivity"));
        settle();
        auto* page = window.page(QStringLiteral("connectivity"));
        auto* ways = child<QTableView>(page, "ways");
        ways->setCurrentIndex(ways->model()->index(1, 0));
        shoot(window, QStringLiteral("connectivity-failing"));
        QTest::mouseClick(child<QPushButton>(page, "removeWay"), Qt::LeftButton);
        shoot(window, QStringLiteral("connectivity-remove"));
        QTest::mouseClick(child<QPushButton>(page, "changeWay"), Qt::LeftButton);
        shootDialog(window, QStringLiteral("connectivity-change"));
        QTest::mouseClick(child<QPushButton>(page, "addWay"), Qt::LeftButton);
        settle();
        if (auto* dialog = window.findChild<QDialog*>(QStringLiteral("wayDialog"))) {
            child<QComboBox>(dialog, "kind")->setCurrentIndex(1);
            QTest::mouseClick(child<QPushButton>(dialog, "saveWay"), Qt::LeftButton);
        }
        shootDialog(window, QStringLiteral("connectivity-add"));
        QTest::mouseClick(child<QPushButton>(page, "firewallRequest"), Qt::LeftButton);
        shootDialog(window, QStringLiteral("connectivity-sheet"));
        QTest::mouseClick(child<QPushButton>(page, "examineWay"), Qt::LeftButton);
        shootDialog(window, QStringLiteral("connectivity-doctor"));
        bench.client.data.connections[1].blocked = true;
        bench.client.change(api::Topic::connection);
        shoot(window, QStringLiteral("connectivity-blocked"));
        bench.client.failTests(true);
        QTest::mouseClick(child<QPushButton>(page, "examineAll"), Qt::LeftButton);
        shootDialog(window, QStringLiteral("connectivity-doctor-failed"));
        bench.client.freezeJobsAfter(2);
        QTest::mouseClick(child<QPushButton>(page, "examineAll"), Qt::LeftButton);
        shootDialog(window, QStringLiteral("connectivity-doctor-running"));
    }

    void events() {
        Bench bench(busyConsole(2000, 20'000, timeOfBench()), scheme_, stretched_);
        shootEvents(bench, [this](QWidget& window, const char* name) {
            settle();
            shootWidget(window, QLatin1String(name));
        });
    }

    void setupPages() {
        Bench bench(emptyConsole(), scheme_, stretched_);
        bench.client.failTests(true);
        MainWindow& window = bench.open();
        settle();
        auto* page = qobject_cast<SetupPage*>(window.page(QStringLiteral("setup")));
        if (!page) {
            std::fprintf(stderr, "gallery: guided setup did not open by itself\n");
            return;
        }
        shoot(window, QStringLiteral("setup-1-welcome"));
        auto& data = bench.client.data;
        data.customer = busyConsole(0, 0, bench.now).customer;
        data.customer.adminEmail = "not an address";
        data.progress.customer = true;
        bench.client.change(api::Topic::setup);
        page->presenter().goTo(SetupStep::customer);
        settle();
        QTest::mouseClick(child<QPushButton>(page, "next"), Qt::LeftButton);
        shoot(window, QStringLiteral("setup-2-customer"));
        page->presenter().goTo(SetupStep::location);
        shoot(window, QStringLiteral("setup-3-location"));
        data.receiver = busyConsole(0, 0, bench.now).receiver;
        bench.client.change(api::Topic::connection);
        page->presenter().goTo(SetupStep::connectivity);
        settle();
        QTest::mouseClick(child<QPushButton>(page, "test"), Qt::LeftButton);
        shoot(window, QStringLiteral("setup-4-connectivity"));
        page->presenter().goTo(SetupStep::partitions);
        for (const auto& [field, text] :
             {std::pair{"name", "db14"}, std::pair{"host", "10.1.4.20"}})
            QTest::keyClicks(child<QLineEdit>(page, field), QLatin1String(text));
        QTest::mouseClick(child<QPushButton>(page, "askHostKey"), Qt::LeftButton);
        shoot(window, QStringLiteral("setup-5-host-key"));
        QTest::mouseClick(child<QPushButton>(page, "trust"), Qt::LeftButton);
        shoot(window, QStringLiteral("setup-5-partitions"));
        page->presenter().goTo(SetupStep::supportIds);
        shoot(window, QStringLiteral("setup-6-support-ids"));
        page->presenter().goTo(SetupStep::schedule);
        shoot(window, QStringLiteral("setup-7-schedule"));
        page->presenter().goTo(SetupStep::summary);
        shoot(window, QStringLiteral("setup-8-missing"));
        data.customer = busyConsole(0, 0, bench.now).customer;
        data.supportIds.primary = "ada@example.net";
        data.progress = {true, true, true, true, true, true, false, false};
        bench.client.goOnline();
        settle();
        QTest::mouseClick(child<QPushButton>(page, "next"), Qt::LeftButton);
        shoot(window, QStringLiteral("setup-8-finished"));
    }

    void offlinePage() {
        Bench bench(busyConsole(20, 20, timeOfBench()), scheme_, stretched_);
        bench.client.goOffline();
        MainWindow& window = bench.open();
        shoot(window, QStringLiteral("offline-overview"));
        window.openPage(QStringLiteral("events"));
        shoot(window, QStringLiteral("offline-events"));
    }

    QDir directory_;
    bool stretched_;
    Scheme scheme_ = Scheme::light;
    int written_ = 0;
};

}  // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QDir directory(arguments.value(1, QStringLiteral("gallery")));
    if (!directory.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "gallery: cannot make %s\n", qPrintable(directory.path()));
        return 1;
    }
    LongTexts longTexts;
    const bool stretched = arguments.contains(QStringLiteral("--stretched"));
    const auto language = arguments.indexOf(QStringLiteral("--language"));
    if (arguments.contains(QStringLiteral("--german")))
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    else if (language > 0)
        QLocale::setDefault(QLocale(arguments.value(language + 1)));
    if (arguments.contains(QStringLiteral("--mirrored")))
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const Translation translation(QLocale{});
    if (stretched)
        QApplication::installTranslator(&longTexts);
    Gallery gallery(directory, stretched);
    gallery.run();
    std::printf("%d pictures in %s\n", gallery.written(), qPrintable(directory.absolutePath()));
    return gallery.written() > 0 ? 0 : 1;
}
