// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery_events.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTableView>

namespace callbox::tests {

using namespace app::console;

namespace {

QPushButton* shown(QWidget* page, const char* name) {
    for (auto* one : page->findChildren<QPushButton*>(QLatin1String(name)))
        if (one->isVisible())
            return one;
    std::fprintf(stderr, "gallery: no button %s\n", name);
    return nullptr;
}

void press(QWidget* page, const char* name) {
    if (auto* button = shown(page, name))
        button->click();
}

void selectFirst(QTableView* table, int rows) {
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    for (int row = 1; row < rows; ++row)
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
}

void say(QWidget* page, const char* comment) {
    for (auto* form : page->findChildren<QWidget*>(QStringLiteral("deedForm"))) {
        if (!form->isVisible())
            continue;
        child<QLineEdit>(form, "name")->setText(QStringLiteral("Olga Petrova"));
        child<QPlainTextEdit>(form, "comment")->setPlainText(QLatin1String(comment));
        child<QPushButton>(form, "confirmDeed")->click();
    }
}

}  // namespace

void shootEvents(Bench& bench, const Shoot& shoot) {
    MainWindow& window = bench.open();
    window.openPage(QStringLiteral("events"));
    QTest::qWait(200);
    auto* page = window.page(QStringLiteral("events"));
    auto* tabs = page->findChild<QTabBar*>();
    press(page, "event.close");
    shoot(window, "events-close");
    press(page, "leaveDeed");
    const char* const names[] = {"events-parts", "events-reporters", "events-data",
                                 "events-comments", "events-history"};
    for (int tab = 1; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        if (tab == 3) {
            QTest::qWait(100);
            auto* files = child<QTableView>(page, "dataFiles");
            files->setCurrentIndex(files->model()->index(1, 0));
        }
        shoot(window, names[tab - 1]);
    }
    tabs->setCurrentIndex(3);
    press(page, "removeData");
    shoot(window, "events-data-remove");
    press(page, "leaveDeed");
    tabs->setCurrentIndex(0);
    press(page, "criteria");
    QTest::keyClicks(child<QLineEdit>(page, "problemNumbers"), QStringLiteral("42-7"));
    shoot(window, "events-criteria");
    press(page, "resetCriteria");
    press(page, "criteria");
    auto* table = child<QTableView>(page, "events");
    QTest::qWait(200);
    selectFirst(table, 4);
    shoot(window, "events-several");
    press(page, "event.approve");
    say(page, "The owner of the machines agrees");
    shoot(window, "events-outcomes");
    press(page, "event.close");
    say(page, "Cleaned up after the downtime");
    shoot(window, "events-closed");
    table->setCurrentIndex(table->model()->index(1, 0));
    shoot(window, "events-held");
}

}  // namespace callbox::tests
