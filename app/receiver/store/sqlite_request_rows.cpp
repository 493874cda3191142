// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/store/row_reading.h"
#include "app/receiver/store/sqlite_rows.h"

namespace callbox::app::receiver {

namespace {

using Row = SQLite::Statement;

ServiceRequest requestFrom(Row& row) {
    ServiceRequest request;
    request.number = numberAt(row, 0);
    request.subject = textAt(row, 1);
    request.consoleId = textAt(row, 2);
    request.failingMtms = textAt(row, 3);
    request.duplicateKey = textAt(row, 4);
    request.state = enumAt<RequestState>(row, 5);
    request.severity = enumAt<core::Severity>(row, 6);
    request.referenceCode = textAt(row, 7);
    request.description = textAt(row, 8);
    request.test = numberAt(row, 9) != 0;
    request.openedAt = *timeAt(row, 10);
    request.updatedAt = *timeAt(row, 11);
    request.reports = numberAt(row, 12);
    return request;
}

}  // namespace

Found<ServiceRequest> SqliteRequestRows::find(std::uint64_t number) {
    return guarded([&] { return firstRow(connection_.query("request_get", number), requestFrom); });
}

Found<ServiceRequest> SqliteRequestRows::findOpen(const std::string& subject,
                                                  const std::string& failingMtms,
                                                  const std::string& duplicateKey) {
    return guarded([&] {
        return firstRow(connection_.query("request_open", subject, duplicateKey, failingMtms),
                        requestFrom);
    });
}

Found<ServiceRequest> SqliteRequestRows::findLatest(const std::string& subject,
                                                    const std::string& duplicateKey) {
    return guarded([&] {
        return firstRow(connection_.query("request_latest", subject, duplicateKey), requestFrom);
    });
}

core::Result<std::vector<ServiceRequest>> SqliteRequestRows::list(std::size_t limit) {
    return guarded([&] { return allRows(connection_.query("request_list", limit), requestFrom); });
}

core::Result<std::uint64_t> SqliteRequestRows::open(const ServiceRequest& request) {
    return guarded([&] {
        connection_.run("request_add", request.subject, request.consoleId, request.failingMtms,
                        request.duplicateKey, word(request.state), word(request.severity),
                        request.referenceCode, request.description, request.test, request.openedAt,
                        request.updatedAt);
        return static_cast<std::uint64_t>(connection_.database().getLastInsertRowid());
    });
}

Done SqliteRequestRows::addReport(const RequestReport& report, core::Severity severity) {
    return guarded([&] {
        connection_.run("report_add", report.request, report.identity.consoleId,
                        report.identity.epoch, report.identity.sequence, report.receivedAt,
                        report.body);
        connection_.run("request_reported", report.receivedAt, word(severity), report.request);
    });
}

core::Result<std::vector<RequestReport>> SqliteRequestRows::reports(std::uint64_t number,
                                                                    std::size_t limit) {
    return guarded([&] {
        return allRows(connection_.query("report_list", number, limit), [&](Row& row) {
            RequestReport report;
            report.request = number;
            report.identity = {textAt(row, 0), textAt(row, 1), numberAt(row, 2), {}};
            report.receivedAt = *timeAt(row, 3);
            report.body = textAt(row, 4);
            return report;
        });
    });
}

Done SqliteRequestRows::attach(std::uint64_t number,
                               std::span<const core::ArticleReference> articles) {
    return guarded([&] {
        int rank = 0;
        for (const auto& article : articles)
            connection_.run("article_add", number, ++rank, article.id, article.title);
    });
}

core::Result<std::vector<core::ArticleReference>> SqliteRequestRows::articles(
    std::uint64_t number) {
    return guarded([&] {
        return allRows(connection_.query("article_list", number), [](Row& row) {
            return core::ArticleReference{textAt(row, 0), textAt(row, 1)};
        });
    });
}

Done SqliteRequestRows::addNote(std::uint64_t number, const RequestNote& note) {
    return guarded([&] {
        connection_.run("note_add", number, note.at, note.author, note.text);
        connection_.run("request_touch", note.at, number);
    });
}

core::Result<std::vector<RequestNote>> SqliteRequestRows::notes(std::uint64_t number,
                                                                std::size_t limit) {
    return guarded([&] {
        return allRows(connection_.query("note_list", number, limit), [](Row& row) {
            return RequestNote{*timeAt(row, 0), textAt(row, 1), textAt(row, 2)};
        });
    });
}

}  // namespace callbox::app::receiver
