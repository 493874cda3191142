// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QScreen>
#include <algorithm>
#include <memory>
#include <utility>

#include "app/console/link/socket_api_client.h"
#include "app/console/setup/setup_page.h"
#include "gui_test.h"
#include "tests/integration/main_job/main_job_rig.h"
#include "x_display.h"

using namespace callbox::app::console;
using namespace callbox::tests;

namespace {

XDisplay* display = nullptr;

/// A console's window over the real service, worked by the X server's keyboard and mouse.
struct Desktop {
    explicit Desktop(const std::string& socket)
        : words(callbox::core::Catalogue::load("en")),
          theme(*qApp, Scheme::light),
          client(qs(socket), "tst_console_window"),
          jobs(client),
          memory(memoryDirectory.filePath(QStringLiteral("console.ini")), QSettings::IniFormat),
          window({client, jobs, words, theme, memory}) {
        client.start();
        window.resize(1440, 900);
        window.show();
    }

    Words words;
    Theme theme;
    SocketApiClient client;
    JobTracker jobs;
    QTemporaryDir memoryDirectory;
    QSettings memory;
    MainWindow window;
};

}  // namespace

class ConsoleWindow : public QObject {
    Q_OBJECT

private:
    static void clickOn(QWidget* widget) {
        QTRY_VERIFY_WITH_TIMEOUT(widget->isVisible() && widget->isEnabled(), kPatience);
        // A page that is still being laid out moves it.
        QPoint place;
        const auto stays = [&] {
            const auto before = std::exchange(place, widget->mapToGlobal(widget->rect().center()));
            return before == place;
        };
        QTRY_VERIFY_WITH_TIMEOUT(stays(), kPatience);
        QVERIFY(display->input({"mousemove", "--sync", std::to_string(place.x()),
                                std::to_string(place.y()), "click", "1"}));
    }
    static QLineEdit* field(QWidget* page, const char* name) {
        for (auto* edit : page->findChildren<QLineEdit*>(QLatin1String(name)))
            if (edit->isVisible())
                return edit;
        QTest::qFail(name, __FILE__, __LINE__);
        return nullptr;
    }
    void type(QWidget* page, const char* name, const std::string& text) {
        ++inputs_;
        auto* edit = field(page, name);
        QVERIFY(edit);
        clickOn(edit);
        QTRY_VERIFY_WITH_TIMEOUT(edit->hasFocus(), kPatience);
        QVERIFY(display->input({"key", "ctrl+a"}));
        QVERIFY(display->input({"type", "--delay", "4", "--", text}));
        QTRY_COMPARE_WITH_TIMEOUT(edit->text(), qs(text), kPatience);
    }
    static void press(QWidget* page, const char* name) { clickOn(child<QPushButton>(page, name)); }

    /// What the X server shows, with a copy for a person to look at where CALLBOX_SCREENSHOTS names
    /// a directory.
    static QImage screenshot(const QString& name) {
        const QImage image = QGuiApplication::primaryScreen()->grabWindow(0).toImage();
        const QString directory = qEnvironmentVariable("CALLBOX_SCREENSHOTS");
        if (!directory.isEmpty())
            image.save(directory + QLatin1Char('/') + name + QStringLiteral(".png"));
        return image;
    }

    /// Pieces of data that the operator gave.
    int inputs_ = 0;

private slots:
    void guidedSetupLeadsToAServiceRequest() {
        MainJobRig rig;
        QVERIFY(rig.startReceiver());
        QVERIFY(rig.startService());
        QVERIFY(rig.sshd().start().has_value());
        const auto api = rig.client();
        QVERIFY(api);
        callbox::core::Result<callbox::core::api::PublicKey> key;
        QTRY_VERIFY_WITH_TIMEOUT((key = api->call(callbox::core::api::kPartitionKey)).has_value(),
                                 kPatience);
        QVERIFY(rig.sshd().authorize(key->line).has_value());

        Desktop desktop((rig.directory() / "operator.sock").string());
        MainWindow& window = desktop.window;
        QVERIFY(QTest::qWaitForWindowActive(&window, kPatience));
        QTRY_COMPARE_WITH_TIMEOUT(window.openedPage(), QStringLiteral("setup"), kPatience);
        auto* page = qobject_cast<SetupPage*>(window.page(QStringLiteral("setup")));
        auto& presenter = page->presenter();
        QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(page, "next")->hasFocus(), kPatience);
        QVERIFY(display->input({"key", "Return"}));
        QTRY_COMPARE_WITH_TIMEOUT(presenter.step(), SetupStep::customer, kPatience);

