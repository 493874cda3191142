// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/session/rotation.h"

#include <chrono>
#include <utility>

#include "app/receiver/enrolment/enrolment.h"
#include "app/receiver/session/token.h"

namespace callbox::app::receiver {

using core::passOn;
using core::Result;
using core::protocol::Instruction;
using core::protocol::InstructionKind;

namespace {

constexpr std::chrono::hours kOld{150 * 24};
/// Deriving verifiers is slow on purpose, and this happens in a writing transaction.
constexpr std::size_t kAtATime = 20;

}  // namespace

Result<std::vector<Instruction>> dueRotations(StoreTransaction& transaction,
                                              const std::string& consoleId,
                                              const Surroundings& surroundings) {
    auto entities = transaction.entities().ofConsole(consoleId);
    if (!entities)
        return passOn(std::move(entities));
    std::vector<Instruction> instructions;
    for (Entity& entity : *entities) {
        const bool due = surroundings.now() - entity.current.issuedAt >= kOld;
        if (!due || (entity.next && entity.next->confirmed))
            continue;
        auto fresh = drawPassword(entity.entityId, surroundings);
        if (!fresh)
            return passOn(std::move(fresh));
        entity.next = NextVerifier{fresh->verifier, base64Url(surroundings.random(18)), false};
        if (auto stored = transaction.entities().put(entity); !stored)
            return passOn(std::move(stored));
        Instruction instruction;
        instruction.id = entity.next->instructionId;
        instruction.kind = InstructionKind::rotatePassword;
        instruction.entityId = entity.entityId;
        instruction.password = std::move(fresh->password);
        instruction.issuedAt = fresh->verifier.issuedAt;
        instructions.push_back(std::move(instruction));
        if (instructions.size() == kAtATime)
            break;
    }
    return instructions;
}

Result<bool> confirmRotation(StoreTransaction& transaction, const std::string& consoleId,
                             const std::string& instructionId) {
    auto entities = transaction.entities().ofConsole(consoleId);
    if (!entities)
        return passOn(std::move(entities));
    for (Entity& entity : *entities) {
        if (!entity.next || entity.next->instructionId != instructionId)
            continue;
        entity.next->confirmed = true;
        if (auto stored = transaction.entities().put(entity); !stored)
            return passOn(std::move(stored));
        return true;
    }
    return false;
}

Verifier verifierFor(const Entity& entity, const std::optional<core::TimePoint>& issuedAt) {
    if (entity.next && entity.next->confirmed && issuedAt &&
        *issuedAt == entity.next->verifier.issuedAt)
        return entity.next->verifier;
    return entity.current;
}

Done promoteWorked(StoreTransaction& transaction, const std::string& consoleId,
                   core::TimePoint issuedAt) {
    auto entity = transaction.entities().find(consoleId, consoleId);
    if (!entity)
        return passOn(std::move(entity));
    if (!*entity || !(*entity)->next || (*entity)->next->verifier.issuedAt != issuedAt)
        return {};
    (*entity)->current = (*entity)->next->verifier;
    (*entity)->next.reset();
    return transaction.entities().put(**entity);
}

}  // namespace callbox::app::receiver
