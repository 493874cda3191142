// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/settings.h"

#include "core/store/query.h"

namespace callbox::core::store {

Result<std::optional<std::string>> settingText(const Reader& reader, std::string_view key) {
    return guarded(reader, [&]() -> Result<std::optional<std::string>> {
        Query query(reader, "SELECT document FROM setting WHERE key = ?");
        query.with(key);
        return query.next() ? std::optional(query.text(0)) : std::nullopt;
    });
}

Result<void> putSettingText(Transaction& transaction, std::string_view key, std::string_view json) {
    return guarded(transaction, [&]() -> Result<void> {
        Query(transaction, "INSERT OR REPLACE INTO setting VALUES (?, ?)").with(key, json).run();
        return {};
    });
}

Result<void> removeSetting(Transaction& transaction, std::string_view key) {
    return guarded(transaction, [&]() -> Result<void> {
        Query(transaction, "DELETE FROM setting WHERE key = ?").with(key).run();
        return {};
    });
}

}  // namespace callbox::core::store
