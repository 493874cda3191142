// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "app/service/clock.h"
#include "app/service/delivery/home_line.h"
#include "core/disclosure/disclosure.h"
#include "core/store/sealer.h"
#include "core/store/store.h"

namespace callbox::service::setup {

/// What an enrolment came to.
struct EnrolmentOutcome {
    bool consoleIssued = false;
    std::size_t issued = 0;
    std::size_t pending = 0;  ///< the provider's staff decide
    std::vector<core::Error> refused;
};

/// Enrols the console and every managed system that has no credential yet, in one request; a
/// request whose answer was lost is repeated with the same nonce. Reactor thread only.
class Enroller {
public:
    Enroller(core::store::Store& store, const core::store::Sealer& sealer, delivery::HomeLine& line,
             core::Mtms console)
        : store_(store), sealer_(sealer), line_(line), console_(std::move(console)) {}

    /// Has requests leave as it says; without it names leave as they are.
    void leaveBy(core::disclosure::Disclosure& disclosure, const Clock& clock) {
        disclosure_ = &disclosure;
        clock_ = &clock;
    }

    /// Nothing is asked when everything has its credential. Only one request runs at a time; a
    /// second call while one runs hears its outcome.
    void enrol(std::function<void(core::Result<EnrolmentOutcome>)> done);

    /// The receiver refused this entity's credential: it is asked for again at the next enrol().
    void credentialRefused(const std::string& entityId);

private:
    core::Result<core::protocol::EnrolmentRequest> request();
    core::Result<EnrolmentOutcome> judge(const core::protocol::EnrolmentAnswer& answer);
    void finish(const core::Result<EnrolmentOutcome>& outcome);

    core::store::Store& store_;
    const core::store::Sealer& sealer_;
    delivery::HomeLine& line_;
    core::Mtms console_;
    core::disclosure::Disclosure* disclosure_ = nullptr;
    const Clock* clock_ = nullptr;
    std::vector<std::function<void(core::Result<EnrolmentOutcome>)>> waiting_;
};

}  // namespace callbox::service::setup
