// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/channel/partition_preparer.h"

#include <chrono>

#include <openssl/crypto.h>

#include "rmc/channel/login.h"
#include "rmc/channel/timer.h"
#include "rmc/collect/dispatcher.h"
#include "rmc/collect/preparation.h"

namespace callbox::rmc::channel {

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::seconds kLimit{60};
constexpr std::size_t kOutputLimit = 64 * 1024;

}  // namespace

struct PartitionPreparer::State : std::enable_shared_from_this<PartitionPreparer::State> {
    State(Services& shared, PreparationRequest asked, Done whenDone)
        : services(shared),
          request(std::move(asked)),
          done(std::move(whenDone)),
          timer(shared.io) {}

    void finish(core::Result<void> result) {
        timer.cancel();
        stream = nullptr;
        if (const auto open = std::exchange(session, nullptr))
            open->close();
        if (const auto call = std::exchange(done, nullptr))
            call(std::move(result), std::move(steps));
    }

    void fail(core::Error error) {
        if (steps.empty() || steps.back().verdict == core::Verdict::passed)
            step(core::Verdict::failed, error.message);
        finish(tl::unexpected<core::Error>(std::move(error)));
    }

    void step(core::Verdict verdict, core::Message finding) {
        const std::chrono::duration<double, std::milli> taken = Clock::now() - entered;
        steps.push_back({phase, verdict, std::move(finding), taken.count()});
    }

    /// Logs in; then `next`. The steps of a login count where they are the first.
    void logIn(const std::string& user, std::optional<std::string> password,
               void (State::*next)()) {
        entered = Clock::now();
        LoginRequest wanted;
        wanted.address = request.address;
        wanted.address.user = user;
        wanted.pinned = request.pinned;
        wanted.jumpHosts = request.access.jumpHosts;
        wanted.clientKey = request.access.clientKey;
        wanted.password = std::move(password);
        wanted.urgent = true;
        login = Login::start(services, std::move(wanted), [this, next](LoginOutcome outcome) {
            const auto keep = shared_from_this();
            login = nullptr;
            if (steps.empty())
                steps = std::move(outcome.steps);
            if (!outcome.session) {
                fail(outcome.session.error());
                return;
            }
            session = *outcome.session;
            session->onBroken([this](const core::Error& error) {
                const auto self = shared_from_this();
                fail(error);
            });
            (this->*next)();
        });
    }

    /// Runs a command that ends by itself; then `next` with what it printed.
    void run(const char* command, std::string input, void (State::*next)()) {
        entered = Clock::now();
        output.clear();
        timer.start(kLimit, [this] {
            const auto keep = shared_from_this();
            fail({core::ErrorCode::timeout,
                  core::say("prepare.timeout", {{"seconds", std::to_string(kLimit.count())}}), "",
                  ""});
        });
        StreamEvents events;
        events.output = [this](std::string_view bytes) {
            output.append(bytes.substr(0, kOutputLimit - std::min(kOutputLimit, output.size())));
            return true;
        };
        events.ended = [this, next](core::Result<StreamEnd> end) {
            const auto keep = shared_from_this();
            timer.cancel();
            if (!end)
                fail(end.error());
            else
                (this->*next)();
        };
        stream = session->run(command, std::move(input), std::move(events));
    }

    void prepare() {
        phase = "prepare";
        run("sh", std::move(request.script), &State::prepared);
    }

    void prepared() {
        const auto result = collect::readPreparation(output);
        if (!result) {
            fail(result.error());
            return;
        }
        step(core::Verdict::passed, core::say("prepare.prepared"));
        session->onBroken(nullptr);
        session->close();
        session = nullptr;
        phase = "verify";
        logIn(request.account, std::nullopt, &State::ask);
    }

    void ask() { run("uname", {}, &State::answered); }

    void answered() {
        if (collect::dispatcherThatAnswered(output) != collect::dispatcherLevel()) {
            fail({core::ErrorCode::unavailable, core::say("prepare.unproven"), "", ""});
            return;
        }
        step(core::Verdict::passed, core::say("prepare.proven"));
        finish({});
    }

    Services& services;
    PreparationRequest request;
    Done done;
    Timer timer;
    std::string phase = "prepare";
    std::string output;
    std::vector<core::TestStep> steps;
    std::shared_ptr<Login> login;
    std::shared_ptr<SshSession> session;
    std::shared_ptr<Stream> stream;
    Clock::time_point entered;
};

PartitionPreparer::PartitionPreparer(Services& services, PreparationRequest request, Done done)
    : state_(std::make_shared<State>(services, std::move(request), std::move(done))) {
    auto& wanted = state_->request;
    std::optional<std::string> password;
    if (!wanted.password.empty())
        password = wanted.password;
    OPENSSL_cleanse(wanted.password.data(), wanted.password.size());
    wanted.password.clear();
    state_->logIn(wanted.address.user, std::move(password), &State::prepare);
}

PartitionPreparer::~PartitionPreparer() {
    state_->done = nullptr;
    state_->login = nullptr;
    if (state_->session)
        state_->session->close();
}

}  // namespace callbox::rmc::channel
