// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/rmc_link/rmc_link.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <deque>
#include <map>
#include <utility>

#include <boost/asio/buffer.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/api/frame.h"
#include "core/json/codec.h"

namespace callbox::service::rmc_link {

namespace asio = boost::asio;
using Local = asio::local::stream_protocol;
using boost::system::error_code;
using std::chrono::milliseconds;

namespace {

constexpr int kChildDescriptor = 3;
constexpr milliseconds kFirstRestart{250};
constexpr milliseconds kLongestRestart{30'000};
/// A process that lived this long is healthy again: its next restart is quick.
constexpr std::chrono::seconds kHealthyAfter{60};
constexpr core::JsonLimits kLimits{std::size_t{32} << 20, 24};

core::Error lostError() {
    return {core::ErrorCode::unavailable, core::say("service.rmc-lost"), {}, {}};
}

}  // namespace

struct RmcLink::Implementation : std::enable_shared_from_this<Implementation> {
    struct Pending {
        Answer answer;
        std::unique_ptr<asio::steady_timer> timer;
    };

    Implementation(asio::io_context& io, RmcLinkOptions linkOptions, RmcLinkEvents linkEvents)
        : context(io),
          options(std::move(linkOptions)),
          events(std::move(linkEvents)),
          socket(io),
          restartTimer(io) {}

    core::Result<void> launch() {
        std::array<int, 2> pair{};
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair.data()) != 0)
            return core::fail(core::ErrorCode::unavailable,
                              core::say("service.rmc-not-started", {{"program", options.program}}),
                              std::strerror(errno));
        std::vector<std::string> words{options.program, "--link-fd",
                                       std::to_string(kChildDescriptor)};
        words.insert(words.end(), options.arguments.begin(), options.arguments.end());
        std::vector<char*> argv;
        for (auto& word : words)
            argv.push_back(word.data());
        argv.push_back(nullptr);

        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, pair[1], kChildDescriptor);
        const int error = ::posix_spawn(&process, options.program.c_str(), &actions, nullptr,
                                        argv.data(), environ);
        posix_spawn_file_actions_destroy(&actions);
        ::close(pair[1]);
        if (error != 0) {
            ::close(pair[0]);
            process = -1;
            return core::fail(core::ErrorCode::unavailable,
                              core::say("service.rmc-not-started", {{"program", options.program}}),
                              std::strerror(error));
        }
        socket.assign(Local(), pair[0]);
        reader = {};
        launchedAt = std::chrono::steady_clock::now();
        ++generation;
        read();
        return {};
    }

    void read() {
        socket.async_read_some(asio::buffer(chunk), [self = shared_from_this(), life = generation](
                                                        error_code error, std::size_t size) {
            if (self->stopped || life != self->generation)
                return;
            if (error || !self->take({self->chunk.data(), size}))
                return self->processEnded();
            self->read();
        });
    }

    /// False when the process speaks nonsense.
    bool take(std::string_view bytes) {
        reader.append(bytes);
        const auto life = generation;
        for (;;) {
            auto payload = reader.next();
            if (!payload)
                return false;
            if (!*payload)
                return true;
            auto message = core::fromJson<rmc::FromRmc>(**payload, kLimits);
            if (!message)
                return false;
            deliver(std::move(*message));
            if (stopped || life != generation)
                return true;
        }
    }

    void deliver(rmc::FromRmc message) {
        if (message.ready)
            events.ready(*message.ready);
        if (message.channelChanged)
            events.channelChanged(*message.channelChanged);
        if (message.channelHeartbeat)
            events.channelHeartbeat(*message.channelHeartbeat);
        if (message.problemBatch)
            events.problemBatch(std::move(*message.problemBatch));
        if (message.sourceCondition)
            events.sourceCondition(*message.sourceCondition);
        if (message.utilizationSampled)
            events.utilizationSampled(std::move(*message.utilizationSampled));
        if (message.answer) {
            auto& answer = *message.answer;
            const std::uint64_t request = answer.request;
            if (answer.error)
                finish(request, tl::unexpected<core::Error>(*answer.error));
            else
                finish(request, std::move(answer));
        }
    }

    void finish(std::uint64_t request, core::Result<rmc::RequestAnswer> result) {
        const auto found = pending.find(request);
        if (found == pending.end())
            return;
        const auto answer = std::move(found->second.answer);
        pending.erase(found);
        answer(std::move(result));
    }

    void send(const rmc::ToRmc& message) {
        if (process < 0 || stopped)
            return;
        queue.push_back(core::api::frame(core::toJson(message)));
        if (queue.size() == 1)
            write();
    }

    void write() {
        asio::async_write(
            socket, asio::buffer(queue.front()),
            [self = shared_from_this(), life = generation](error_code error, std::size_t) {
                if (self->stopped || life != self->generation || error)
                    return;  // the reader sees the end of the process
                self->queue.pop_front();
                if (!self->queue.empty())
                    self->write();
            });
    }

    void reap() {
        if (process < 0)
            return;
        ::kill(process, SIGKILL);
        ::waitpid(process, nullptr, 0);
        process = -1;
    }

    void processEnded() {
        error_code ignored;
        socket.close(ignored);
        ++generation;
        queue.clear();
        reap();
        const auto lost = std::exchange(pending, {});
        for (const auto& [request, waiting] : lost)
            waiting.answer(tl::unexpected<core::Error>(lostError()));
        events.lost(lostError().message);
        const bool wasHealthy = std::chrono::steady_clock::now() - launchedAt > kHealthyAfter;
        restartAfter = wasHealthy ? kFirstRestart : std::min(restartAfter * 2, kLongestRestart);
        restartLater();
    }

    void restartLater() {
        restartTimer.expires_after(restartAfter);
        restartTimer.async_wait([self = shared_from_this()](error_code error) {
            if (error || self->stopped)
                return;
            if (!self->launch()) {
                self->restartAfter = std::min(self->restartAfter * 2, kLongestRestart);
                self->restartLater();
            }
        });
    }

    asio::io_context& context;
    RmcLinkOptions options;
    RmcLinkEvents events;
    Local::socket socket;
    asio::steady_timer restartTimer;
    core::api::FrameReader reader;
    std::array<char, 65536> chunk{};
    std::deque<std::string> queue;
    std::map<std::uint64_t, Pending> pending;
    std::uint64_t nextRequest = 1;
    std::uint64_t generation = 0;
    std::chrono::steady_clock::time_point launchedAt;
    milliseconds restartAfter = kFirstRestart / 2;
    pid_t process = -1;
    bool stopped = false;
};

