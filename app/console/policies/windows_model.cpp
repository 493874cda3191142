// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/policies/windows_model.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/console/policies/policy_text.h"
#include "app/console/text/times.h"
#include "app/console/text/words.h"

namespace callbox::app::console {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(callbox::console::WindowsModel)
};

enum Columns { kState, kReason, kBegin, kEnd, kScope, kWaiting };

/// In force, then what comes next, then what ended last.
bool before(const api::WindowRow& a, const api::WindowRow& b) {
    const auto order = [](api::WindowState state) {
        return state == api::WindowState::running ? 0 : state == api::WindowState::planned ? 1 : 2;
    };
    if (order(a.state) != order(b.state))
        return order(a.state) < order(b.state);
    if (a.state == api::WindowState::ended)
        return a.window.start > b.window.start;
    return a.state == api::WindowState::running ? a.window.end < b.window.end
                                                : a.window.start < b.window.start;
}

}  // namespace

WindowsModel::WindowsModel(QObject* parent)
    : TypedRows({{Text::tr("State"), {}},
                 {Text::tr("Work"), {}},
                 {Text::tr("Begin"), {}},
                 {Text::tr("End"), {}},
                 {Text::tr("Keeps back"), {}},
                 {Text::tr("Waiting"), {}, true}},
                parent) {}

void WindowsModel::show(std::vector<api::WindowRow> windows) {
    std::erase_if(windows, [](const api::WindowRow& row) { return row.window.storm.has_value(); });
    std::ranges::stable_sort(windows, before);
    setRows(std::move(windows));
}

int WindowsModel::rowOf(std::uint64_t number) const {
    const auto found = std::ranges::find_if(
        rows(), [&](const api::WindowRow& row) { return row.window.number == number; });
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

QVariant WindowsModel::cell(const api::WindowRow& row, int column, int role) const {
    const auto& window = row.window;
    const core::TimePoint end = window.endedAt ? *window.endedAt : window.end;
    if (role == kToneRole)
        return column == kState ? QVariant(static_cast<int>(label(row.state).tone)) : QVariant();
    if (role == Qt::ToolTipRole) {
        switch (column) {
            case kReason:
                return toolTipText(qs(window.reason));
            case kBegin:
                return exactTime(window.start);
            case kEnd:
                return exactTime(end);
            case kScope:
                return toolTipText(scopeText(window.scope));
            default:
                return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    const auto now = timeNow();
    switch (column) {
        case kState:
            return label(row.state).text;
        case kReason:
            return qs(window.reason);
        case kBegin:
            return shortTime(window.start, now);
        case kEnd:
            return shortTime(end, now);
        case kScope:
            return scopeText(window.scope);
        case kWaiting:
            return row.waiting == 0 ? QString() : countText(row.waiting);
        default:
            return {};
    }
}

}  // namespace callbox::app::console
