// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pseudonyms.h"

#include "core/protocol/identity.h"
#include "core/store/query.h"
#include "core/store/row.h"
#include "core/store/settings.h"

namespace callbox::core::store {

namespace {

constexpr std::string_view kSetting = "pseudonyms";
constexpr std::string_view kKeyContext = "pseudonym_key";
constexpr std::size_t kKeyBytes = 32;

std::string contextOf(const std::string& token) {
    return "pseudonym/" + token;
}

}  // namespace

Result<api::PseudonymSettings> pseudonymSettings(const Reader& reader) {
    auto stored = setting<api::PseudonymSettings>(reader, kSetting);
    if (!stored)
        return passOn(stored);
    return stored->value_or(api::PseudonymSettings{});
}

Result<void> putPseudonymSettings(Transaction& transaction, const Sealer& sealer,
                                  const api::PseudonymSettings& settings) {
    return guarded(transaction, [&]() -> Result<void> {
        const auto sealed = sealer.seal(protocol::randomHex(kKeyBytes), kKeyContext);
        if (!sealed)
            return passOn(sealed);
        Query(transaction, "INSERT OR IGNORE INTO pseudonym_key VALUES (1, ?)")
            .with(Blob{*sealed})
            .run();
        return putSetting(transaction, kSetting, settings);
    });
}

Result<std::string> pseudonymKey(const Reader& reader, const Sealer& sealer) {
    return guarded(reader, [&]() -> Result<std::string> {
        Query query(reader, "SELECT sealed FROM pseudonym_key");
        if (!query.next())
            return fail(ErrorCode::notFound, say("pseudonym.no-key"));
        return sealer.unseal(query.text(0), kKeyContext);
    });
}

Result<void> notePseudonym(Transaction& transaction, const Sealer& sealer, const std::string& token,
                           const std::string& name, TimePoint now) {
    return guarded(transaction, [&]() -> Result<void> {
        {
            Query known(transaction, "SELECT 1 FROM pseudonym WHERE token = ?");
            known.with(token);
            if (known.next())
                return {};
        }
        const auto sealed = sealer.seal(name, contextOf(token));
        if (!sealed)
            return passOn(sealed);
        Query(transaction, "INSERT INTO pseudonym VALUES (?, ?, ?)")
            .with(token, Blob{*sealed}, now)
            .run();
        return {};
    });
}

Result<std::optional<std::string>> pseudonymMeaning(const Reader& reader, const Sealer& sealer,
                                                    const std::string& token) {
    return guarded(reader, [&]() -> Result<std::optional<std::string>> {
        Query query(reader, "SELECT sealed FROM pseudonym WHERE token = ?");
        query.with(token);
        if (!query.next())
            return std::optional<std::string>{};
        auto name = sealer.unseal(query.text(0), contextOf(token));
        if (!name)
            return passOn(name);
        return std::optional(std::move(*name));
    });
}

Result<api::PseudonymPage> pseudonymPage(const Reader& reader, const api::PseudonymQuery& asked) {
    return guarded(reader, [&]() -> Result<api::PseudonymPage> {
        if (const auto good = checkLimit(asked.limit); !good)
            return passOn(good);
        api::PseudonymPage page;
        {
            Query count(reader, "SELECT count(*) FROM pseudonym");
            count.next();
            page.total = count.number(0);
        }
        Query query(reader,
                    "SELECT token, created_at FROM pseudonym ORDER BY token LIMIT ? OFFSET ?");
        query.with(asked.limit, asked.offset);
        while (query.next())
            page.rows.push_back({query.text(0), query.time(1)});
        return page;
    });
}

}  // namespace callbox::core::store