RmcLink::RmcLink(asio::io_context& context, RmcLinkOptions options, RmcLinkEvents events)
    : implementation_(
          std::make_shared<Implementation>(context, std::move(options), std::move(events))) {}

RmcLink::~RmcLink() {
    stop();
}

core::Result<void> RmcLink::start() {
    return implementation_->launch();
}

void RmcLink::stop() {
    auto& link = *implementation_;
    if (std::exchange(link.stopped, true))
        return;
    error_code ignored;
    link.socket.close(ignored);
    link.restartTimer.cancel();
    link.pending.clear();
    link.reap();
}

void RmcLink::send(const rmc::ToRmc& message) {
    implementation_->send(message);
}

std::uint64_t RmcLink::request(const std::function<rmc::ToRmc(std::uint64_t)>& fill,
                               milliseconds deadline, Answer answer) {
    auto& link = *implementation_;
    const std::uint64_t request = link.nextRequest++;
    if (link.process < 0) {
        asio::post(link.context, [answer = std::move(answer)] {
            answer(tl::unexpected<core::Error>(lostError()));
        });
        return request;
    }
    auto timer = std::make_unique<asio::steady_timer>(link.context, deadline);
    timer->async_wait([self = implementation_, request](error_code error) {
        if (error || self->stopped)
            return;
        rmc::ToRmc cancellation;
        cancellation.cancelRequest = rmc::CancelRequest{request};
        self->send(cancellation);
        self->finish(request,
                     core::fail(core::ErrorCode::timeout, core::say("service.rmc-timeout")));
    });
    link.pending.emplace(request, Implementation::Pending{std::move(answer), std::move(timer)});
    link.send(fill(request));
    return request;
}

void RmcLink::cancel(std::uint64_t request) {
    rmc::ToRmc cancellation;
    cancellation.cancelRequest = rmc::CancelRequest{request};
    implementation_->send(cancellation);
    implementation_->finish(request,
                            core::fail(core::ErrorCode::cancelled, core::say("job.cancelled")));
}

}  // namespace callbox::service::rmc_link
