// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/proxy/ticket_keeper.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace callbox::connectivity::proxy {

using core::ErrorCode;
using core::fail;
using core::Result;
using core::say;
using std::chrono::seconds;

namespace {

constexpr seconds kSoonest{30};
constexpr seconds kAfterFailure{120};

std::string uniqueName() {
    static std::atomic<unsigned> number{0};
    return "MEMORY:callbox-proxy-" + std::to_string(++number);
}

/// What a login that nobody waits for any more may outlive.
struct Attempt {
    std::mutex mutex;
    std::condition_variable_any ended;
    std::optional<Result<seconds>> result;
};

}  // namespace

TicketKeeper::TicketKeeper() : cache_(uniqueName()) {}

TicketKeeper::~TicketKeeper() {
    drop();
}

Result<seconds> TicketKeeper::obtain(TicketRequest request, Deadline deadline,
                                     const std::stop_token& stop) {
    request.cache = cache_;
    const auto attempt = std::make_shared<Attempt>();
    // libkrb5 cannot be interrupted, and waits long for a KDC that is not there.
    std::thread([attempt, request] {
        auto result = obtainTicket(request);
        const std::lock_guard lock(attempt->mutex);
        attempt->result = std::move(result);
        attempt->ended.notify_all();
    }).detach();
    std::unique_lock lock(attempt->mutex);
    attempt->ended.wait_until(lock, stop, deadline, [&] { return attempt->result.has_value(); });
    if (attempt->result)
        return *attempt->result;
    if (stop.stop_requested())
        return fail(ErrorCode::cancelled, say("connectivity.cancelled"));
    return fail(ErrorCode::timeout,
                say("connectivity.kerberos-kdc-unreachable", {{"user", request.principal}}));
}

void TicketKeeper::keep(TicketRequest request, seconds lifetime) {
    renewal_.request_stop();
    renewal_ = std::stop_source();
    request.cache = cache_;
    std::thread([request = std::move(request), lifetime, stop = renewal_.get_token()] {
        std::mutex mutex;
        std::condition_variable_any never;
        std::unique_lock lock(mutex);
        auto pause = std::max(kSoonest, lifetime * 4 / 5);
        for (;;) {
            never.wait_for(lock, stop, pause, [] { return false; });
            if (stop.stop_requested())
                return;
            const auto renewed = obtainTicket(request);
            if (stop.stop_requested())
                destroyTicket(request.cache);
            if (!renewed && renewed.error().code == ErrorCode::authentication)
                return;
            pause = renewed ? std::max(kSoonest, *renewed * 4 / 5) : kAfterFailure;
        }
    }).detach();
}

void TicketKeeper::drop() {
    renewal_.request_stop();
    destroyTicket(cache_);
}

}  // namespace callbox::connectivity::proxy
