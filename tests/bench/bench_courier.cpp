// SPDX-License-Identifier: GPL-3.0-or-later
// Problem reports a second that go home by the courier over one TLS connection on loopback, each
// with its signed receipt, which is verified before the next report goes. Beside it, in turns, the
// same reports by libcurl alone, as a program without a courier would POST them one by one: plain,
// and whatever is answered. Reports are sealed beforehand; the receiver, which stores each durably,
// shares this process and its cores.
#include <chrono>
#include <fstream>
#include <sstream>
#include <vector>

#include <boost/asio/io_context.hpp>
#include <curl/curl.h>

#include "app/receiver/server/receiver_server.h"
#include "app/service/delivery/receiver_client.h"
#include "connectivity/courier/courier.h"
#include "core/json/codec.h"
#include "tests/bench/figures.h"
#include "tests/support/temporary_directory.h"
#include "tests/support/test_console.h"

using namespace callbox;
using namespace callbox::tests;
using Clock = std::chrono::steady_clock;
using core::protocol::Envelope;
using core::protocol::Receipt;

namespace {

constexpr std::size_t kReports = 1000;  ///< in a turn
constexpr int kTurns = 4;
constexpr double kTarget = 500;

double rate(std::size_t count, Clock::time_point begun) {
    return static_cast<double>(count) / std::chrono::duration<double>(Clock::now() - begun).count();
}

std::vector<Envelope> reports(TestConsole& console) {
    std::vector<Envelope> envelopes;
    for (std::size_t i = 0; i < kReports; ++i)
        envelopes.push_back(console.problem(console.id(), "dup-" + std::to_string(i % 50)));
    return envelopes;
}

/// One courier, on its one connection.
class ByCourier {
public:
    ByCourier(core::ReceiverAddress receiver, const TestConsole& console)
        : receiver_(std::move(receiver)),
          token_(console.token),
          key_(core::protocol::base64Encode(console.signingKey)) {}

    /// Receipts gained.
    std::size_t send(const std::vector<Envelope>& envelopes) {
        gained_ = 0;
        sendFrom(envelopes.begin(), envelopes.end());
        context_.restart();
        context_.run();
        return gained_;
    }

private:
    using Place = std::vector<Envelope>::const_iterator;

    void sendFrom(Place next, Place end) {
        if (next == end)
            return;
        const auto exchange = [this](auto request, auto done) {
            courier_.send({}, receiver_, std::move(request), std::move(done));
        };
        service::delivery::postMessage(
            exchange, token_, key_, *next,
            [this, next, end](const service::delivery::Answer<Receipt>& receipt) {
                if (!receipt || receipt->verdict != core::protocol::ReceiptVerdict::accepted)
                    return;
                ++gained_;
                sendFrom(next + 1, end);
            });
    }

    boost::asio::io_context context_;
    connectivity::courier::Courier courier_{context_};
    core::ReceiverAddress receiver_;
    std::string token_;
    std::string key_;
    std::size_t gained_ = 0;
};

std::size_t dropBody(const char*, std::size_t size, std::size_t count, void*) {
    return size * count;
}

/// libcurl's easy interface and nothing else, on its kept connection.
class ByCurl {
public:
    ByCurl(const core::ReceiverAddress& receiver, const std::string& caFile,
           const TestConsole& console)
        : easy_(curl_easy_init()) {
        headers_ = curl_slist_append(headers_, ("Authorization: Bearer " + console.token).c_str());
        headers_ = curl_slist_append(headers_, "Content-Type: application/cloudevents+json");
        headers_ = curl_slist_append(headers_, "Expect:");
        curl_easy_setopt(easy_, CURLOPT_URL, (receiver.url + "/v1/messages").c_str());
        curl_easy_setopt(easy_, CURLOPT_CAINFO, caFile.c_str());
        curl_easy_setopt(easy_, CURLOPT_HTTPHEADER, headers_);
        curl_easy_setopt(easy_, CURLOPT_WRITEFUNCTION, &dropBody);
    }
    ~ByCurl() {
        curl_easy_cleanup(easy_);
        curl_slist_free_all(headers_);
    }
    ByCurl(const ByCurl&) = delete;
    ByCurl& operator=(const ByCurl&) = delete;

    /// Answers with status 200.
    std::size_t send(const std::vector<Envelope>& envelopes) {
        std::size_t answered = 0;
        for (const auto& envelope : envelopes) {
            const std::string body = core::toJson(envelope);
            curl_easy_setopt(easy_, CURLOPT_POSTFIELDS, body.c_str());
            curl_easy_setopt(easy_, CURLOPT_POSTFIELDSIZE_LARGE,
                             static_cast<curl_off_t>(body.size()));
            long status = 0;
            if (curl_easy_perform(easy_) != CURLE_OK ||
                curl_easy_getinfo(easy_, CURLINFO_RESPONSE_CODE, &status) != CURLE_OK ||
                status != 200)
                break;
            ++answered;
        }
        return answered;
    }

private:
    CURL* easy_;
    curl_slist* headers_ = nullptr;
};

}  // namespace

int main() {
    TemporaryDirectory directory;
    app::receiver::ReceiverOptions options;
    options.stateDirectory = directory.path() / "state";
    options.port = 0;
    const auto server = app::receiver::ReceiverServer::create(options);
    if (!server)
        return bench::broken("the receiver", server.error().detail);
    const std::string& caFile = (*server)->caFile();
    std::ostringstream ca;
    ca << std::ifstream(caFile).rdbuf();
    const core::ReceiverAddress receiver{"https://127.0.0.1:" + std::to_string((*server)->port()),
                                         ca.str()};
    TestConsole console("COURIER1");
    HttpsClient client((*server)->port(), caFile);
    if (!join(console, client))
        return bench::broken("the enrolment");

    curl_global_init(CURL_GLOBAL_DEFAULT);
    ByCourier courier(receiver, console);
    ByCurl curl(receiver, caFile, console);
    std::vector<double> couriers;
    std::vector<double> curls;
    for (int turn = 0; turn < 2 * kTurns; ++turn) {
        const auto envelopes = reports(console);
        const bool byCourier = turn % 2 == 0;
        const auto begun = Clock::now();
        const std::size_t gained = byCourier ? courier.send(envelopes) : curl.send(envelopes);
        if (gained != kReports)
            return bench::broken("a report without receipt", std::to_string(gained));
        (byCourier ? couriers : curls).push_back(rate(kReports, begun));
    }
    const double one = bench::quantile(couriers, 0.5);
    const double other = bench::quantile(curls, 0.5);
    bench::figure("courier-reports", one, "reports/s", kTarget, bench::Want::atLeast);
    bench::figure("courier-over-curl", one / other, "x", 0.5, bench::Want::atLeast);
    return 0;
}
