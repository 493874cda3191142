// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/identity.h"
#include "core/store/partitions.h"
#include "core/store/query.h"

namespace callbox::core::store {

namespace {

constexpr std::string_view kColumns =
    "SELECT id, type, model, serial, name, manufacturer, identity_source, machine_uuid, "
    "virtual_machine FROM managed_system ";

ManagedSystem systemOf(const Query& query) {
    return {query.text(0),
            {query.text(1), query.text(2), query.text(3)},
            query.text(4),
            query.text(5),
            query.word<IdentitySource>(6),
            query.text(7),
            query.flag(8)};
}

/// The id of the same machine, empty when it is not known yet.
std::string knownId(const Reader& reader, const ManagedSystem& system) {
    const bool bySerial = !isFiller(system.mtms.serial);
    if (!bySerial && system.machineUuid.empty())
        return {};
    Query query(reader, bySerial ? "SELECT id FROM managed_system WHERE serial = ? AND type = ? "
                                   "AND model = ?"
                                 : "SELECT id FROM managed_system WHERE machine_uuid = ?");
    if (bySerial)
        query.with(system.mtms.serial, system.mtms.type, system.mtms.model);
    else
        query.with(system.machineUuid);
    return query.next() ? query.text(0) : std::string{};
}

}  // namespace

Result<ManagedSystem> putSystem(Transaction& transaction, ManagedSystem system) {
    return guarded(transaction, [&]() -> Result<ManagedSystem> {
        if (system.id.empty())
            system.id = knownId(transaction, system);
        if (system.id.empty())
            system.id = "sys-" + protocol::randomHex(8);
        Query(transaction,
              "INSERT OR REPLACE INTO managed_system VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .with(system.id, system.mtms.type, system.mtms.model, system.mtms.serial, system.name,
                  system.manufacturer, system.identitySource, system.machineUuid,
                  system.virtualMachine)
            .run();
        return std::move(system);
    });
}

Result<ManagedSystem> systemById(const Reader& reader, std::string_view id) {
    return guarded(reader, [&]() -> Result<ManagedSystem> {
        Query query(reader, std::string(kColumns) + "WHERE id = ?");
        query.with(id);
        if (!query.next())
            return fail(ErrorCode::notFound,
                        say("store.system-unknown", {{"id", std::string(id)}}));
        return systemOf(query);
    });
}

Result<std::vector<ManagedSystem>> allSystems(const Reader& reader) {
    return guarded(reader, [&]() -> Result<std::vector<ManagedSystem>> {
        std::vector<ManagedSystem> systems;
        Query query(reader, std::string(kColumns) + "ORDER BY type, model, serial, id");
        while (query.next())
            systems.push_back(systemOf(query));
        return systems;
    });
}

}  // namespace callbox::core::store
