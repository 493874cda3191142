// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/channel/key_installer.h"

#include <chrono>

#include "rmc/channel/login.h"
#include "rmc/channel/timer.h"

namespace callbox::rmc::channel {

namespace {

using Clock = std::chrono::steady_clock;

// Fixed text: the key line comes on standard input and is never part of a command.
constexpr const char* kInstall =
    "sh -c 'umask 077; IFS= read -r line || exit 3; cd || exit 4; mkdir -p .ssh || exit 5; "
    "f=.ssh/authorized_keys; "
    "if grep -qxF -e \"$line\" \"$f\" 2>/dev/null; then exit 0; fi; "
    "if [ -s \"$f\" ] && [ -n \"$(tail -c 1 \"$f\")\" ]; then echo >>\"$f\" || exit 6; fi; "
    "printf \"%s\\n\" \"$line\" >>\"$f\" || exit 6; "
    "if command -v restorecon >/dev/null 2>&1; then restorecon -F .ssh \"$f\" >/dev/null 2>&1; fi; "
    "grep -qxF -e \"$line\" \"$f\" || exit 7'";
constexpr std::chrono::seconds kInstallLimit{60};

}  // namespace

struct KeyInstaller::State : std::enable_shared_from_this<KeyInstaller::State> {
    State(Services& shared, Done whenDone)
        : services(shared), done(std::move(whenDone)), timer(shared.io) {}

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
            steps.push_back({"install", core::Verdict::failed, error.message, sinceEntered()});
        finish(tl::unexpected<core::Error>(std::move(error)));
    }

    double sinceEntered() const {
        return std::chrono::duration<double, std::milli>(Clock::now() - entered).count();
    }

    void begin(std::string password) {
        LoginRequest request;
        request.address = address;
        request.pinned = pinned;
        request.jumpHosts = access.jumpHosts;
        request.clientKey = access.clientKey;
        request.password = std::move(password);
        request.urgent = true;
        login = Login::start(services, std::move(request), [this](LoginOutcome outcome) {
            const auto keep = shared_from_this();
            login = nullptr;
            steps = std::move(outcome.steps);
            if (!outcome.session) {
                fail(outcome.session.error());
                return;
            }
            session = *outcome.session;
            install();
        });
    }

    void install() {
        entered = Clock::now();
        session->onBroken([this](const core::Error& error) {
            const auto keep = shared_from_this();
            fail(error);
        });
        timer.start(kInstallLimit, [this] {
            const auto keep = shared_from_this();
            fail({core::ErrorCode::timeout, core::say("channel.install-timeout"), "", ""});
        });
        StreamEvents events;
        events.output = [](std::string_view) { return true; };
        events.ended = [this](core::Result<StreamEnd> end) {
            const auto keep = shared_from_this();
            timer.cancel();
            if (!end)
                fail(end.error());
            else if (end->exitStatus != 0)
                fail({core::ErrorCode::unavailable,
                      core::say(
                          "channel.install-failed",
                          {{"status", std::to_string(end->exitStatus)}, {"text", end->errorText}}),
                      "", end->errorText});
            else
                verify();
        };
        const auto keys = keysFor(services.keys, access.clientKey);
        if (!keys) {
            fail(keys.error());
            return;
        }
        stream = session->run(kInstall, keys->front().publicLine + "\n", std::move(events));
    }

    void verify() {
        steps.push_back(
            {"install", core::Verdict::passed, core::say("channel.installed"), sinceEntered()});
        session->onBroken(nullptr);
        session->close();
        session = nullptr;
        entered = Clock::now();
        LoginRequest request;
        request.address = address;
        request.pinned = pinned;
        request.jumpHosts = access.jumpHosts;
        request.clientKey = access.clientKey;
        request.urgent = true;
        login = Login::start(services, std::move(request), [this](LoginOutcome outcome) {
            const auto keep = shared_from_this();
            login = nullptr;
            core::TestStep step{"verify", core::Verdict::passed,
                                core::say("channel.authenticated", {{"user", address.user}}),
                                sinceEntered()};
            core::Result<void> result;
            if (!outcome.session) {
                step.verdict = core::Verdict::failed;
                step.finding = outcome.session.error().message;
                result = core::passOn(outcome.session);
            } else {
                session = *outcome.session;
            }
            steps.push_back(std::move(step));
            finish(std::move(result));
        });
    }

    Services& services;
    Done done;
    Timer timer;
    core::PartitionAddress address;
    core::HostKey pinned;
    core::PartitionAccess access;
    std::vector<core::TestStep> steps;
    std::shared_ptr<Login> login;
    std::shared_ptr<SshSession> session;
    std::shared_ptr<Stream> stream;
    Clock::time_point entered;
};

KeyInstaller::KeyInstaller(Services& services, const core::PartitionAddress& address,
                           const core::HostKey& pinned, std::string password, Done done,
                           const core::PartitionAccess& access)
    : state_(std::make_shared<State>(services, std::move(done))) {
    state_->address = address;
    state_->pinned = pinned;
    state_->access = access;
    state_->begin(std::move(password));
}

KeyInstaller::~KeyInstaller() {
    state_->done = nullptr;
    state_->login = nullptr;
    if (state_->session)
        state_->session->close();
}

}  // namespace callbox::rmc::channel
