// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery_fleet.h"

#include <QChartView>
#include <QPushButton>
#include <QTabBar>
#include <QTreeView>

namespace callbox::tests {

using namespace app::console;

void shootFleet(const Studio& studio) {
    Bench bench(busyConsole(400, 60, timeOfBench()), studio.scheme, studio.stretched);
    // Spread over the days as a fleet of this size would have it.
    for (auto& event : bench.client.data.events)
        event.firstReported -= std::chrono::hours(event.problemNumber % 14 * 24);
    for (auto& message : bench.client.data.transmissions)
        message.createdAt -= std::chrono::hours(message.sequence % 14 * 24);
    MainWindow& window = bench.open();
    auto* overview = window.page(QStringLiteral("overview"));
    studio.shoot(window, QStringLiteral("fleet-overview"));
    auto* chart = overview->findChild<QChartView*>();
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_End);
    window.resize(1000, 640);
    studio.shoot(window, QStringLiteral("fleet-overview-small"));
    window.resize(1280, 800);

    auto& event = bench.client.data.events.back();
    event.frus.resize(1);
    event.frus[0] = {};
    event.failingMtms = bench.client.data.partitions[1].systemMtms;
    event.frus[0].serialNumber = "03A1F003";
    window.openPage(QStringLiteral("systems"));
    auto* page = window.page(QStringLiteral("systems"));
    QTest::qWait(200);
    auto* tabs = page->findChild<QTabBar*>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        studio.shoot(window, QStringLiteral("fleet-systems-tab-%1").arg(tab));
    }
    tabs->setCurrentIndex(0);
    child<QPushButton>(page, "grouped")->click();
    QTest::qWait(200);
    auto* tree = child<QTreeView>(page, "tree");
    for (const int row : {1, 3})
        tree->expand(tree->model()->index(row, 0));
    QTest::qWait(200);
    tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(1, 0)));
    studio.shoot(window, QStringLiteral("fleet-systems-tree"));
}

}  // namespace callbox::tests
