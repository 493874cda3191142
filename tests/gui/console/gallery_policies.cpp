// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery_policies.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

namespace callbox::tests {

using namespace app::console;

namespace {

template <class Widget>
Widget* visibleChild(QWidget* page, const char* name) {
    QTest::qWait(100);
    for (auto* one : page->findChildren<QWidget*>(QLatin1String(name)))
        if (auto* typed = dynamic_cast<Widget*>(one); typed && typed->isVisible())
            return typed;
    return child<Widget>(page, name);
}

void windows(const Studio& studio) {
    Bench bench(busyConsole(20, 50, timeOfBench()), studio.scheme, studio.stretched);
    MainWindow& window = bench.open();
    window.openPage(QStringLiteral("policies"));
    auto* page = window.page(QStringLiteral("policies"));
    studio.shoot(window, QStringLiteral("policies"));
    auto* kept = visibleChild<QTableView>(page, "keptBack");
    kept->selectRow(1);
    visibleChild<QPushButton>(page, "discard")->click();
    studio.shoot(window, QStringLiteral("policies-discard"));
    visibleChild<QPushButton>(page, "endWindow")->click();
    studio.shoot(window, QStringLiteral("policies-ended"));
    visibleChild<QPushButton>(page, "addWindow")->click();
    visibleChild<QPushButton>(page, "confirmWindow")->click();
    studio.shoot(window, QStringLiteral("policies-add"));
    auto* tabs = child<QTabBar>(page, "tabs");
    for (int tab = 1; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        studio.shoot(window, QStringLiteral("policies-tab-%1").arg(tab));
        if (tab != 2)
            continue;
        visibleChild<QPushButton>(page, "turnRule")->click();
        studio.shoot(window, QStringLiteral("policies-rehearsal"));
    }
}

void conditions(const Studio& studio) {
    Bench bench(busyConsole(20, 50, timeOfBench()), studio.scheme, studio.stretched);
    MainWindow& window = bench.open();
    window.openPage(QStringLiteral("conditions"));
    auto* page = window.page(QStringLiteral("conditions"));
    studio.shoot(window, QStringLiteral("conditions"));
    auto* expression = visibleChild<QLineEdit>(page, "eventExpression");
    expression->clear();
    QTest::keyClicks(expression, QStringLiteral("PercentTotUsed ? 90"));
    visibleChild<QPushButton>(page, "saveCondition")->click();
    studio.shoot(window, QStringLiteral("conditions-fault"));
    auto* tabs = child<QTabBar>(page, "tabs");
    for (int tab = 1; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        studio.shoot(window, QStringLiteral("conditions-tab-%1").arg(tab));
    }
    tabs->setCurrentIndex(2);
    visibleChild<QPushButton>(page, "newSensor")->click();
    studio.shoot(window, QStringLiteral("conditions-sensor"));
}

void nothing(const Studio& studio) {
    FakeData data = emptyConsole();
    data.progress.complete = true;
    Bench bench(std::move(data), studio.scheme, studio.stretched);
    MainWindow& window = bench.open();
    window.openPage(QStringLiteral("policies"));
    studio.shoot(window, QStringLiteral("empty-policies"));
}

}  // namespace

void shootPolicies(const Studio& studio) {
    windows(studio);
    conditions(studio);
    nothing(studio);
}

}  // namespace callbox::tests
