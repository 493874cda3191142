// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/alarms.h"

#include "core/json/codec.h"
#include "core/store/query.h"

namespace callbox::core::store {

Result<bool> raiseAlarm(Transaction& transaction, const Alarm& alarm) {
    return guarded(transaction, [&]() -> Result<bool> {
        const bool added = Query(transaction, "INSERT OR IGNORE INTO alarm VALUES (?, ?, ?)")
                               .with(alarm.key, toJson(alarm.what), alarm.raisedAt)
                               .run() > 0;
        if (!added)
            Query(transaction, "UPDATE alarm SET what = ? WHERE key = ?")
                .with(toJson(alarm.what), alarm.key)
                .run();
        return added;
    });
}

Result<bool> clearAlarm(Transaction& transaction, std::string_view key) {
    return guarded(transaction, [&]() -> Result<bool> {
        return Query(transaction, "DELETE FROM alarm WHERE key = ?").with(key).run() > 0;
    });
}

Result<std::uint64_t> clearAlarms(Transaction& transaction, std::string_view prefix) {
    return guarded(transaction, [&]() -> Result<std::uint64_t> {
        return static_cast<std::uint64_t>(
            Query(transaction, "DELETE FROM alarm WHERE substr(key, 1, length(?1)) = ?1")
                .with(prefix)
                .run());
    });
}

Result<std::vector<Alarm>> standingAlarms(const Reader& reader) {
    return guarded(reader, [&]() -> Result<std::vector<Alarm>> {
        std::vector<Alarm> alarms;
        Query query(reader, "SELECT key, what, raised_at FROM alarm ORDER BY raised_at, key");
        while (query.next()) {
            auto what = fromJson<Message>(query.text(1));
            if (!what)
                return passOn(what);
            alarms.push_back({query.text(0), std::move(*what), query.time(2)});
        }
        return alarms;
    });
}

}  // namespace callbox::core::store
