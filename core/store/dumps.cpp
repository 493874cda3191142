// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dumps.h"

#include "core/json/codec.h"
#include "core/store/query.h"

namespace callbox::core::store {

namespace {

tl::unexpected<Error> unknown(std::uint64_t number) {
    return fail(ErrorCode::notFound, say("dump.unknown", {{"number", std::to_string(number)}}));
}

Result<Dump> dumpOf(const Query& query) {
    auto dump = fromJson<Dump>(query.text(1));
    if (dump)
        dump->number = query.number(0);
    return dump;
}

}  // namespace

Result<std::uint64_t> addDump(Transaction& transaction, const Dump& dump) {
    return guarded(transaction, [&]() -> Result<std::uint64_t> {
        Query(transaction, "INSERT INTO dump (state, bytes, document) VALUES (?, ?, ?)")
            .with(dump.state, dump.bytes, toJson(dump))
            .run();
        return static_cast<std::uint64_t>(transaction.connection().database().getLastInsertRowid());
    });
}

Result<void> updateDump(Transaction& transaction, const Dump& dump) {
    return guarded(transaction, [&]() -> Result<void> {
        Query query(transaction,
                    "UPDATE dump SET state = ?, bytes = ?, document = ? WHERE number = ?");
        query.with(dump.state, dump.bytes, toJson(dump), dump.number);
        return query.run() == 0 ? unknown(dump.number) : Result<void>{};
    });
}

Result<void> removeDump(Transaction& transaction, std::uint64_t number) {
    return guarded(transaction, [&]() -> Result<void> {
        Query query(transaction, "DELETE FROM dump WHERE number = ?");
        query.with(number);
        return query.run() == 0 ? unknown(number) : Result<void>{};
    });
}

Result<Dump> dumpByNumber(const Reader& reader, std::uint64_t number) {
    return guarded(reader, [&]() -> Result<Dump> {
        Query query(reader, "SELECT number, document FROM dump WHERE number = ?");
        query.with(number);
        return query.next() ? dumpOf(query) : unknown(number);
    });
}

Result<std::vector<Dump>> allDumps(const Reader& reader) {
    return guarded(reader, [&]() -> Result<std::vector<Dump>> {
        std::vector<Dump> dumps;
        Query query(reader, "SELECT number, document FROM dump ORDER BY number DESC");
        while (query.next()) {
            auto dump = dumpOf(query);
            if (!dump)
                return passOn(dump);
            dumps.push_back(std::move(*dump));
        }
        return dumps;
    });
}

}  // namespace callbox::core::store
