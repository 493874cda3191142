// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helper/server.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <list>
#include <thread>

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "connectivity/helper_link/wire.h"
#include "core/api/frame.h"
#include "core/json/codec.h"

namespace callbox::helper {

using namespace connectivity::helper_link;
using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;
using core::say;
using std::chrono::steady_clock;

namespace {

constexpr auto kNever = steady_clock::time_point::max();

/// The one operation that is asked for.
Result<const Operation*> chosen(const HelperRequest& request) {
    const Operation* found = nullptr;
    for (const Operation& operation : operations()) {
        if (!operation.asked(request))
            continue;
        if (found != nullptr)
            return fail(ErrorCode::invalidArgument, say("helper.not-one-operation"));
        found = &operation;
    }
    if (found == nullptr)
        return fail(ErrorCode::invalidArgument, say("helper.not-one-operation"));
    return found;
}

Result<HelperReply> perform(const std::string& text, Session& session, Surroundings& around,
                            std::stop_token stop) {
    core::DecodeReport report;
    const auto request =
        core::fromJson<HelperRequest>(text, core::JsonLimits{kRequestLimit, 8}, &report);
    if (!request)
        return passOn(request);
    // A newer client's wish that is not understood is not to be half fulfilled.
    if (report.unknownKeys != 0)
        return fail(ErrorCode::unsupported, say("helper.unknown-operation"));
    if (request->milliseconds == 0 || request->milliseconds > kLongestMilliseconds)
        return core::failField("milliseconds",
                               say("helper.argument-refused", {{"field", "milliseconds"}}));
    const auto operation = chosen(*request);
    if (!operation)
        return passOn(operation);
    Call call{*request, session, around,
              around.clock() + std::chrono::milliseconds(request->milliseconds), std::move(stop)};
    auto reply = (*operation)->perform(call);
    around.log((*operation)->name + (reply ? ": done" : ": " + reply.error().message.key));
    return reply;
}

/// One client: requests one after another until it hangs up.
class Client {
public:
    Client(int socket, Surroundings& around)
        : socket_(socket), thread_([this, &around](std::stop_token stop) { run(around, stop); }) {}
    ~Client() {
        thread_.request_stop();
        thread_.join();
        ::close(socket_);
    }
    Client(const Client&) = delete;
    Client& operator=(const Client&) = delete;

    bool finished() const { return finished_; }

private:
    void run(Surroundings& around, const std::stop_token& stop) {
        {
            Session session;
            bool open = true;
            while (open) {
                const auto request = receiveFrame(socket_, kRequestLimit, kNever, stop);
                if (!request) {
                    if (request.error().code == ErrorCode::limitExceeded)
                        refuse(request.error());
                    break;
                }
                open = serveOne(*request, session, around, stop);
            }
        }
        // The peer learns that all is down by the end of the connection.
        ::shutdown(socket_, SHUT_RDWR);
        finished_ = true;
    }

    /// False when the client hung up, or spoke before it was answered.
    bool serveOne(const std::string& request, Session& session, Surroundings& around,
                  const std::stop_token& stop) {
        std::stop_source callStop;
        const std::stop_callback whenEnding(stop, [&callStop] { callStop.request_stop(); });
        std::atomic<bool> open{true};
        std::jthread watcher([&](const std::stop_token& answered) {
            const auto heard = receiveExactly(socket_, 1, kNever, answered);
            if (heard || heard.error().code != ErrorCode::cancelled) {
                open = false;
                callStop.request_stop();
            }
        });
        const auto reply = answer(request, session, around, callStop.get_token());
        watcher.request_stop();
        watcher.join();
        return open && sendAll(socket_, core::api::frame(reply),
                               steady_clock::now() + std::chrono::seconds(10), stop)
                           .has_value();
    }

    void refuse(const core::Error& error) const {
        HelperReply reply;
        reply.error = error;
        (void)sendAll(socket_, core::api::frame(core::toJson(reply)),
                      steady_clock::now() + std::chrono::seconds(1), {});
    }

    int socket_;
    std::atomic<bool> finished_{false};
    std::jthread thread_;
};

bool fromAccount(int socket, uid_t account) {
    ucred credentials{};
    socklen_t length = sizeof credentials;
    return ::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &credentials, &length) == 0 &&
           credentials.uid == account;
}

}  // namespace

std::string answer(const std::string& request, Session& session, Surroundings& around,
                   std::stop_token stop) {
    const auto reply = perform(request, session, around, std::move(stop));
    if (reply)
        return core::toJson(*reply);
    HelperReply refusal;
    refusal.error = reply.error();
    return core::toJson(refusal);
}

void serve(Surroundings& around, const ServerOptions& options) {
    std::list<Client> clients;
    auto lastSession = steady_clock::now();
    for (;;) {
        pollfd waiting[] = {{options.listener, POLLIN, 0}, {options.ending, POLLIN, 0}};
        const int ready = ::poll(waiting, 2, 1000);
        if (ready < 0 && errno != EINTR)
            return;
        clients.remove_if([](const Client& client) { return client.finished(); });
        if (!clients.empty())
            lastSession = steady_clock::now();
        const bool idle =
            options.idleExit.count() > 0 && steady_clock::now() - lastSession > options.idleExit;
        if ((ready > 0 && waiting[1].revents != 0) || (idle && ready == 0))
            return;
        if (ready <= 0 || waiting[0].revents == 0)
            continue;
        const int socket = ::accept4(options.listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0)
            continue;
        if (!fromAccount(socket, options.client) || clients.size() >= options.sessions) {
            around.log("refused a connection");
            ::close(socket);
            continue;
        }
        clients.emplace_back(socket, around);
    }
}

}  // namespace callbox::helper
