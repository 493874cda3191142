// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery_console_group.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

#include "app/console/disclosure/bundle_view.h"
#include "app/console/rulepacks/pack_install.h"
#include "app/console/settings/carry_view.h"

namespace callbox::tests {

using namespace app::console;

namespace {

using Shoot = std::function<void(QWidget& window, const QString& name)>;

/// One window, and what is shot of it.
class Scene {
public:
    Scene(FakeData data, Scheme scheme, bool stretched, const Shoot& shoot)
        : bench(std::move(data), scheme, stretched), window(bench.open()), shoot_(shoot) {}

    QWidget* open(const char* name) {
        window.openPage(QLatin1String(name));
        settle();
        return page = window.page(QLatin1String(name));
    }
    void tab(int index) { child<QTabBar>(page, "tabs")->setCurrentIndex(index); }
    void press(const char* name) {
        QTest::mouseClick(child<QPushButton>(page, name), Qt::LeftButton);
        settle();
    }
    void select(const char* name, int row) {
        auto* table = child<QTableView>(page, name);
        table->setCurrentIndex(table->model()->index(row, 0));
    }
    void choose(QWidget* where, const char* name, int index) {
        child<QComboBox>(where, name)->setCurrentIndex(index);
    }
    void take(const char* name) { shoot_(window, QLatin1String(name)); }
    /// The dialog that is open, then closed; `prepare` may change it before.
    void takeDialog(const char* name, const std::function<void(QDialog&)>& prepare = {}) {
        for (auto* dialog : window.findChildren<QDialog*>()) {
            if (!dialog->isVisible())
                continue;
            if (prepare)
                prepare(*dialog);
            shoot_(*dialog, QLatin1String(name));
            delete dialog;
        }
    }
    static void settle() { QTest::qWait(150); }

    Bench bench;
    MainWindow& window;
    QWidget* page = nullptr;

private:
    const Shoot& shoot_;
};

void shootNotification(Scheme scheme, bool stretched, const Shoot& shoot) {
    Scene scene(busyConsole(20, 60, timeOfBench()), scheme, stretched, shoot);
    scene.open("notification");
    scene.take("notification");
    scene.select("targets", 2);
    scene.take("notification-failing");
    scene.press("removeTarget");
    scene.take("notification-remove");
    scene.select("targets", 0);
    scene.bench.client.failTests(true);
    scene.press("testTarget");
    scene.take("notification-test");
    scene.press("changeTarget");
    scene.takeDialog("notification-change");
    scene.press("addTarget");
    scene.takeDialog("notification-add-snmp",
                     [&](QDialog& dialog) { scene.choose(&dialog, "kind", 1); });
    scene.press("addTarget");
    scene.takeDialog("notification-add-webhook", [&](QDialog& dialog) {
        scene.choose(&dialog, "kind", 2);
        Scene::settle();
        QTest::mouseClick(child<QPushButton>(&dialog, "saveTarget"), Qt::LeftButton);
    });
    scene.tab(1);
    scene.select("history", 6);
    scene.take("notification-history");
    scene.tab(2);
    scene.take("notification-monitoring");
    scene.tab(3);
    scene.select("callHome", 1);
    scene.take("notification-call-home");
}

void shootAudit(Scheme scheme, bool stretched, const Shoot& shoot) {
    Scene scene(busyConsole(3, 3, timeOfBench()), scheme, stretched, shoot);
    scene.open("audit");
    scene.select("audit", 3);
    scene.take("audit");
    scene.tab(1);
    scene.take("audit-roles");
}

void shootSettings(Scheme scheme, bool stretched, const Shoot& shoot) {
    Scene scene(busyConsole(20, 30, timeOfBench()), scheme, stretched, shoot);
    scene.open("settings");
    scene.take("settings");
    auto* carry = scene.page->findChild<CarryView*>();
    carry->offer(QStringLiteral("head-office.json"), "{}");
    scene.take("settings-import");
    scene.press("importSettings");
    scene.take("settings-imported");
    carry->offer(QStringLiteral("wrong.json"), "?");
    scene.take("settings-refused");
    scene.tab(1);
    scene.select("attention", 2);
    scene.take("settings-attention");
}

void shootRulePacks(Scheme scheme, bool stretched, const Shoot& shoot) {
    Scene scene(busyConsole(20, 30, timeOfBench()), scheme, stretched, shoot);
    scene.open("rulepacks");
    scene.select("packs", 1);
    scene.take("rulepacks");
    QByteArray pack = R"({"name": "acme-fans", "version": "1.3.0", "rules": [
        {"id": "fan-slow", "referenceCode": "ACM-FAN-0001", "severity": "warning",
         "description": "Fan {fan} of {partition} is slow.", "examples": [{}, {"matches": false}]},
        {"id": "fan-stopped", "referenceCode": "ACM-FAN-0002", "severity": "critical",
         "description": "Fan {fan} of {partition} stands still.", "examples": [{}, {}]}]})";
    auto* install = scene.page->findChild<PackInstall*>();
    install->offer(pack, "good");
    scene.take("rulepacks-tried");
    install->offer(pack.replace("is slow", "wrong example"), "good");
    scene.take("rulepacks-refused");
    scene.tab(1);
    scene.press("distrustSigner");
    scene.take("rulepacks-signers");
}

