// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/events.h"

#include "core/json/codec.h"
#include "core/store/query.h"

namespace callbox::core::store {

namespace {

/// So that the last two letters of a text begin a trigram.
constexpr const char* kBehindText = "\n\n";

tl::unexpected<Error> unknown(std::uint64_t problemNumber) {
    return fail(ErrorCode::notFound,
                say("store.event-unknown", {{"number", std::to_string(problemNumber)}}));
}

void bindColumns(Query& query, const ServiceableEvent& event) {
    query.with(event.state == EventState::closed, event.state, event.severity,
               event.notificationType, event.referenceCode, event.failingMtms.text(),
               event.partitionId, event.partitionName, event.lastReported, event.serviceRequest,
               event.duplicateKey, event.platformLogId, event.reportingMtms.text(), event.subsystem,
               event.firstReported);
}

void writeDocument(Transaction& transaction, const ServiceableEvent& event) {
    Query(transaction, "INSERT OR REPLACE INTO event_document VALUES (?, ?)")
        .with(event.problemNumber, toJson(event))
        .run();
    Query(transaction, "DELETE FROM event_fru WHERE problem_number = ?")
        .with(event.problemNumber)
        .run();
    std::uint64_t position = 0;
    for (const auto& fru : event.frus)
        Query(transaction, "INSERT INTO event_fru VALUES (?, ?, ?, ?, ?)")
            .with(event.problemNumber, position++, fru.partNumber, fru.locationCode,
                  fru.serialNumber)
            .run();
}

Result<std::optional<ServiceableEvent>> firstOf(Query& query) {
    if (!query.next())
        return std::optional<ServiceableEvent>{};
    auto event = fromJson<ServiceableEvent>(query.text(0));
    if (!event)
        return passOn(event);
    return std::optional(std::move(*event));
}

}  // namespace

Result<std::uint64_t> addEvent(Transaction& transaction, ServiceableEvent event,
                               std::string_view searchText) {
    return guarded(transaction, [&]() -> Result<std::uint64_t> {
        Query query(transaction,
                    "INSERT INTO event (closed, state, severity, notification, reference_code, "
                    "failing_mtms, partition_id, partition_name, last_reported, service_request, "
                    "duplicate_key, platform_log_id, reporting_mtms, subsystem, first_reported) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        bindColumns(query, event);
        query.run();
        event.problemNumber =
            static_cast<std::uint64_t>(transaction.connection().database().getLastInsertRowid());
        writeDocument(transaction, event);
        Query(transaction, "INSERT INTO event_text (rowid, text) VALUES (?, ?)")
            .with(event.problemNumber,
                  event.referenceCode + "\n" + std::string(searchText) + kBehindText)
            .run();
        return event.problemNumber;
    });
}

Result<void> updateEvent(Transaction& transaction, const ServiceableEvent& event) {
    return guarded(transaction, [&]() -> Result<void> {
        Query query(transaction,
                    "UPDATE event SET closed = ?, state = ?, severity = ?, notification = ?, "
                    "reference_code = ?, failing_mtms = ?, partition_id = ?, partition_name = ?, "
                    "last_reported = ?, service_request = ?, duplicate_key = ?, platform_log_id = "
                    "?, reporting_mtms = ?, subsystem = ?, first_reported = ? WHERE problem_number "
                    "= ?");
        bindColumns(query, event);
        query.bind(event.problemNumber);
        if (query.run() == 0)
            return unknown(event.problemNumber);
        writeDocument(transaction, event);
        return {};
    });
}

Result<ServiceableEvent> changeEvent(Transaction& transaction, std::uint64_t problemNumber,
                                     const std::function<void(ServiceableEvent&)>& change) {
    auto event = eventByNumber(transaction, problemNumber);
    if (!event)
        return event;
    change(*event);
    event->problemNumber = problemNumber;
    if (const auto done = updateEvent(transaction, *event); !done)
        return passOn(done);
    return event;
}

Result<ServiceableEvent> eventByNumber(const Reader& reader, std::uint64_t problemNumber) {
    return guarded(reader, [&]() -> Result<ServiceableEvent> {
        Query query(reader, "SELECT document FROM event_document WHERE problem_number = ?");
        query.with(problemNumber);
        auto event = firstOf(query);
        if (!event)
            return passOn(event);
        if (!*event)
            return unknown(problemNumber);
        return std::move(**event);
    });
}

Result<std::optional<ServiceableEvent>> openEventByKey(const Reader& reader,
                                                       std::string_view duplicateKey) {
    return guarded(reader, [&]() -> Result<std::optional<ServiceableEvent>> {
        Query query(reader,
                    "SELECT document FROM event JOIN event_document USING (problem_number) WHERE "
                    "duplicate_key = ? AND closed = 0 ORDER BY problem_number DESC LIMIT 1");
        query.with(duplicateKey);
        return firstOf(query);
    });
}

Result<std::optional<ServiceableEvent>> openEventByLogId(const Reader& reader,
                                                         std::string_view platformLogId,
                                                         std::string_view failingMtms) {
    return guarded(reader, [&]() -> Result<std::optional<ServiceableEvent>> {
        Query query(reader,
                    "SELECT document FROM event JOIN event_document USING (problem_number) WHERE "
                    "platform_log_id = ? AND failing_mtms = ? AND closed = 0 AND platform_log_id "
                    "<> '' ORDER BY problem_number DESC LIMIT 1");
        query.with(platformLogId, failingMtms);
        return firstOf(query);
    });
}

Result<api::EventCounts> eventCounts(const Reader& reader) {
    return guarded(reader, [&]() -> Result<api::EventCounts> {
        api::EventCounts counts;
        {
            Query query(reader, "SELECT sum(events) FROM event_count");
            query.next();
            counts.total = query.number(0);
        }
        Query query(reader,
                    "SELECT severity, count(*) FROM event WHERE closed = 0 GROUP BY severity");
        while (query.next()) {
            const std::uint64_t number = query.number(1);
            counts.open += number;
            switch (query.word<Severity>(0)) {
                case Severity::information:
                    counts.information = number;
                    break;
                case Severity::warning:
                    counts.warning = number;
                    break;
                case Severity::critical:
                    counts.critical = number;
                    break;
            }
        }
        return counts;
    });
}

}  // namespace callbox::core::store
