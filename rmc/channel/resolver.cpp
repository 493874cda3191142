// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/channel/resolver.h"

#include <atomic>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/address.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>
#include <netdb.h>

namespace callbox::rmc::channel {

namespace {

constexpr std::size_t kMaxWaiting = 20000;
constexpr std::size_t kMaxAddresses = 8;

core::Result<std::vector<std::string>> lookUp(const std::string& host) {
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_ADDRCONFIG;
    addrinfo* found = nullptr;
    const int rc = getaddrinfo(host.c_str(), nullptr, &hints, &found);
    if (rc == EAI_AGAIN)
        return core::fail(core::ErrorCode::unavailable,
                          core::say("channel.name-service-silent", {{"host", host}}));
    if (rc != 0)
        return core::fail(core::ErrorCode::notFound,
                          core::say("channel.name-not-found", {{"host", host}}), gai_strerror(rc));
    const std::unique_ptr<addrinfo, decltype(&freeaddrinfo)> list(found, &freeaddrinfo);
    std::vector<std::string> addresses;
    for (const addrinfo* entry = found; entry && addresses.size() < kMaxAddresses;
         entry = entry->ai_next) {
        char text[NI_MAXHOST] = {};
        if (getnameinfo(entry->ai_addr, entry->ai_addrlen, text, sizeof text, nullptr, 0,
                        NI_NUMERICHOST) == 0)
            addresses.emplace_back(text);
    }
    if (addresses.empty())
        return core::fail(core::ErrorCode::notFound,
                          core::say("channel.name-not-found", {{"host", host}}));
    return addresses;
}

}  // namespace

struct Resolver::State {
    State(boost::asio::io_context& context, unsigned threads) : io(context), pool(threads) {}
    boost::asio::io_context& io;
    std::atomic<std::size_t> waiting = 0;
    boost::asio::thread_pool pool;
};

Resolver::Resolver(boost::asio::io_context& io, unsigned threads)
    : state_(std::make_shared<State>(io, threads)) {}

Resolver::~Resolver() {
    state_->pool.stop();
    state_->pool.join();
}

void Resolver::resolve(const std::string& host, Done done) {
    boost::system::error_code bad;
    const auto literal = boost::asio::ip::make_address(host, bad);
    if (!bad) {
        boost::asio::post(state_->io, [text = literal.to_string(), done = std::move(done)] {
            done(std::vector<std::string>{text});
        });
        return;
    }
    if (state_->waiting >= kMaxWaiting) {
        boost::asio::post(state_->io, [host, done = std::move(done)] {
            done(core::fail(core::ErrorCode::limitExceeded,
                            core::say("channel.name-service-silent", {{"host", host}})));
        });
        return;
    }
    ++state_->waiting;
    boost::asio::post(state_->pool, [state = state_.get(), host, done = std::move(done)]() mutable {
        auto answer = lookUp(host);
        --state->waiting;
        boost::asio::post(state->io,
                          [answer = std::move(answer), done = std::move(done)]() mutable {
                              done(std::move(answer));
                          });
    });
}

}  // namespace callbox::rmc::channel
