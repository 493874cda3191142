// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/channel/partition_preparer.h"

#include <chrono>
#include <optional>
#include <utility>

#include <openssl/crypto.h>

#include "rmc/channel/errand.h"
#include "rmc/collect/dispatcher.h"
#include "rmc/collect/preparation.h"

namespace callbox::rmc::channel {

namespace {

constexpr std::chrono::seconds kLimit{60};

}  // namespace

struct PartitionPreparer::State : Errand {
    State(Services& shared, PreparationRequest asked, Done whenDone)
        : Errand(shared, std::move(whenDone)), request(std::move(asked)) {}

    LoginRequest login(const std::string& user) const {
        LoginRequest wanted;
        wanted.address = request.address;
        wanted.address.user = user;
        wanted.pinned = request.pinned;
        wanted.jumpHosts = request.access.jumpHosts;
        wanted.clientKey = request.access.clientKey;
        return wanted;
    }

    Command command(const char* line, std::string input) const {
        return {line, std::move(input), kLimit,
                core::say("prepare.timeout", {{"seconds", std::to_string(kLimit.count())}})};
    }

    void begin(std::optional<std::string> password) {
        enter("prepare");
        auto wanted = login(request.address.user);
        wanted.password = std::move(password);
        logIn(std::move(wanted), [this] {
            enter("prepare");
            run(command("sh", std::move(request.script)), [this](const StreamEnd&) { prepared(); });
        });
    }

    void prepared() {
        const auto result = collect::readPreparation(output());
        if (!result) {
            fail(result.error());
            return;
        }
        pass(core::say("prepare.prepared"));
        hangUp();
        enter("verify");
        logIn(login(request.account), [this] {
            enter("verify");
            run(command("uname", {}), [this](const StreamEnd&) { answered(); });
        });
    }

    void answered() {
        if (collect::dispatcherThatAnswered(output()) != collect::dispatcherLevel()) {
            fail({core::ErrorCode::unavailable, core::say("prepare.unproven"), "", ""});
            return;
        }
        pass(core::say("prepare.proven"));
        finish({});
    }

    PreparationRequest request;
};

PartitionPreparer::PartitionPreparer(Services& services, PreparationRequest request, Done done)
    : state_(std::make_shared<State>(services, std::move(request), std::move(done))) {
    auto& wanted = state_->request;
    std::optional<std::string> password;
    if (!wanted.password.empty())
        password = wanted.password;
    OPENSSL_cleanse(wanted.password.data(), wanted.password.size());
    wanted.password.clear();
    state_->begin(std::move(password));
}

PartitionPreparer::~PartitionPreparer() {
    state_->abandon();
}

}  // namespace callbox::rmc::channel
