// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/local/local_test.h"

#include <chrono>

#include "rmc/channel/stream_end.h"
#include "rmc/channel/timer.h"
#include "rmc/local/child.h"

namespace callbox::rmc::local {

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::seconds kLimit{30};
constexpr std::string_view kAnswer = "callbox-channel-test";
constexpr const char* kScript = "echo callbox-channel-test\n";
constexpr std::size_t kMaxOutput = 4096;

}  // namespace

struct LocalTest::State : std::enable_shared_from_this<LocalTest::State> {
    State(boost::asio::io_context& io, Done whenDone) : done(std::move(whenDone)), timer(io) {}

    void begin(boost::asio::io_context& io, const std::vector<std::string>& environment) {
        timer.start(kLimit, [this] {
            finish(core::Verdict::failed,
                   core::say("channel.run-timeout", {{"seconds", std::to_string(kLimit.count())}}));
        });
        channel::StreamEvents events;
        events.output = [weak = weak_from_this()](std::string_view bytes) {
            if (const auto self = weak.lock(); self && self->output.size() < kMaxOutput)
                self->output.append(bytes);
            return true;
        };
        events.ended = [weak = weak_from_this()](core::Result<channel::StreamEnd> end) {
            const auto self = weak.lock();
            if (!self)
                return;
            if (!end)
                self->finish(core::Verdict::failed, end.error().message);
            else if (self->output.find(kAnswer) == std::string::npos)
                self->finish(core::Verdict::failed, channel::watchEnded(*end).message);
            else
                self->finish(core::Verdict::passed, core::say("channel.ran"));
        };
        child = Child::start(io, {"sh"}, environment, kScript, std::move(events));
    }

    void finish(core::Verdict verdict, core::Message finding) {
        const auto keep = shared_from_this();
        timer.cancel();
        child = nullptr;
        const std::chrono::duration<double, std::milli> took = Clock::now() - begun;
        if (const auto call = std::exchange(done, nullptr))
            call({{"run", verdict, std::move(finding), took.count()}});
    }

    Done done;
    channel::Timer timer;
    std::shared_ptr<Child> child;
    std::string output;
    Clock::time_point begun = Clock::now();
};

LocalTest::LocalTest(boost::asio::io_context& io, const std::vector<std::string>& environment,
                     Done done)
    : state_(std::make_shared<State>(io, std::move(done))) {
    state_->begin(io, environment);
}

LocalTest::~LocalTest() {
    state_->done = nullptr;
    state_->child = nullptr;
}

}  // namespace callbox::rmc::local
