// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/channel/channel_test.h"

#include <algorithm>
#include <chrono>

#include "rmc/channel/login.h"
#include "rmc/channel/stream_end.h"
#include "rmc/channel/timer.h"

namespace callbox::rmc::channel {

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::seconds kRunLimit{30};
constexpr std::string_view kAnswer = "callbox-channel-test";
constexpr const char* kScript = "echo callbox-channel-test\n";
constexpr std::size_t kMaxOutput = 65536;

}  // namespace

struct ChannelTest::State : std::enable_shared_from_this<ChannelTest::State> {
    State(Services& shared, Done whenDone)
        : services(shared), done(std::move(whenDone)), timer(shared.io) {}

    void begin(const core::PartitionAddress& address, const std::optional<core::HostKey>& pinned,
               const core::PartitionAccess& access) {
        firstStep = access.jumpHosts.empty() ? "resolve" : "jump";
        LoginRequest request;
        request.address = address;
        request.pinned = pinned;
        request.jumpHosts = access.jumpHosts;
        request.clientKey = access.clientKey;
        request.urgent = true;
        login = Login::start(services, std::move(request), [this](LoginOutcome outcome) {
            const auto keep = shared_from_this();
            login = nullptr;
            steps = std::move(outcome.steps);
            if (outcome.session && *outcome.session) {
                session = *outcome.session;
                run();
                return;
            }
            if (outcome.session) {
                steps.back().verdict = core::Verdict::failed;
                steps.back().finding = core::say("channel.host-key-unconfirmed",
                                                 {{"fingerprint", outcome.offered->fingerprint},
                                                  {"type", outcome.offered->type}});
            }
            finish();
        });
    }

    void run() {
        entered = Clock::now();
        session->onBroken([this](const core::Error& error) {
            const auto keep = shared_from_this();
            ran(core::Verdict::failed, error.message);
        });
        timer.start(kRunLimit, [this] {
            const auto keep = shared_from_this();
            ran(core::Verdict::failed,
                core::say("channel.run-timeout", {{"seconds", std::to_string(kRunLimit.count())}}));
        });
        StreamEvents events;
        events.output = [this](std::string_view bytes) {
            output.append(bytes.substr(0, kMaxOutput - std::min(kMaxOutput, output.size())));
            return true;
        };
        events.ended = [this](core::Result<StreamEnd> end) {
            const auto keep = shared_from_this();
            if (!end)
                ran(core::Verdict::failed, end.error().message);
            else if (output.find(kAnswer) == std::string::npos)
                ran(core::Verdict::failed, watchEnded(*end).message);
            else
                ran(core::Verdict::passed, core::say("channel.ran"));
        };
        stream = session->run("sh", kScript, std::move(events));
    }

    void ran(core::Verdict verdict, core::Message finding) {
        const std::chrono::duration<double, std::milli> took = Clock::now() - entered;
        steps.push_back({"run", verdict, std::move(finding), took.count()});
        finish();
    }

    void finish() {
        timer.cancel();
        stream = nullptr;
        if (const auto open = std::exchange(session, nullptr))
            open->close();
        for (const char* name : {firstStep, "connect", "host-key", "authenticate", "run"}) {
            if (std::none_of(steps.begin(), steps.end(),
                             [name](const auto& step) { return step.name == name; }))
                steps.push_back({name, core::Verdict::skipped, core::say("channel.skipped"), 0});
        }
        if (const auto call = std::exchange(done, nullptr))
            call(std::move(steps));
    }

    Services& services;
    Done done;
    Timer timer;
    std::vector<core::TestStep> steps;
    std::shared_ptr<Login> login;
    const char* firstStep = "resolve";
    std::shared_ptr<SshSession> session;
    std::shared_ptr<Stream> stream;
    std::string output;
    Clock::time_point entered;
};

ChannelTest::ChannelTest(Services& services, const core::PartitionAddress& address,
                         const std::optional<core::HostKey>& pinned, Done done,
                         const core::PartitionAccess& access)
    : state_(std::make_shared<State>(services, std::move(done))) {
    state_->begin(address, pinned, access);
}

ChannelTest::~ChannelTest() {
    state_->done = nullptr;
    state_->login = nullptr;
    if (state_->session)
        state_->session->close();
}

}  // namespace callbox::rmc::channel
