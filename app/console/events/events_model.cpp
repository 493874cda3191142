// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/events/events_model.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/console/text/labels.h"
#include "app/console/text/times.h"

namespace callbox::app::console {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(callbox::console::EventsModel)
};

enum Columns { kNumber, kSeverity, kCode, kDescription, kSystem, kLast, kRequest, kState };

}  // namespace

EventsModel::EventsModel(ApiClient& client, const Words& words, QObject* parent)
    : PagedRows(client, {api::Topic::event},
                {{Text::tr("Problem"), "problemNumber"},
                 {Text::tr("Severity"), "severity"},
                 {Text::tr("Reference code"), "referenceCode"},
                 {Text::tr("Description"), {}},
                 {Text::tr("Failing system"), {}},
                 {Text::tr("Last reported"), "lastReported"},
                 {Text::tr("Service request"), {}},
                 {Text::tr("State"), {}}},
                parent),
      client_(client),
      words_(words) {}

void EventsModel::setCriteria(api::EventQuery criteria) {
    criteria.orderBy = query_.orderBy;
    criteria.descending = query_.descending;
    query_ = std::move(criteria);
    restart();
}

int EventsModel::rowOf(std::uint64_t problemNumber) const {
    return findRow([&](const auto& event) { return event.problemNumber == problemNumber; });
}

void EventsModel::ask(std::uint64_t offset, std::uint64_t limit, std::uint64_t question) {
    auto query = query_;
    query.offset = offset;
    query.limit = limit;
    client_.call(
        api::kEventList, query, this, [this, offset, question](core::Result<api::EventPage> page) {
            if (!page) {
                reject(offset, question, std::move(page).error());
                return;
            }
            if (current(question))
                all_ = page->all;
            // What was counted further on before stays in reach.
            const auto total = page->totalIsLeast
                                   ? std::max(page->total, static_cast<std::uint64_t>(rowCount()))
                                   : page->total;
            accept(offset, question, total, std::move(page->rows));
        });
}

void EventsModel::setOrder(const std::string& order, bool descending) {
    query_.orderBy = order;
    query_.descending = descending;
}

QVariant EventsModel::cell(int row, int column, int role) const {
    const auto* event = rowAt(row);
    if (!event)
        return {};
    if (role == kCodeRole)
        return column == kCode || column == kSystem || column == kRequest;
    if (role == kToneRole)
        return column == kSeverity ? QVariant(static_cast<int>(label(event->severity).tone))
                                   : QVariant();
    if (role == Qt::ToolTipRole) {
        if (column == kDescription)
            return toolTipText(words_.text(event->description));
        return column == kLast ? QVariant(exactTime(event->lastReported)) : QVariant();
    }
    if (role == kWholeRole)
        return column == kLast ? QVariant(exactTime(event->lastReported)) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
        case kNumber:
            return QString::number(event->problemNumber);
        case kSeverity:
            return label(event->severity).text;
        case kCode:
            return qs(event->referenceCode);
        case kDescription:
            return words_.text(event->description);
        case kSystem:
            return qs(event->failingMtms.text());
        case kLast:
            return shortTime(event->lastReported, timeNow());
        case kRequest:
            return qs(event->serviceRequest);
        case kState:
            return event->notificationType == core::NotificationType::notifyOnly &&
                           event->state == core::EventState::open
                       ? notificationText(event->notificationType)
                       : label(event->state).text;
        default:
            return {};
    }
}

}  // namespace callbox::app::console
