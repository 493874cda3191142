// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/setup/enroller.h"

#include <algorithm>
#include <utility>

#include "core/protocol/identity.h"
#include "core/store/credentials.h"
#include "core/store/partitions.h"
#include "core/store/settings.h"

namespace callbox::service::setup {

namespace store = core::store;
namespace protocol = core::protocol;
using store::CredentialState;

namespace {

constexpr std::string_view kNonceSetting = "enrolment-nonce";
constexpr std::size_t kSubjectsAtOnce = 500;

bool needsCredential(const std::vector<store::Credential>& known, const std::string& entityId) {
    const auto found = std::find_if(known.begin(), known.end(), [&](const auto& credential) {
        return credential.entityId == entityId;
    });
    return found == known.end() || found->state != CredentialState::issued;
}

}  // namespace

void Enroller::enrol(std::function<void(core::Result<EnrolmentOutcome>)> done) {
    waiting_.push_back(std::move(done));
    if (waiting_.size() > 1)
        return;
    auto asked = request();
    if (!asked)
        return finish(core::passOn(asked));
    if (asked->subjects.empty())
        return finish(EnrolmentOutcome{true, 0, 0, {}});
    if (disclosure_)
        asked = disclosure_->enrolment(store_, std::move(*asked), clock_->now());
    if (!asked)
        return finish(core::passOn(asked));
    line_.loop().enrol(std::move(*asked), [this](core::Result<protocol::EnrolmentAnswer> answer) {
        finish(answer ? judge(*answer) : core::Result<EnrolmentOutcome>(core::passOn(answer)));
    });
}

void Enroller::finish(const core::Result<EnrolmentOutcome>& outcome) {
    for (const auto& done : std::exchange(waiting_, {}))
        done(outcome);
}

core::Result<protocol::EnrolmentRequest> Enroller::request() {
    protocol::EnrolmentRequest request;
    const auto read = store_.read([&](store::Reader& reader) -> core::Result<void> {
        const auto known = store::credentialStates(reader);
        if (!known)
            return core::passOn(known);
        const auto consoleId = protocol::entityId(console_, {});
        if (!consoleId)
            return core::passOn(consoleId);
        request.consoleId = *consoleId;
        if (needsCredential(*known, *consoleId))
            request.subjects.push_back({*consoleId, true, console_, {}, "console"});
        const auto systems = store::allSystems(reader);
        if (!systems)
            return core::passOn(systems);
        for (const auto& system : *systems) {
            const auto entity = protocol::entityId(system.mtms, system.machineUuid);
            if (entity && needsCredential(*known, *entity) &&
                request.subjects.size() < kSubjectsAtOnce)
                request.subjects.push_back(
                    {*entity, false, system.mtms, system.machineUuid, system.name});
        }
        auto customer =
            store::setting<core::CustomerInformation>(reader, store::setting_key::kCustomer);
        if (!customer)
            return core::passOn(customer);
        request.customer = customer->value_or(core::CustomerInformation{});
        auto ids = store::setting<core::SupportIds>(reader, store::setting_key::kSupportIds);
        if (!ids)
            return core::passOn(ids);
        request.supportIds = ids->value_or(core::SupportIds{});
        const auto sealed = store::setting<std::string>(reader, kNonceSetting);
        if (!sealed)
            return core::passOn(sealed);
        if (!*sealed)
            return {};
        const auto bytes = protocol::base64Decode(**sealed);
        if (!bytes)
            return core::passOn(bytes);
        const auto nonce = sealer_.unseal(*bytes, kNonceSetting);
        if (!nonce)
            return core::passOn(nonce);
        request.nonce = *nonce;
        return {};
    });
    if (!read)
        return core::passOn(read);
    if (!request.subjects.empty() && request.nonce.empty()) {
        request.nonce = protocol::randomHex(16);
        const auto sealed = sealer_.seal(request.nonce, kNonceSetting);
        if (!sealed)
            return core::passOn(sealed);
        const auto kept = store_.write([&](store::Transaction& transaction) {
            return store::putSetting(transaction, kNonceSetting, protocol::base64Encode(*sealed));
        });
        if (!kept)
            return core::passOn(kept);
    }
    return request;
}

core::Result<EnrolmentOutcome> Enroller::judge(const protocol::EnrolmentAnswer& answer) {
    EnrolmentOutcome outcome;
    for (const auto& credential : answer.credentials) {
        switch (credential.verdict) {
            case protocol::EnrolmentVerdict::issued:
                ++outcome.issued;
                break;
            case protocol::EnrolmentVerdict::pendingDecision:
                ++outcome.pending;
                break;
            case protocol::EnrolmentVerdict::refused:
                outcome.refused.push_back(
                    {core::ErrorCode::denied,
                     core::say("enrolment.refused", {{"reason", credential.reason}}),
                     credential.entityId,
                     {}});
                break;
        }
    }
    const auto known =
        store_.read([](store::Reader& reader) { return store::credentialStates(reader); });
    if (!known)
        return core::passOn(known);
    const auto consoleId = protocol::entityId(console_, {});
    outcome.consoleIssued = consoleId && !needsCredential(*known, *consoleId);
    // A pending subject gets its password under the nonce it was first asked with.
    if (outcome.pending == 0) {
        const auto forgotten = store_.write([](store::Transaction& transaction) {
            return store::removeSetting(transaction, kNonceSetting);
        });
        if (!forgotten)
            return core::passOn(forgotten);
    }
    return outcome;
}

void Enroller::credentialRefused(const std::string& entityId) {
    store_.post([this, entityId](store::Transaction& transaction) -> core::Result<void> {
        const auto known = store::credentialOf(transaction, sealer_, entityId);
        if (!known)
            return core::passOn(known);
        if (!*known)
            return {};
        auto refused = **known;
        refused.state = CredentialState::refused;
        return store::putCredential(transaction, sealer_, refused);
    });
}

}  // namespace callbox::service::setup
