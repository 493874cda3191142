// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/search/fleet_search.h"

#include <algorithm>

#include "app/console/text/labels.h"

namespace callbox::app::console {

using namespace std::chrono_literals;

namespace {

constexpr std::uint64_t kOfEachKind = 8;

/// Each word of the text begins a word of the title.
bool matches(const QString& title, const QString& text) {
    const QStringList words = title.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QStringList wanted = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted, [&](const QString& part) {
        return std::ranges::any_of(
            words, [&](const QString& word) { return word.startsWith(part, Qt::CaseInsensitive); });
    });
}

}  // namespace

FleetSearch::FleetSearch(ApiClient& client, const Words& words, std::vector<SearchHit> tasks,
                         QObject* parent)
    : QObject(parent),
      words_(words),
      tasks_(std::move(tasks)),
      partitions_(client, api::kPartitionList, {}, [this] { emit changed(); }),
      events_(client, api::kEventList, {}, [this] { emit changed(); }) {
    typing_.setSingleShot(true);
    typing_.setInterval(120ms);
    connect(&typing_, &QTimer::timeout, this, &FleetSearch::askService);
}

void FleetSearch::setText(const QString& text) {
    const QString trimmed = text.simplified();
    if (trimmed == text_)
        return;
    text_ = trimmed;
    typing_.start();
    emit changed();
}

void FleetSearch::askService() {
    if (text_.isEmpty()) {
        partitions_.clear();
        events_.clear();
        return;
    }
    api::PartitionQuery partitions;
    partitions.text = text_.toStdString();
    partitions.limit = kOfEachKind;
    partitions_.ask(partitions);
    api::EventQuery events;
    events.status = "all";
    events.limit = kOfEachKind;
    bool number = false;
    if (const auto problem = text_.toULongLong(&number); number)
        events.problemNumbers = {problem};
    else
        events.text = text_.toStdString();
    events_.ask(events);
}

bool FleetSearch::searching() const {
    return typing_.isActive() || partitions_.loading() || events_.loading();
}

std::optional<core::Error> FleetSearch::error() const {
    return partitions_.error() ? partitions_.error() : events_.error();
}

std::vector<SearchHit> FleetSearch::hits() const {
    auto hits = taskHits();
    if (typing_.isActive() || text_.isEmpty())
        return hits;
    addPartitions(hits);
    addEvents(hits);
    return hits;
}

std::vector<SearchHit> FleetSearch::taskHits() const {
    std::vector<SearchHit> hits;
    std::ranges::copy_if(tasks_, std::back_inserter(hits), [this](const SearchHit& task) {
        return matches(task.title + QLatin1Char(' ') + task.about, text_);
    });
    return hits;
}

void FleetSearch::addPartitions(std::vector<SearchHit>& hits) const {
    if (!partitions_.value())
        return;
    for (const auto& row : partitions_.value()->rows)
        hits.push_back({qs(row.partition.name),
                        tr("Partition, %1").arg(label(row.partition.channel).text),
                        QStringLiteral("systems"), qs(row.partition.id), true});
}

void FleetSearch::addEvents(std::vector<SearchHit>& hits) const {
    if (!events_.value())
        return;
    for (const auto& event : events_.value()->rows) {
        const QString number = QString::number(event.problemNumber);
        hits.push_back({number + QLatin1Char(' ') + words_.text(event.description),
                        qs(event.referenceCode) + QStringLiteral(", ") + label(event.state).text,
                        QStringLiteral("events"), number, false});
    }
}

}  // namespace callbox::app::console
