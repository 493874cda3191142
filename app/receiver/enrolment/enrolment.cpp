// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/enrolment/enrolment.h"

#include <algorithm>
#include <chrono>
#include <set>
#include <utility>

#include "app/receiver/enrolment/seal.h"
#include "app/receiver/session/scram.h"
#include "app/receiver/session/token.h"
#include "core/protocol/identity.h"

namespace callbox::app::receiver {

using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;
using core::say;
using core::protocol::EnrolmentVerdict;

namespace {

constexpr std::size_t kSubjects = 500;
constexpr std::size_t kLongestText = 256;
constexpr std::uint64_t kDecisionsPerEntity = 20;
constexpr std::size_t kPasswordBytes = 32;
constexpr std::size_t kSealBytes = 12;

bool isHex(std::string_view text, std::size_t length) {
    return text.size() == length &&
           text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

}  // namespace

Result<FreshPassword> drawPassword(const std::string& entityId, const Surroundings& surroundings) {
    FreshPassword fresh;
    fresh.password = base64Url(surroundings.random(kPasswordBytes));
    auto verifier = makeVerifier(entityId, fresh.password, surroundings.now());
    if (!verifier)
        return passOn(std::move(verifier));
    fresh.verifier = std::move(*verifier);
    return fresh;
}

Enrolment::Enrolment(core::protocol::EnrolmentRequest request, std::string peer, bool shown,
                     Surroundings surroundings)
    : request_(std::move(request)),
      peer_(std::move(peer)),
      shown_(shown),
      surroundings_(std::move(surroundings)),
      nonceHash_(nonceHash(request_.nonce)) {}

Result<void> Enrolment::check() const {
    const auto malformed = [](const char* what) {
        return fail(ErrorCode::protocol, say("receiver.enrolment-malformed", {{"what", what}}));
    };
    if (!isHex(request_.nonce, 32))
        return malformed("nonce");
    if (request_.subjects.empty())
        return malformed("subjects");
    if (request_.subjects.size() > kSubjects)
        return fail(ErrorCode::limitExceeded, say("receiver.enrolment-too-many-subjects",
                                                  {{"limit", std::to_string(kSubjects)}}));
    std::set<std::string_view> seen;
    for (const auto& subject : request_.subjects) {
        // A console may also be one of the machines it watches: the two share one credential.
        if (!seen.insert(subject.entityId).second && subject.entityId != request_.consoleId)
            return malformed("subjects");
        for (const std::string* text :
             {&subject.entityId, &subject.machineUuid, &subject.name, &subject.mtms.type,
              &subject.mtms.model, &subject.mtms.serial})
            if (text->size() > kLongestText)
                return malformed("subjects");
    }
    return {};
}

bool Enrolment::isConsole(const Subject& subject) const {
    return subject.console && subject.entityId == request_.consoleId;
}

Result<void> Enrolment::look(StoreTransaction& view) {
    for (const auto& subject : request_.subjects) {
        auto entity = view.entities().find(subject.entityId, request_.consoleId);
        if (!entity)
            return passOn(std::move(entity));
        auto decision =
            view.enrolments().decision(subject.entityId, request_.consoleId, nonceHash_);
        if (!decision)
            return passOn(std::move(decision));
        const bool accepted = *decision && (*decision)->state == DecisionState::accepted;
        if (!*entity || accepted)
            wanted_.push_back(subject.entityId);
    }
    return {};
}

Result<void> Enrolment::draw() {
    for (const std::string& entityId : wanted_) {
        auto fresh = drawPassword(entityId, surroundings_);
        if (!fresh)
            return passOn(std::move(fresh));
        fresh_.insert_or_assign(entityId, std::move(*fresh));
    }
    return {};
}

Result<void> Enrolment::run(StoreTransaction& transaction) {
    trusted_ = shown_;
    credentials_.assign(request_.subjects.size(), {});
    if (auto dropped = transaction.enrolments().dropIssuedBefore(surroundings_.now() - kNonceLives);
        !dropped)
        return dropped;
    auto own = transaction.enrolments().issued(request_.consoleId, request_.consoleId, nonceHash_);
    if (!own)
        return passOn(std::move(own));
    trusted_ = trusted_ || own->has_value();
    // The console first: whether its machines get passwords depends on it.
    for (const bool consoles : {true, false}) {
        for (std::size_t i = 0; i < request_.subjects.size(); ++i) {
            if (isConsole(request_.subjects[i]) != consoles)
                continue;
            auto credential = decide(request_.subjects[i], transaction);
            if (!credential)
                return passOn(std::move(credential));
            if (consoles && credential->verdict == EnrolmentVerdict::issued) {
                trusted_ = true;
                auto stored = transaction.entities().putCustomer(
                    request_.consoleId,
                    {request_.customer, request_.supportIds, surroundings_.now()});
                if (!stored)
                    return stored;
            }
            credentials_[i] = std::move(*credential);
        }
    }
    return {};
}

Result<Enrolment::Credential> Enrolment::decide(const Subject& subject,
                                                StoreTransaction& transaction) {
    const auto refused = [&](const char* reason) {
        return Credential{
            subject.entityId, EnrolmentVerdict::refused, {}, surroundings_.now(), reason};
    };
    const auto derived = core::protocol::entityId(subject.mtms, subject.machineUuid);
    if (!derived || *derived != subject.entityId || subject.console != isConsole(subject))
        return refused("id-mismatch");
    auto repeated = again(subject, transaction);
    if (!repeated)
        return passOn(std::move(repeated));
    if (*repeated)
        return std::move(**repeated);
    if (subject.entityId == request_.consoleId && !subject.console)
        return refused("is-console");
    auto decision =
        transaction.enrolments().decision(subject.entityId, request_.consoleId, nonceHash_);
    if (!decision)
        return passOn(std::move(decision));
    if (*decision) {
        if ((*decision)->state == DecisionState::refused)
            return refused("refused-by-provider");
        if ((*decision)->state == DecisionState::pending)
            return Credential{subject.entityId,
                              EnrolmentVerdict::pendingDecision,
                              {},
                              (*decision)->askedAt,
                              "already-enrolled"};
        if (auto dropped = transaction.enrolments().dropDecision((*decision)->id); !dropped)
            return passOn(std::move(dropped));
        return issue(subject, transaction);
    }
    auto present = transaction.entities().find(subject.entityId, request_.consoleId);
    if (!present)
        return passOn(std::move(present));
    // A console with a session has its password and needs no decision to keep it.
    if (*present && shown_ && isConsole(subject))
        return refused("already-enrolled");
    if (*present)
        return ask(subject, "already-enrolled", transaction);
    if (isConsole(subject))
        return issue(subject, transaction);
    auto console = transaction.entities().find(request_.consoleId, request_.consoleId);
    if (!console)
        return passOn(std::move(console));
    if (!*console)
        return refused("console-missing");
    if (!trusted_)
        return ask(subject, "console-not-shown", transaction);
    auto known = transaction.entities().known(subject.entityId);
    if (!known)
        return passOn(std::move(known));
    // Somebody else's console watches this machine already, or says so.
    return *known ? ask(subject, "already-enrolled", transaction) : issue(subject, transaction);
}

Result<std::optional<Enrolment::Credential>> Enrolment::again(const Subject& subject,
                                                              StoreTransaction& transaction) {
    auto issued = transaction.enrolments().issued(request_.consoleId, subject.entityId, nonceHash_);
    if (!issued)
        return passOn(std::move(issued));
    if (!*issued)
        return std::optional<Credential>();
    auto password = unseal((*issued)->sealed, request_.nonce, subject.entityId);
    if (!password)
        return passOn(std::move(password));
    return Credential{
        subject.entityId, EnrolmentVerdict::issued, std::move(*password), (*issued)->issuedAt, {}};
}

Result<Enrolment::Credential> Enrolment::issue(const Subject& subject,
                                               StoreTransaction& transaction) {
    auto found = fresh_.find(subject.entityId);
    if (found == fresh_.end()) {
        auto fresh = drawPassword(subject.entityId, surroundings_);
        if (!fresh)
            return passOn(std::move(fresh));
        found = fresh_.emplace(subject.entityId, std::move(*fresh)).first;
    }
    const FreshPassword& fresh = found->second;
    auto sealed =
        seal(fresh.password, request_.nonce, subject.entityId, surroundings_.random(kSealBytes));
    if (!sealed)
        return passOn(std::move(sealed));
    Entity entity;
    entity.entityId = subject.entityId;
    entity.consoleId = request_.consoleId;
    entity.console = isConsole(subject);
    entity.mtms = subject.mtms;
    entity.machineUuid = subject.machineUuid;
    entity.name = subject.name;
    entity.current = fresh.verifier;
    entity.enrolledAt = surroundings_.now();
    if (auto stored = transaction.entities().put(entity); !stored)
        return passOn(std::move(stored));
    const auto issuedAt = fresh.verifier.issuedAt;
    if (auto stored = transaction.enrolments().putIssued(request_.consoleId, subject.entityId,
                                                         nonceHash_, {*sealed, issuedAt});
        !stored)
        return passOn(std::move(stored));
    return Credential{subject.entityId, EnrolmentVerdict::issued, fresh.password, issuedAt, {}};
}

Result<Enrolment::Credential> Enrolment::ask(const Subject& subject, const char* reason,
                                             StoreTransaction& transaction) {
    auto waiting = transaction.enrolments().pendingDecisions(subject.entityId);
    if (!waiting)
        return passOn(std::move(waiting));
    if (*waiting >= kDecisionsPerEntity)
        return Credential{subject.entityId,
                          EnrolmentVerdict::refused,
                          {},
                          surroundings_.now(),
                          "too-many-undecided"};
    Decision decision;
    decision.entityId = subject.entityId;
    decision.consoleId = request_.consoleId;
    decision.nonceHash = nonceHash_;
    decision.mtms = subject.mtms.text();
    decision.name = subject.name;
    decision.company = request_.customer.adminCompanyName.substr(0, kLongestText);
    decision.contact = request_.customer.adminEmail.substr(0, kLongestText);
    decision.peer = peer_;
    decision.askedAt = surroundings_.now();
    if (auto stored = transaction.enrolments().addDecision(decision); !stored)
        return passOn(std::move(stored));
    return Credential{
        subject.entityId, EnrolmentVerdict::pendingDecision, {}, decision.askedAt, reason};
}

}  // namespace callbox::app::receiver
