// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/windows.h"

#include "core/json/codec.h"
#include "core/store/query.h"
#include "core/store/row.h"
#include "core/store/settings.h"

namespace callbox::core::store {

namespace {

tl::unexpected<Error> unknown(std::uint64_t number) {
    return fail(ErrorCode::notFound,
                say("policy.window-unknown", {{"number", std::to_string(number)}}));
}

const std::string kRows =
    "SELECT number, ended_at, document, (SELECT count(*) FROM suppressed_event WHERE "
    "window_number = number), (SELECT count(*) FROM suppressed_event JOIN event USING "
    "(problem_number) WHERE window_number = number AND outcome = 0 AND state = 2) FROM "
    "maintenance_window";
const std::string kWaits =
    "EXISTS (SELECT 1 FROM suppressed_event JOIN event USING (problem_number) WHERE window_number "
    "= number AND outcome = 0 AND state = 2)";
const std::string kIsStorm = "json_extract(document, '$.storm') IS NOT NULL";
const std::string kInteresting =
    " WHERE (? OR ended_at IS NULL OR " + kWaits + ") AND (NOT ? OR " + kIsStorm + ")";
static_assert(static_cast<int>(EventState::suppressed) == 2);

Result<MaintenanceWindow> windowOf(const Query& query) {
    auto window = fromJson<MaintenanceWindow>(query.text(2));
    if (!window)
        return window;
    window->number = query.number(0);
    window->endedAt = query.optionalTime(1);
    return window;
}

Result<api::WindowRow> rowOf(const Query& query, TimePoint now) {
    auto window = windowOf(query);
    if (!window)
        return passOn(window);
    api::WindowRow row;
    row.state = window->endedAt || window->end <= now ? api::WindowState::ended
                : window->covers(now)                 ? api::WindowState::running
                                                      : api::WindowState::planned;
    row.window = std::move(*window);
    row.suppressed = query.number(3);
    row.waiting = query.number(4);
    return row;
}

}  // namespace

Result<std::uint64_t> addWindow(Transaction& transaction, const MaintenanceWindow& window) {
    return guarded(transaction, [&]() -> Result<std::uint64_t> {
        Query count(
            transaction,
            "SELECT count(*) FROM maintenance_window WHERE ended_at IS NULL AND NOT " + kIsStorm);
        count.next();
        if (!window.storm && count.number(0) >= kWindowLimit)
            return fail(ErrorCode::limitExceeded,
                        say("policy.too-many-windows", {{"most", std::to_string(kWindowLimit)}}));
        Query(transaction, "INSERT INTO maintenance_window VALUES (NULL, ?, ?, NULL, ?)")
            .with(window.start, window.end, toJson(window))
            .run();
        Query number(transaction, "SELECT max(number) FROM maintenance_window");
        number.next();
        return number.number(0);
    });
}

Result<void> endWindow(Transaction& transaction, std::uint64_t number, TimePoint at) {
    return guarded(transaction, [&]() -> Result<void> {
        if (Query(transaction,
                  "UPDATE maintenance_window SET ended_at = ? WHERE number = ? AND ended_at IS "
                  "NULL")
                .with(at, number)
                .run() > 0)
            return {};
        Query query(transaction, "SELECT 1 FROM maintenance_window WHERE number = ?");
        query.with(number);
        if (!query.next())
            return unknown(number);
        return fail(ErrorCode::conflict,
                    say("policy.window-ended", {{"number", std::to_string(number)}}));
    });
}

Result<void> removeWindow(Transaction& transaction, std::uint64_t number) {
    return guarded(transaction, [&]() -> Result<void> {
        const auto row = windowByNumber(transaction, number, TimePoint{});
        if (!row)
            return passOn(row);
        if (row->waiting > 0)
            return fail(ErrorCode::conflict, say("policy.window-has-waiting",
                                                 {{"number", std::to_string(number)},
                                                  {"waiting", std::to_string(row->waiting)}}));
        if (row->suppressed > 0 && !row->window.endedAt)
            return fail(ErrorCode::conflict,
                        say("policy.window-not-ended", {{"number", std::to_string(number)}}));
        Query(transaction, "DELETE FROM maintenance_window WHERE number = ?").with(number).run();
        return {};
    });
}

Result<void> putStorm(Transaction& transaction, std::uint64_t number, const Storm& storm) {
    return guarded(transaction, [&]() -> Result<void> {
        auto row = windowByNumber(transaction, number, TimePoint{});
        if (!row)
            return passOn(row);
        row->window.storm = storm;
        Query(transaction, "UPDATE maintenance_window SET document = ? WHERE number = ?")
            .with(toJson(row->window), number)
            .run();
        return {};
    });
}

Result<void> pruneStorms(Transaction& transaction, TimePoint before) {
    return guarded(transaction, [&]() -> Result<void> {
        Query(transaction, "DELETE FROM maintenance_window WHERE ended_at < ? AND " + kIsStorm +
                               " AND NOT " + kWaits)
            .with(before)
            .run();
        Query(transaction,
              "DELETE FROM setting WHERE key >= ?1 AND key < ?2 AND json_extract(document, "
              "'$.storm') IS NULL AND json_extract(document, '$.rate.begin') < ?3")
            .with(setting_key::kStormWatches, behind(setting_key::kStormWatches), toText(before))
            .run();
        return {};
    });
}

Result<std::vector<MaintenanceWindow>> windowsNotEnded(const Reader& reader) {
    return guarded(reader, [&]() -> Result<std::vector<MaintenanceWindow>> {
        std::vector<MaintenanceWindow> windows;
        Query query(reader,
                    "SELECT number, ended_at, document FROM maintenance_window WHERE ended_at IS "
                    "NULL ORDER BY number");
        while (query.next()) {
            auto window = windowOf(query);
            if (!window)
                return passOn(window);
            windows.push_back(std::move(*window));
        }
        return windows;
    });
}

Result<api::WindowRow> windowByNumber(const Reader& reader, std::uint64_t number, TimePoint now) {
    return guarded(reader, [&]() -> Result<api::WindowRow> {
        Query query(reader, kRows + " WHERE number = ?");
        query.with(number);
        return query.next() ? rowOf(query, now) : Result<api::WindowRow>(unknown(number));
    });
}

Result<api::WindowPage> windowPage(const Reader& reader, const api::WindowQuery& asked,
                                   TimePoint now) {
    return guarded(reader, [&]() -> Result<api::WindowPage> {
        if (const auto good = checkLimit(asked.limit); !good)
            return passOn(good);
        api::WindowPage page;
        Query count(reader, "SELECT count(*) FROM maintenance_window" + kInteresting);
        count.with(asked.ended, asked.storms);
        count.next();
        page.total = count.number(0);
        Query query(reader, kRows + kInteresting + " ORDER BY number DESC LIMIT ? OFFSET ?");
        query.with(asked.ended, asked.storms, asked.limit, asked.offset);
        while (query.next()) {
            auto row = rowOf(query, now);
            if (!row)
                return passOn(row);
            page.rows.push_back(std::move(*row));
        }
        return page;
    });
}

}  // namespace callbox::core::store
