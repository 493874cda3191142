// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/setup/setup_page.h"
#include "gui_test.h"

using namespace callbox::app::console;
using namespace callbox::tests;

class ConsoleSetup : public QObject {
    Q_OBJECT

private:
    /// Types into the named field of the step shown.
    static void type(QWidget* page, const char* field, const QString& text) {
        for (auto* edit : page->findChildren<QLineEdit*>(QLatin1String(field))) {
            if (!edit->isVisible())
                continue;
            QTest::mouseClick(edit, Qt::LeftButton);
            edit->selectAll();
            QTest::keyClicks(edit, text);
            return;
        }
        QTest::qFail(field, __FILE__, __LINE__);
    }
    static void press(QWidget* page, const char* name) {
        auto* button = child<QPushButton>(page, name);
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled() && button->isVisible(), kPatience);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    static SetupPage* setupOf(MainWindow& window) {
        return qobject_cast<SetupPage*>(window.page(QStringLiteral("setup")));
    }

private slots:
    void walksFromWelcomeToCallingHome() {
        Bench bench(emptyConsole());
        MainWindow& window = bench.open();
        QVERIFY(QTest::qWaitForWindowActive(&window, kPatience));
        QTRY_COMPARE_WITH_TIMEOUT(window.openedPage(), QStringLiteral("setup"), kPatience);
        auto* page = setupOf(window);
        auto& presenter = page->presenter();
        const auto& data = bench.client.data;
        QTRY_VERIFY_WITH_TIMEOUT(bench.client.calls["customer.get"] > 0, kPatience);

        // Enter on the focused button is as good as a click.
        QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(page, "next")->hasFocus(), kPatience);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(presenter.step(), SetupStep::customer, kPatience);

        press(page, "next");
        QCOMPARE(presenter.step(), SetupStep::customer);
        type(page, "adminCompanyName", QStringLiteral("Example Foundry"));
        type(page, "adminName", QStringLiteral("Ada Example"));
        type(page, "adminEmail", QStringLiteral("ada@example.net"));
        type(page, "adminPhone", QStringLiteral("+49 30 5550100"));
        type(page, "adminAddr", QStringLiteral("Beispielweg 12"));
        type(page, "adminPostalCode", QStringLiteral("10115"));
        type(page, "adminCity", QStringLiteral("Berlin"));
        type(page, "adminCountry", QStringLiteral("DE"));
        press(page, "next");
        QTRY_COMPARE_WITH_TIMEOUT(presenter.step(), SetupStep::location, kPatience);
        QCOMPARE(data.customer.adminCity, std::string("Berlin"));

        press(page, "next");
        QTRY_COMPARE_WITH_TIMEOUT(presenter.step(), SetupStep::connectivity, kPatience);
        type(page, "url", QStringLiteral("https://receiver.example.net:8443"));
        auto* certificate = child<QPlainTextEdit>(page, "caCertificate");
        certificate->setPlainText(qs(someCertificate()));
        press(page, "test");
        QTRY_VERIFY_WITH_TIMEOUT(data.progress.connectivity, kPatience);
        QCOMPARE(data.receiver.url, std::string("https://receiver.example.net:8443"));
        QCOMPARE(data.connections.size(), std::size_t(1));
        press(page, "next");
        QTRY_COMPARE_WITH_TIMEOUT(presenter.step(), SetupStep::partitions, kPatience);

