// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/store/row_reading.h"
#include "app/receiver/store/sqlite_rows.h"
#include "core/json/codec.h"

namespace callbox::app::receiver {

namespace {

using Row = SQLite::Statement;

Entity entityFrom(Row& row) {
    Entity entity;
    entity.entityId = textAt(row, 0);
    entity.consoleId = textAt(row, 1);
    entity.console = numberAt(row, 2) != 0;
    entity.mtms = {textAt(row, 3), textAt(row, 4), textAt(row, 5)};
    entity.machineUuid = textAt(row, 6);
    entity.name = textAt(row, 7);
    entity.current = {textAt(row, 8), textAt(row, 9), *timeAt(row, 10)};
    if (const auto issued = timeAt(row, 13))
        entity.next = NextVerifier{
            {textAt(row, 11), textAt(row, 12), *issued}, textAt(row, 14), numberAt(row, 15) != 0};
    entity.enrolledAt = *timeAt(row, 16);
    entity.lastSeen = timeAt(row, 17);
    return entity;
}

}  // namespace

Found<Entity> SqliteEntityRows::find(const std::string& entityId, const std::string& consoleId) {
    return guarded(
        [&] { return firstRow(connection_.query("entity_get", entityId, consoleId), entityFrom); });
}

core::Result<bool> SqliteEntityRows::known(const std::string& entityId) {
    return guarded([&] { return onlyNumber(connection_.query("entity_known", entityId)) != 0; });
}

core::Result<std::vector<Entity>> SqliteEntityRows::list(std::size_t limit) {
    return guarded([&] { return allRows(connection_.query("entity_list", limit), entityFrom); });
}

core::Result<std::vector<Entity>> SqliteEntityRows::ofConsole(const std::string& consoleId) {
    return guarded(
        [&] { return allRows(connection_.query("entity_of_console", consoleId), entityFrom); });
}

Done SqliteEntityRows::put(const Entity& entity) {
    return guarded([&] {
        std::optional<std::string> storedKey, serverKey, instruction;
        std::optional<core::TimePoint> issuedAt;
        if (entity.next) {
            storedKey = entity.next->verifier.storedKey;
            serverKey = entity.next->verifier.serverKey;
            issuedAt = entity.next->verifier.issuedAt;
            instruction = entity.next->instructionId;
        }
        connection_.run("entity_put", entity.entityId, entity.consoleId, entity.console,
                        entity.mtms.type, entity.mtms.model, entity.mtms.serial, entity.machineUuid,
                        entity.name, entity.current.storedKey, entity.current.serverKey,
                        entity.current.issuedAt, storedKey, serverKey, issuedAt, instruction,
                        entity.next && entity.next->confirmed, entity.enrolledAt, entity.lastSeen);
    });
}

Done SqliteEntityRows::seen(const std::string& entityId, const std::string& consoleId,
                            core::TimePoint at) {
    return guarded([&] { connection_.run("entity_seen", at, entityId, consoleId); });
}

Found<Customer> SqliteEntityRows::customer(const std::string& consoleId) {
    struct Text {
        std::string information, supportIds;
        core::TimePoint updatedAt;
    };
    auto text = guarded([&] {
        return firstRow(connection_.query("customer_get", consoleId), [](Row& row) {
            return Text{textAt(row, 0), textAt(row, 1), *timeAt(row, 2)};
        });
    });
    if (!text)
        return core::passOn(std::move(text));
    if (!*text)
        return std::optional<Customer>();
    auto information = core::fromJson<core::CustomerInformation>((*text)->information);
    if (!information)
        return core::passOn(std::move(information));
    auto supportIds = core::fromJson<core::SupportIds>((*text)->supportIds);
    if (!supportIds)
        return core::passOn(std::move(supportIds));
    return Customer{std::move(*information), std::move(*supportIds), (*text)->updatedAt};
}

Done SqliteEntityRows::putCustomer(const std::string& consoleId, const Customer& customer) {
    return guarded([&] {
        connection_.run("customer_put", consoleId, core::toJson(customer.information),
                        core::toJson(customer.supportIds), customer.updatedAt);
    });
}

Done SqliteEntityRows::noteEpoch(const std::string& consoleId, const std::string& epoch,
                                 core::TimePoint at) {
    return guarded([&] { connection_.run("epoch_put", consoleId, epoch, at, at); });
}

core::Result<std::vector<ConsoleEpoch>> SqliteEntityRows::epochs(const std::string& consoleId) {
    return guarded([&] {
        return allRows(connection_.query("epoch_list", consoleId), [](Row& row) {
            return ConsoleEpoch{textAt(row, 0), *timeAt(row, 1), *timeAt(row, 2)};
        });
    });
}

}  // namespace callbox::app::receiver