        type(page, "adminCompanyName", "Example Works");
        type(page, "adminName", "Olga Operator");
        type(page, "adminEmail", "olga@example.net");
        type(page, "adminPhone", "+49 30 1234567");
        type(page, "adminAddr", "Example Street 1");
        type(page, "adminPostalCode", "10115");
        type(page, "adminCity", "Berlin");
        type(page, "adminCountry", "DE");
        press(page, "next");
        QTRY_COMPARE_WITH_TIMEOUT(presenter.step(), SetupStep::location, kPatience);
        press(page, "next");
        QTRY_COMPARE_WITH_TIMEOUT(presenter.step(), SetupStep::connectivity, kPatience);

        type(page, "url", rig.receiverUrl());
        auto* certificate = child<QPlainTextEdit>(page, "caCertificate");
        ++inputs_;
        clickOn(certificate);
        QGuiApplication::clipboard()->setText(qs(readFile(rig.directory() / "receiver/ca.pem")));
        QVERIFY(display->input({"key", "ctrl+v"}));
        QTRY_VERIFY_WITH_TIMEOUT(!certificate->toPlainText().isEmpty(), kPatience);
        press(page, "test");
        QTRY_VERIFY_WITH_TIMEOUT(presenter.complete(SetupStep::connectivity), kPatience);
        screenshot(QStringLiteral("connectivity"));
        press(page, "next");
        QTRY_COMPARE_WITH_TIMEOUT(presenter.step(), SetupStep::partitions, kPatience);

        const auto address = rig.sshd().address();
        type(page, "name", "lpar1");
        type(page, "host", address.host);
        type(page, "port", std::to_string(address.port));
        type(page, "user", address.user);
        press(page, "askHostKey");
        QTRY_VERIFY_WITH_TIMEOUT(
            child<QLabel>(page, "fingerprint")->text().startsWith(QLatin1String("SHA256:")),
            kPatience);
        press(page, "trust");
        QTRY_VERIFY_WITH_TIMEOUT(presenter.complete(SetupStep::partitions), kPatience);
        screenshot(QStringLiteral("partitions"));
        press(page, "next");
        QTRY_COMPARE_WITH_TIMEOUT(presenter.step(), SetupStep::supportIds, kPatience);
        type(page, "primary", "olga@example.net");
        press(page, "next");
        QTRY_COMPARE_WITH_TIMEOUT(presenter.step(), SetupStep::schedule, kPatience);
        press(page, "next");
        QTRY_COMPARE_WITH_TIMEOUT(presenter.step(), SetupStep::summary, kPatience);
        press(page, "next");
        QTRY_VERIFY_WITH_TIMEOUT(presenter.complete(SetupStep::summary), 3 * kPatience);
        screenshot(QStringLiteral("summary"));
        QVERIFY2(inputs_ < 25, qPrintable(QString::number(inputs_)));

        window.openPage(QStringLiteral("events"));
        auto* events = window.page(QStringLiteral("events"));
        press(events, "create");
        const auto buttons = events->findChildren<QPushButton*>();
        const auto send = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton* one) {
            return one->text() == QLatin1String("Send test event");
        });
        QVERIFY(send != buttons.end());
        clickOn(*send);
        auto* table = child<DataTable>(events, "events");
        const auto shows = [&](const QString& text) {
            for (int column = 0; column < table->model()->columnCount(); ++column)
                if (table->model()->index(0, column).data().toString().startsWith(text))
                    return true;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() == 1 && shows(QStringLiteral("SR ")),
                                 3 * kPatience);
        const QImage shown = screenshot(QStringLiteral("events"));
        std::set<QRgb> colours;
        for (int x = 0; x < shown.width(); x += 3)
            for (int y = 0; y < shown.height(); y += 3)
                colours.insert(shown.pixel(x, y));
        QVERIFY(colours.size() > 50);
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
    return runGuiTest(argc, argv, [] { return std::make_unique<ConsoleWindow>(); });
}
#include "tst_console_window.moc"
