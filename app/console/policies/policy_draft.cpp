// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/policies/policy_draft.h"

#include <memory>

#include "core/policy/validation.h"

namespace callbox::app::console {

namespace {

Draft<api::PolicyState>::Parts parts(ApiClient& client) {
    return {[&client](QObject* context, auto answer) {
                client.call(api::kPolicyGet, {}, context, std::move(answer));
            },
            [&client](const api::PolicyState& state, QObject* context, auto done) {
                client.call(api::kPolicySet, {state.revision, state.policy}, context,
                            [done = std::move(done)](core::Result<api::PolicyState> reply) {
                                if (reply)
                                    done({});
                                else
                                    done(core::passOn(std::move(reply)));
                            });
            },
            [](const api::PolicyState& state) {
                const auto good = core::policy::validate(state.policy);
                return good ? std::vector<core::Error>{} : std::vector{good.error()};
            },
            // The revision is of windows, too.
            {api::Topic::policy, api::Topic::window}};
}

}  // namespace

PolicyDraft::PolicyDraft(ApiClient& client) : Draft(client, parts(client)) {
    connect(this, &DraftBase::changed, this, [this] { followStored(); });
}

void PolicyDraft::followStored() {
    const std::string saved = core::toJson(stored().policy);
    if (!dirty()) {
        base_ = saved;
        conflicting_ = false;
    } else if (stored().revision != value().revision) {
        conflicting_ = saved != base_;
        if (!conflicting_)
            edit([this](api::PolicyState& state) { state.revision = stored().revision; });
    }
}

void PolicyDraft::insist() {
    base_ = core::toJson(stored().policy);
    conflicting_ = false;
    edit([this](api::PolicyState& state) { state.revision = stored().revision; });
}

void PolicyDraft::store(QObject* context, Done done) {
    const auto owner = QPointer<QObject>(context);
    save(context, [this, owner, done = std::move(done)](const core::Result<void>& result) {
        if (result || result.error().code != core::ErrorCode::conflict || conflicting_)
            return done(result);
        // It may be a window that came or went: what is stored now tells.
        auto once = std::make_shared<QMetaObject::Connection>();
        *once = connect(this, &DraftBase::changed, this, [this, once, owner, done, result] {
            if (saving() || stored().revision != value().revision)
                if (!conflicting_ && !error())
                    return;
            disconnect(*once);
            if (!owner)
                return;
            if (conflicting_ || error())
                done(result);
            else
                save(owner, done);
        });
        load();
    });
}

std::vector<core::Error> faultsOf(const std::vector<core::Error>& faults, std::size_t rule) {
    const std::string prefix = "rules[" + std::to_string(rule) + "].";
    std::vector<core::Error> own;
    for (core::Error fault : faults) {
        if (!fault.field.starts_with(prefix))
            continue;
        fault.field.erase(0, prefix.size());
        own.push_back(std::move(fault));
    }
    return own;
}

}  // namespace callbox::app::console
