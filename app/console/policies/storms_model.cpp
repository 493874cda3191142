// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/policies/storms_model.h"

#include <QCoreApplication>

#include "app/console/policies/policy_text.h"
#include "app/console/text/times.h"
#include "app/console/text/words.h"

namespace callbox::app::console {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(callbox::console::StormsModel)
};

enum StormColumns { kState, kScope, kBegan, kEnded, kProblem, kHeld, kCounted, kWaiting };
enum KindColumns { kCode, kCount, kFirst, kLast, kExamples };

QString counted(std::uint64_t count) {
    return count == 0 ? QString() : countText(count);
}

QString examplesText(const core::HeldKind& kind, const QString& between) {
    QStringList texts;
    for (const auto& example : kind.examples)
        texts += qs(example);
    return texts.join(between);
}

}  // namespace

QString stormScopeText(const core::Storm& storm) {
    return storm.partitionId.empty() ? Text::tr("All partitions") : qs(storm.partitionName);
}

StormsModel::StormsModel(QObject* parent)
    : TypedRows({{Text::tr("State"), {}},
                 {Text::tr("Of"), {}},
                 {Text::tr("Began"), {}},
                 {Text::tr("Ended"), {}},
                 {Text::tr("Problem"), {}},
                 {Text::tr("Held"), {}, true},
                 {Text::tr("Only counted"), {}, true},
                 {Text::tr("Waiting"), {}, true}},
                parent) {}

QVariant StormsModel::cell(const api::WindowRow& row, int column, int role) const {
    const auto& window = row.window;
    const core::Storm storm = window.storm.value_or(core::Storm{});
    if (role == kToneRole)
        return column == kState ? QVariant(static_cast<int>(label(row.state).tone)) : QVariant();
    if (role == Qt::ToolTipRole) {
        if (column == kBegan)
            return exactTime(window.start);
        return column == kEnded && window.endedAt ? QVariant(exactTime(*window.endedAt))
                                                  : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    const auto now = timeNow();
    switch (column) {
        case kState:
            return row.state == api::WindowState::running ? Text::tr("Under way")
                                                          : label(row.state).text;
        case kScope:
            return stormScopeText(storm);
        case kBegan:
            return shortTime(window.start, now);
        case kEnded:
            return window.endedAt ? shortTime(*window.endedAt, now) : QString();
        case kProblem:
            return storm.problemNumber == 0 ? QString() : QString::number(storm.problemNumber);
        case kHeld:
            return counted(storm.held);
        case kCounted:
            return counted(storm.counted);
        case kWaiting:
            return counted(row.waiting);
        default:
            return {};
    }
}

HeldKindsModel::HeldKindsModel(QObject* parent)
    : TypedRows({{Text::tr("Reference code"), {}},
                 {Text::tr("Times"), {}, true},
                 {Text::tr("First"), {}},
                 {Text::tr("Last"), {}},
                 {Text::tr("For instance"), {}}},
                parent) {}

QVariant HeldKindsModel::cell(const core::HeldKind& kind, int column, int role) const {
    if (role == kCodeRole)
        return column == kCode && !kind.referenceCode.empty();
    if (role == Qt::ToolTipRole) {
        switch (column) {
            case kFirst:
                return exactTime(kind.first);
            case kLast:
                return exactTime(kind.last);
            case kExamples:
                return toolTipText(examplesText(kind, QStringLiteral("\n")));
            default:
                return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    const auto now = timeNow();
    switch (column) {
        case kCode:
            return kind.referenceCode.empty() ? Text::tr("all others") : qs(kind.referenceCode);
        case kCount:
            return countText(kind.count);
        case kFirst:
            return shortTime(kind.first, now);
        case kLast:
            return shortTime(kind.last, now);
        case kExamples:
            return examplesText(kind, QStringLiteral(", "));
        default:
            return {};
    }
}

}  // namespace callbox::app::console
