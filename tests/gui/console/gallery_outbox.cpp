// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery_outbox.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

namespace callbox::tests {

using namespace app::console;

namespace {

void bulk(const Studio& studio) {
    Bench bench(busyConsole(3, 20, timeOfBench()), studio.scheme, studio.stretched);
    MainWindow& window = bench.open();
    window.openPage(QStringLiteral("setup"));
    auto* page = window.page(QStringLiteral("setup"));
    page->goTo(QStringLiteral("partitions"));
    child<QTabBar>(page, "tabs")->setCurrentIndex(1);
    studio.shoot(window, QStringLiteral("bulk"));
    child<QLineEdit>(page, "pattern")->setText(QStringLiteral("lpar[01-06].example.com nowhere"));
    child<QPushButton>(page, "listPartitions")->click();
    child<QPushButton>(page, "bulkAsk")->click();
    studio.shoot(window, QStringLiteral("bulk-keys"));
    child<QComboBox>(page, "bulkSource")->setCurrentIndex(1);
    studio.shoot(window, QStringLiteral("bulk-csv"));
}

}  // namespace

void shootOutbox(const Studio& studio) {
    bulk(studio);
    Bench bench(busyConsole(20, 200, timeOfBench()), studio.scheme, studio.stretched);
    MainWindow& window = bench.open();
    window.openPage(QStringLiteral("transmissions"));
    auto* page = window.page(QStringLiteral("transmissions"));
    studio.shoot(window, QStringLiteral("outbox"));
    auto* table = child<QTableView>(page, "transmissions");
    table->selectRow(2);
    studio.shoot(window, QStringLiteral("outbox-held"));
    table->selectRow(0);
    child<QPushButton>(page, "cancelMessages")->click();
    studio.shoot(window, QStringLiteral("outbox-cancel"));
    child<QPushButton>(page, "backFromDeed")->click();
    auto* tabs = child<QTabBar>(page, "tabs");
    tabs->setCurrentIndex(1);
    studio.shoot(window, QStringLiteral("outbox-difference"));
    table->selectAll();
    studio.shoot(window, QStringLiteral("outbox-several"));
    child<QComboBox>(page, "state")->setCurrentIndex(1);
    studio.shoot(window, QStringLiteral("outbox-all"));
    table->selectRow(5);
    tabs->setCurrentIndex(2);
    studio.shoot(window, QStringLiteral("outbox-receipt"));
}

}  // namespace callbox::tests
