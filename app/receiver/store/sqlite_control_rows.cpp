// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/store/row_reading.h"
#include "app/receiver/store/sqlite_rows.h"

namespace callbox::app::receiver {

using core::protocol::Instruction;
using core::protocol::InstructionKind;

Found<std::string> SqliteControlRows::value(const std::string& name) {
    return guarded([&] {
        return firstRow(connection_.query("secret_get", name),
                        [](SQLite::Statement& row) { return textAt(row, 0); });
    });
}

Done SqliteControlRows::putValue(const std::string& name, const std::string& value) {
    return guarded([&] { connection_.run("secret_put", name, value); });
}

core::Result<std::vector<Instruction>> SqliteControlRows::instructions(const std::string& consoleId,
                                                                       std::size_t limit) {
    return guarded([&] {
        return allRows(connection_.query("instruction_list", consoleId, limit),
                       [](SQLite::Statement& row) {
                           Instruction instruction;
                           instruction.id = textAt(row, 0);
                           instruction.kind = enumAt<InstructionKind>(row, 1);
                           instruction.entityId = textAt(row, 2);
                           instruction.partitionId = textAt(row, 3);
                           instruction.fromSequence = numberAt(row, 4);
                           return instruction;
                       });
    });
}

Done SqliteControlRows::addInstruction(const std::string& consoleId, const Instruction& instruction,
                                       core::TimePoint at) {
    return guarded([&] {
        connection_.run("instruction_add", consoleId, instruction.id, word(instruction.kind),
                        instruction.entityId, instruction.partitionId, instruction.fromSequence,
                        at);
    });
}

core::Result<bool> SqliteControlRows::confirmInstruction(const std::string& consoleId,
                                                         const std::string& id,
                                                         core::TimePoint at) {
    return guarded([&] { return connection_.run("instruction_confirm", at, consoleId, id) > 0; });
}

}  // namespace callbox::app::receiver
