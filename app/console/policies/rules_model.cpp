// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/policies/rules_model.h"

#include <QCoreApplication>
#include <QMimeData>

#include "app/console/policies/policy_text.h"
#include "app/console/text/words.h"

namespace callbox::app::console {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(callbox::console::RulesModel)
};

enum Columns { kOrder, kName, kAction, kScope, kSeverity, kHours };

const QString& rowType() {
    static const QString type = QStringLiteral("application/x-callbox-rule");
    return type;
}

}  // namespace

RulesModel::RulesModel(QObject* parent)
    : TypedRows({{Text::tr("Order"), {}, true},
                 {Text::tr("Rule"), {}},
                 {Text::tr("Does"), {}},
                 {Text::tr("With"), {}},
                 {Text::tr("At least"), {}},
                 {Text::tr("Hours"), {}}},
                parent) {}

Qt::ItemFlags RulesModel::flags(const QModelIndex& index) const {
    const auto flags = TypedRows::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags | Qt::ItemIsDropEnabled;
}

QStringList RulesModel::mimeTypes() const {
    return {rowType()};
}

QMimeData* RulesModel::mimeData(const QModelIndexList& indexes) const {
    auto* data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(rowType(), QByteArray::number(indexes.first().row()));
    return data;
}

bool RulesModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int,
                              const QModelIndex& parent) {
    if (action != Qt::MoveAction || !data->hasFormat(rowType()))
        return false;
    const int before = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    onDropped_(data->data(rowType()).toInt(), before);
    // The rows are set anew by whoever was asked: the view has none to take away.
    return false;
}

QVariant RulesModel::cell(const core::PolicyRule& rule, int column, int role) const {
    if (role == kToneRole)
        return column == kAction ? QVariant(static_cast<int>(rule.enabled ? label(rule.action).tone
                                                                          : Tone::quiet))
                                 : QVariant();
    if (role == kQuietRole)
        return !rule.enabled;
    if (role == Qt::ToolTipRole) {
        if (column == kName)
            return toolTipText(qs(rule.comment));
        if (column == kHours)
            return toolTipText(hoursText(rule.hours));
        return column == kScope ? QVariant(toolTipText(scopeText(rule.scope))) : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
        case kOrder:
            return static_cast<int>(&rule - rows().data()) + 1;
        case kName:
            return qs(rule.name);
        case kAction:
            return rule.enabled ? label(rule.action).text : Text::tr("Turned off");
        case kScope:
            return scopeText(rule.scope);
        case kSeverity:
            return rule.severity ? label(*rule.severity).text : QString();
        case kHours:
            return hoursText(rule.hours);
        default:
            return {};
    }
}

}  // namespace callbox::app::console
