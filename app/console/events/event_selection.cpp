// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/events/event_selection.h"

#include <algorithm>

namespace callbox::app::console {

EventSelection::EventSelection(EventsModel& model, QObject* parent)
    : QObject(parent), model_(model) {
    const auto begin = [this] { byItself_ = true; };
    const auto end = [this] { byItself_ = false; };
    connect(&model_, &QAbstractItemModel::rowsAboutToBeRemoved, this, begin);
    connect(&model_, &QAbstractItemModel::rowsRemoved, this, end);
    connect(&model_, &QAbstractItemModel::modelAboutToBeReset, this, begin);
    connect(&model_, &QAbstractItemModel::modelReset, this, end);
}

void EventSelection::watch(QTableView& table) {
    table_ = &table;
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &EventSelection::read);
}

void EventSelection::read() {
    if (byItself_)
        return;
    std::vector<int> rows;
    for (const auto& index : table_->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::ranges::sort(rows);
    std::vector<std::uint64_t> numbers;
    for (const int row : rows)
        if (const auto* event = model_.rowAt(row))
            numbers.push_back(event->problemNumber);
    numbers_ = std::move(numbers);
    emit changed();
}

void EventSelection::restore() {
    QItemSelection selection;
    int current = -1;
    for (const auto number : numbers_) {
        const int row = model_.rowOf(number);
        if (row < 0)
            continue;
        selection.select(model_.index(row, 0), model_.index(row, 0));
        current = current < 0 ? row : current;
    }
    byItself_ = true;
    auto* selected = table_->selectionModel();
    if (current >= 0)
        selected->setCurrentIndex(model_.index(current, 0), QItemSelectionModel::NoUpdate);
    selected->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    byItself_ = false;
}

}  // namespace callbox::app::console