        type(page, "name", QStringLiteral("db14"));
        type(page, "host", QStringLiteral("10.1.4.20"));
        press(page, "askHostKey");
        QTRY_VERIFY_WITH_TIMEOUT(
            child<QLabel>(page, "fingerprint")->text().startsWith(QLatin1String("SHA256:")),
            kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(child<QLineEdit>(page, "password")->hasFocus(), kPatience);
        QTest::keyClicks(child<QLineEdit>(page, "password"), QStringLiteral("once"));
        press(page, "trust");
        QTRY_COMPARE_WITH_TIMEOUT(data.partitions.size(), std::size_t(1), kPatience);
        QVERIFY(child<QLineEdit>(page, "password")->text().isEmpty());
        press(page, "next");
        QTRY_COMPARE_WITH_TIMEOUT(presenter.step(), SetupStep::supportIds, kPatience);

        type(page, "primary", QStringLiteral("ada@example.net"));
        press(page, "next");
        QTRY_COMPARE_WITH_TIMEOUT(presenter.step(), SetupStep::schedule, kPatience);
        press(page, "next");
        QTRY_COMPARE_WITH_TIMEOUT(presenter.step(), SetupStep::summary, kPatience);
        QCOMPARE(data.schedules.size(), std::size_t(2));
        QVERIFY(data.schedules[0].enabled && data.schedules[1].enabled);

        press(page, "next");
        QTRY_VERIFY_WITH_TIMEOUT(data.progress.complete, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(presenter.complete(SetupStep::summary), kPatience);
    }

    void doesNotOpenOnceComplete() {
        FakeData data = emptyConsole();
        data.progress.complete = true;
        Bench bench(std::move(data));
        MainWindow& window = bench.open();
        QTRY_VERIFY_WITH_TIMEOUT(bench.client.calls["setup.get"] > 0, kPatience);
        QTest::qWait(50);
        QCOMPARE(window.openedPage(), QStringLiteral("overview"));
    }

    void keepsWhatWasTypedWhenLeftInTheMiddle() {
        Bench bench(emptyConsole());
        MainWindow& window = bench.open();
        QTRY_COMPARE_WITH_TIMEOUT(window.openedPage(), QStringLiteral("setup"), kPatience);
        auto* page = setupOf(window);
        page->presenter().goTo(SetupStep::customer);
        type(page, "adminName", QStringLiteral("Ada Example"));
        window.openPage(QStringLiteral("overview"));
        bench.client.goOffline();
        bench.client.goOnline();
        window.openPage(QStringLiteral("customer"));
        auto* edit = child<QLineEdit>(window.page(QStringLiteral("customer")), "adminName");
        QTRY_COMPARE_WITH_TIMEOUT(edit->text(), QStringLiteral("Ada Example"), kPatience);
        // Incomplete, so Finish later saves nothing of it and still forgets nothing.
        window.openPage(QStringLiteral("setup"));
        press(page, "later");
        QTRY_COMPARE_WITH_TIMEOUT(window.openedPage(), QStringLiteral("overview"), kPatience);
        QCOMPARE(bench.client.calls["customer.set"], 0);
        window.openPage(QStringLiteral("setup"));
        QCOMPARE(child<QLineEdit>(page, "adminName")->text(), QStringLiteral("Ada Example"));
        QCOMPARE(page->presenter().step(), SetupStep::customer);
    }

    void aRefusalOfTheServiceStaysOnTheStep() {
        Bench bench(emptyConsole());
        bench.client.data.customer = busyConsole(0, 0, bench.now).customer;
        MainWindow& window = bench.open();
        QTRY_COMPARE_WITH_TIMEOUT(window.openedPage(), QStringLiteral("setup"), kPatience);
        auto* page = setupOf(window);
        page->presenter().goTo(SetupStep::customer);
        QTRY_COMPARE_WITH_TIMEOUT(child<QLineEdit>(page, "adminName")->text(),
                                  QStringLiteral("Ada Example"), kPatience);
        type(page, "adminName", QStringLiteral("Grace Example"));
        bench.client.refuse(
            "customer.set",
            {callbox::core::ErrorCode::storage, fakeMessage("fake.unknown"), {}, {}});
        press(page, "next");
        QTRY_VERIFY_WITH_TIMEOUT(page->presenter().error().has_value(), kPatience);
        QCOMPARE(page->presenter().step(), SetupStep::customer);
        QCOMPARE(child<QLineEdit>(page, "adminName")->text(), QStringLiteral("Grace Example"));
        press(page, "next");
        QTRY_COMPARE_WITH_TIMEOUT(page->presenter().step(), SetupStep::location, kPatience);
        QCOMPARE(bench.client.data.customer.adminName, std::string("Grace Example"));
    }

    void aHostThatCannotBeReachedShowsCauseAndRemedy() {
        Bench bench(emptyConsole());
        PartitionAdd add(bench.client);
        add.setName("db14");
        add.setAddress({"nowhere", 22, "root"});
        add.probe();
        QTRY_VERIFY_WITH_TIMEOUT(add.error().has_value(), kPatience);
        QCOMPARE(add.stage(), PartitionAdd::Stage::typing);
        QVERIFY(!bench.words.remedy(add.error()->message).isEmpty());
    }

    void aNameInUseIsShownAtItsField() {
        Bench bench(busyConsole(3, 0, timeOfBench()));
        PartitionAdd add(bench.client);
        add.setName("db0002");
        add.setAddress({"10.0.0.1", 22, "root"});
        add.probe();
        QTRY_COMPARE_WITH_TIMEOUT(add.stage(), PartitionAdd::Stage::confirming, kPatience);
        add.confirm({});
        QTRY_VERIFY_WITH_TIMEOUT(add.error().has_value(), kPatience);
        QCOMPARE(add.error()->field, std::string("name"));
        QCOMPARE(add.arguments().address.host, std::string("10.0.0.1"));
    }

    void typingAnotherAddressForgetsTheHostKey() {
        Bench bench(emptyConsole());
        PartitionAdd add(bench.client);
        add.setName("db14");
        add.setAddress({"10.0.0.1", 22, "root"});
        add.probe();
        QTRY_COMPARE_WITH_TIMEOUT(add.stage(), PartitionAdd::Stage::confirming, kPatience);
        add.setAddress({"10.0.0.2", 22, "root"});
        QCOMPARE(add.stage(), PartitionAdd::Stage::typing);
        QVERIFY(add.arguments().hostKey.fingerprint.empty());
        add.confirm({});
        QCOMPARE(bench.client.calls["partition.add"], 0);
    }
};

CALLBOX_GUI_TEST_MAIN(ConsoleSetup)
#include "tst_console_setup.moc"
