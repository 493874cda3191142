// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery_outbox.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

namespace callbox::tests {

using namespace app::console;

void shootOutbox(const Studio& studio) {
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