void shootDisclosure(Scheme scheme, bool stretched, const Shoot& shoot) {
    Scene scene(busyConsole(20, 30, timeOfBench()), scheme, stretched, shoot);
    scene.open("disclosure");
    child<QLineEdit>(scene.page, "match")->setText(QStringLiteral("Falcon"));
    child<QPlainTextEdit>(scene.page, "sample")
        ->setPlainText(QStringLiteral("The Falcon fan is slow"));
    scene.press("tryRule");
    scene.take("disclosure");
    scene.tab(1);
    Scene::settle();
    scene.press("readMap");
    scene.press("reveal");
    scene.take("disclosure-pseudonyms");
    scene.tab(2);
    Scene::settle();
    scene.press("verify");
    scene.take("disclosure-ledger");
    scene.tab(3);
    scene.page->findChild<BundleView*>()->importReceipts("{}");
    scene.take("disclosure-bundles");
}

/// The look is chosen, and what high contrast makes of a few pages.
void shootLook(bool stretched, const Shoot& shoot) {
    Bench bench(busyConsole(20, 60, timeOfBench()), Scheme::light, stretched);
    Look look(*qApp, bench.theme, bench.memory, LookChoice::light);
    bench.context.look = &look;
    MainWindow& window = bench.open();
    window.openPage(QStringLiteral("settings"));
    auto* page = window.page(QStringLiteral("settings"));
    child<QTabBar>(page, "tabs")->setCurrentIndex(2);
    shoot(window, QStringLiteral("settings-look"));
    look.choose(LookChoice::highContrast);
    shoot(window, QStringLiteral("contrast-settings"));
    for (const char* name : {"overview", "events", "notification", "audit", "connectivity"}) {
        window.openPage(QLatin1String(name));
        shoot(window, QStringLiteral("contrast-") + QLatin1String(name));
    }
}

void shootHelp(Scheme scheme, bool stretched, const Shoot& shoot) {
    Bench bench(busyConsole(20, 60, timeOfBench()), scheme, stretched);
    MainWindow& window = bench.open();
    for (const char* name : {"events", "disclosure"}) {
        window.openPage(QLatin1String(name));
        if (!child<QWidget>(&window, "help")->isVisible())
            QTest::keyClick(&window, Qt::Key_F1);
        shoot(window, QStringLiteral("help-") + QLatin1String(name));
    }
}

void shootEmpty(Scheme scheme, bool stretched, const Shoot& shoot) {
    FakeData data = emptyConsole();
    data.progress.complete = true;
    Scene scene(std::move(data), scheme, stretched, shoot);
    scene.open("notification");
    scene.take("empty-notification");
    scene.open("audit");
    scene.take("empty-audit");
}

}  // namespace

void shootConsoleGroup(Scheme scheme, bool stretched, const Shoot& shoot) {
    shootNotification(scheme, stretched, shoot);
    shootAudit(scheme, stretched, shoot);
    shootSettings(scheme, stretched, shoot);
    shootRulePacks(scheme, stretched, shoot);
    shootDisclosure(scheme, stretched, shoot);
    if (scheme == Scheme::light)
        shootLook(stretched, shoot);
    shootHelp(scheme, stretched, shoot);
    shootEmpty(scheme, stretched, shoot);
}

}  // namespace callbox::tests
