// SPDX-License-Identifier: GPL-3.0-or-later
// A line of 300 bit/s still carries a problem report. Line and limits are ten times as fast here,
// so that nobody has to wait four minutes: the model is true to scale.
#include <random>

#include <boost/asio/io_context.hpp>

#include "connectivity/courier/courier.h"
#include "tests/catch.h"
#include "tests/support/fake_receiver.h"
#include "tests/unit/connectivity/slow_line.h"

using namespace callbox;
using namespace std::chrono_literals;
using connectivity::courier::Courier;
using connectivity::courier::ExchangeLimits;
using connectivity::courier::Reply;
using connectivity::courier::Request;
using core::Result;

namespace {

constexpr std::uint64_t kScale = 10;

ExchangeLimits scaled() {
    ExchangeLimits limits;
    limits.connect /= kScale;
    limits.total /= kScale;
    limits.silence /= kScale;
    limits.slowestLine *= kScale;
    return limits;
}

/// Does not get smaller when it is compressed.
std::string noise(std::size_t bytes) {
    std::mt19937 random(17);
    std::string text(bytes, ' ');
    for (char& character : text)
        character = static_cast<char>('!' + random() % 94);
    return text;
}

struct Exchange {
    boost::asio::io_context context;
    tests::FakeReceiver receiver;

    Result<Reply> over(const connectivity::Path& path, std::uint64_t bytesPerSecond) {
        const std::string url = receiver.address().url;
        const auto port = static_cast<std::uint16_t>(std::stoi(url.substr(url.rfind(':') + 1)));
        const tests::SlowLine line(port, bytesPerSecond);
        core::ReceiverAddress address = receiver.address();
        address.url = url.substr(0, url.rfind(':') + 1) + std::to_string(line.port());
        Courier courier(context, scaled());
        std::optional<Result<Reply>> result;
        Request request;
        request.target = "/v1/receiver";
        request.method = "POST";
        request.body = noise(4096);
        courier.send(path, address, std::move(request),
                     [&](Result<Reply> reply) { result = std::move(reply); });
        const auto until = std::chrono::steady_clock::now() + 240s;
        while (!result && std::chrono::steady_clock::now() < until)
            context.run_for(50ms), context.restart();
        REQUIRE(result);
        return std::move(*result);
    }
};

}  // namespace

TEST_CASE("a line of 300 bit/s carries a problem report") {
    Exchange exchange;
    connectivity::Path path;
    path.narrow = true;
    path.slow = true;
    const auto reply = exchange.over(path, 30 * kScale);
    if (!reply)
        UNSCOPED_INFO(reply.error().message.key + ' ' + reply.error().detail);
    CHECK(reply);
}

TEST_CASE("a line that carries nothing is given up all the same") {
    Exchange exchange;
    connectivity::Path path;
    path.narrow = true;
    path.slow = true;
    const auto reply = exchange.over(path, 0);
    REQUIRE(!reply);
    CHECK(reply.error().code == core::ErrorCode::timeout);
}
