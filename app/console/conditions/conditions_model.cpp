// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/conditions/conditions_model.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/console/conditions/condition_text.h"
#include "app/console/text/words.h"

namespace callbox::app::console {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(callbox::console::ConditionsModel)
};

enum Columns { kState, kName, kSeverity, kClass, kExpression };

}  // namespace

ConditionsModel::ConditionsModel(QObject* parent)
    : TypedRows({{Text::tr("State"), {}},
                 {Text::tr("Condition"), {}},
                 {Text::tr("Severity"), {}},
                 {Text::tr("Resource class"), {}},
                 {Text::tr("Event expression"), {}}},
                parent) {}

int ConditionsModel::rowOf(const std::string& name) const {
    const auto found = std::ranges::find(rows(), name, &core::Condition::name);
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

QVariant ConditionsModel::cell(const core::Condition& condition, int column, int role) const {
    if (role == kCodeRole)
        return column == kExpression;
    if (role == kToneRole) {
        if (column == kState)
            return static_cast<int>(label(condition).tone);
        return column == kSeverity ? QVariant(static_cast<int>(label(condition.severity).tone))
                                   : QVariant();
    }
    if (role == Qt::ToolTipRole) {
        if (column == kName)
            return toolTipText(qs(condition.description));
        return column == kExpression ? QVariant(toolTipText(qs(condition.eventExpression)))
                                     : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
        case kState:
            return label(condition).text;
        case kName:
            return qs(condition.name);
        case kSeverity:
            return label(condition.severity).text;
        case kClass:
            return qs(condition.resourceClass);
        case kExpression:
            return qs(condition.eventExpression);
        default:
            return {};
    }
}

}  // namespace callbox::app::console
