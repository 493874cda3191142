// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/transmissions/transmissions_model.h"

#include <QCoreApplication>

#include "app/console/text/labels.h"
#include "app/console/text/times.h"

namespace callbox::app::console {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(callbox::console::TransmissionsModel)
};

QString decisionText(const api::Transmission& message) {
    const QString who = qs(message.decidedBy);
    return message.state == api::TransmissionState::held
               ? Text::tr("Held by %1: %2").arg(who, qs(message.reason))
               : Text::tr("Cancelled by %1: %2").arg(who, qs(message.reason));
}

enum Columns { kSequence, kState, kType, kSubject, kCreated, kAttempts, kNext, kPath, kSize };

}  // namespace

TransmissionsModel::TransmissionsModel(ApiClient& client, const Words& words, QObject* parent)
    : PagedRows(client, {api::Topic::transmission, api::Topic::outbox},
                {{Text::tr("Number"), {}},
                 {Text::tr("State"), {}},
                 {Text::tr("Message"), {}},
                 {Text::tr("About"), {}},
                 {Text::tr("Created"), {}},
                 {Text::tr("Attempts"), {}, true},
                 {Text::tr("Received or due"), {}},
                 {Text::tr("Path"), {}},
                 {Text::tr("Size"), {}, true}},
                parent),
      client_(client),
      words_(words) {}

void TransmissionsModel::setFilter(std::optional<api::TransmissionState> state,
                                   const std::string& type, bool queue) {
    query_.state = state;
    query_.type = type;
    query_.queue = queue;
    restart();
}

int TransmissionsModel::rowOf(std::uint64_t sequence) const {
    return findRow([&](const auto& row) { return row.sequence == sequence; });
}

void TransmissionsModel::ask(std::uint64_t offset, std::uint64_t limit, std::uint64_t question) {
    auto query = query_;
    query.offset = offset;
    query.limit = limit;
    client_.call(api::kTransmissionList, query, this,
                 [this, offset, question](core::Result<api::TransmissionPage> page) {
                     if (!page)
                         return reject(offset, question, std::move(page).error());
                     counts_.waiting = page->waiting;
                     counts_.held = page->held;
                     counts_.setAside = page->setAside;
                     onReplacing_(true);
                     accept(offset, question, page->total, std::move(page->rows));
                     onReplacing_(false);
                 });
}

QVariant TransmissionsModel::cell(int row, int column, int role) const {
    const auto* message = rowAt(row);
    if (!message)
        return {};
    if (role == kCodeRole)
        return column == kSubject;
    if (role == kQuietRole)
        return column == kPath || column == kSize;
    if (role == kToneRole)
        return column == kState ? QVariant(static_cast<int>(label(message->state).tone))
                                : QVariant();
    if (role == Qt::ToolTipRole) {
        if (column == kState)
            return toolTipText(message->reason.empty() ? words_.full(message->lastFailure)
                                                       : decisionText(*message));
        return column == kCreated ? QVariant(exactTime(message->createdAt)) : QVariant();
    }
    if (role == kWholeRole) {
        if (column == kCreated)
            return exactTime(message->createdAt);
        return column == kNext && message->acknowledgedAt
                   ? QVariant(exactTime(*message->acknowledgedAt))
                   : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    const auto now = timeNow();
    switch (column) {
        case kSequence:
            return QString::number(message->sequence);
        case kState:
            return label(message->state).text;
        case kType:
            return message->problemNumber > 0 ? QStringLiteral("%1 %2")
                                                    .arg(messageTypeText(message->type))
                                                    .arg(message->problemNumber)
                                              : messageTypeText(message->type);
        case kSubject:
            return qs(message->subject);
        case kCreated:
            return shortTime(message->createdAt, now);
        case kAttempts:
            return countText(message->attempts);
        case kNext:
            if (message->acknowledgedAt)
                return shortTime(*message->acknowledgedAt, now);
            if (message->state == api::TransmissionState::held ||
                message->state == api::TransmissionState::cancelled)
                return Text::tr("by %1").arg(qs(message->decidedBy));
            return message->nextAttempt ? aheadText(*message->nextAttempt, now) : QString();
        case kPath:
            return qs(message->path);
        case kSize:
            return bytesText(message->bytes);
        default:
            return {};
    }
}

}  // namespace callbox::app::console
