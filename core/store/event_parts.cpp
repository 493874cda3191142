// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/event_parts.h"

#include <map>

#include "core/model/serviceable_event.h"
#include "core/store/query.h"

namespace callbox::core::store {

Result<void> noteEventParts(Transaction& transaction, std::uint64_t problemNumber, unsigned weight,
                            const PartKeys& keys) {
    return guarded(transaction, [&]() -> Result<void> {
        for (const PartRole role : {PartRole::itself, PartRole::carrier, PartRole::behind})
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
                        "role = ? AND closed = 0 AND state <> ?");
            query.with(key, role, EventState::suppressed);
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

}  // namespace callbox::core::store
