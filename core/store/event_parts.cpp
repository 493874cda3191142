// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/event_parts.h"

#include <algorithm>
#include <map>

#include "core/model/serviceable_event.h"
#include "core/store/events.h"
#include "core/store/query.h"

namespace callbox::core::store {

Result<void> noteEventParts(Transaction& transaction, std::uint64_t problemNumber, unsigned weight,
                            const PartKeys& keys) {
    return guarded(transaction, [&]() -> Result<void> {
        for (const PartRole role : kPartRoles)
            for (const std::string& key : keys.of(role))
                Query(transaction, "INSERT OR IGNORE INTO event_part VALUES (?, ?, ?, ?)")
                    .with(key, role, problemNumber, weight)
                    .run();
        return {};
    });
}

Result<std::vector<OpenPart>> openEventParts(const Reader& reader, PartRole role,
                                             const std::vector<std::string>& keys) {
    return guarded(reader, [&]() -> Result<std::vector<OpenPart>> {
        std::map<std::uint64_t, OpenPart> found;
        for (const std::string& key : keys) {
            Query query(reader,
                        "SELECT problem_number, duplicate_key, weight, last_reported FROM "
                        "event_part CROSS JOIN event USING (problem_number) WHERE key = ? AND "
                        "role = ? AND closed = 0 AND (state <> ? OR role = ?)");
            query.with(key, role, EventState::suppressed, PartRole::recovery);
            while (query.next())
                found[query.number(0)] = {query.number(0), query.text(1),
                                          static_cast<unsigned>(query.number(2)), query.time(3)};
        }
        std::vector<OpenPart> parts;
        for (auto& [number, part] : found)
            parts.push_back(std::move(part));
        return parts;
    });
}

Result<std::optional<ClearedEvent>> clearedEvent(const Reader& reader,
                                                 const std::string& recoveryKey,
                                                 const std::vector<std::string>& duplicateKeys) {
    return guarded(reader, [&]() -> Result<std::optional<ClearedEvent>> {
        constexpr int kNewest = 16;  // the members of an array have its key in common
        Query query(reader,
                    "SELECT problem_number FROM event_part WHERE key = ? AND role = ? ORDER BY "
                    "problem_number DESC LIMIT ?");
        query.with(recoveryKey, PartRole::recovery, kNewest);
        while (query.next()) {
            const auto event = eventByNumber(reader, query.number(0));
            if (!event)
                return passOn(event);
            if (std::find(duplicateKeys.begin(), duplicateKeys.end(), event->duplicateKey) ==
                duplicateKeys.end())
                continue;
            const bool open = event->state != EventState::closed;
            if (!event->recovery || !event->recovery->clearedAt ||
                !(open || event->recovery->closedIt))
                return std::optional<ClearedEvent>{};
            return std::optional(ClearedEvent{event->problemNumber, event->duplicateKey,
                                              *event->recovery->clearedAt, open});
        }
        return std::optional<ClearedEvent>{};
    });
}

}  // namespace callbox::core::store
