// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/policies/kept_back_model.h"

#include <QCoreApplication>

#include "app/console/policies/policy_text.h"
#include "app/console/text/times.h"

namespace callbox::app::console {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(callbox::console::KeptBackModel)
};

enum Columns { kNumber, kSeverity, kCode, kDescription, kPartition, kAt, kBy, kOutcome };

QString keeper(const api::SuppressedRow& row) {
    return row.window == 0 ? Text::tr("rule %1").arg(qs(row.rule))
                           : Text::tr("window %1").arg(row.window);
}

/// Who settled it, when and why; empty while it waits.
QString settlement(const api::SuppressedRow& row) {
    QStringList parts;
    if (row.settledAt)
        parts += exactTime(*row.settledAt);
    if (!row.settledBy.empty())
        parts += qs(row.settledBy);
    if (!row.reason.empty())
        parts += qs(row.reason);
    return toolTipText(parts.join(QStringLiteral(", ")));
}

}  // namespace

KeptBackModel::KeptBackModel(ApiClient& client, const Words& words, QObject* parent)
    : PagedRows(client, {api::Topic::window, api::Topic::event},
                {{Text::tr("Problem"), {}},
                 {Text::tr("Severity"), {}},
                 {Text::tr("Reference code"), {}},
                 {Text::tr("Description"), {}},
                 {Text::tr("Partition"), {}},
                 {Text::tr("Kept back"), {}},
                 {Text::tr("By"), {}},
                 {Text::tr("Outcome"), {}}},
                parent),
      client_(client),
      words_(words) {}

void KeptBackModel::setQuestion(std::uint64_t window, bool settled) {
    query_.window = window;
    query_.settled = settled;
    total_ = 0;
    restart();
}

void KeptBackModel::ask(std::uint64_t offset, std::uint64_t limit, std::uint64_t question) {
    auto query = query_;
    query.offset = offset;
    query.limit = limit;
    client_.call(api::kWindowSuppressed, query, this,
                 [this, offset, question](core::Result<api::SuppressedPage> page) {
                     if (!page) {
                         reject(offset, question, std::move(page).error());
                         return;
                     }
                     if (!current(question))
                         return;
                     total_ = page->total;
                     onReplacing_(true);
                     accept(offset, question, page->total, std::move(page->rows));
                     onReplacing_(false);
                 });
}

QVariant KeptBackModel::cell(int row, int column, int role) const {
    const auto* kept = rowAt(row);
    if (!kept)
        return {};
    const auto& event = kept->event;
    if (role == kCodeRole)
        return column == kCode;
    if (role == kToneRole) {
        if (column == kSeverity)
            return static_cast<int>(label(event.severity).tone);
        return column == kOutcome ? QVariant(static_cast<int>(label(kept->outcome).tone))
                                  : QVariant();
    }
    if (role == Qt::ToolTipRole) {
        switch (column) {
            case kDescription:
                return toolTipText(words_.text(event.description));
            case kAt:
                return exactTime(kept->at);
            case kOutcome:
                return settlement(*kept);
            default:
                return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
        case kNumber:
            return QString::number(event.problemNumber);
        case kSeverity:
            return label(event.severity).text;
        case kCode:
            return qs(event.referenceCode);
        case kDescription:
            return words_.text(event.description);
        case kPartition:
            return qs(event.partitionName);
        case kAt:
            return shortTime(kept->at, timeNow());
        case kBy:
            return keeper(*kept);
        case kOutcome:
            return label(kept->outcome).text;
        default:
            return {};
    }
}

}  // namespace callbox::app::console
