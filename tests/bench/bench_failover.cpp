// SPDX-License-Identifier: GPL-3.0-or-later
// From a problem that is accepted when the direct path has just died to its receipt over the
// proxy: with a direct path that refuses, and with one that drops every packet; and back, from the
// direct path's healing to the first receipt over it. Compared with a report over a direct path
// that works, and with a chain that gives connecting the time that a single way has.
//   --rounds N   (3)
#include <filesystem>
#include <iostream>

#include <boost/asio/io_context.hpp>
#include <unistd.h>

#include "app/service/delivery/delivery_loop.h"
#include "core/outbox/outbox.h"
#include "core/store/console_identity.h"
#include "core/store/credentials.h"
#include "core/store/sealer.h"
#include "core/store/store.h"
#include "tests/bench/figures.h"
#include "tests/integration/delivery/four_ways.h"
#include "tests/support/fake_receiver.h"
#include "tests/support/run_until.h"
#include "tests/support/temporary_directory.h"

using namespace callbox;
using namespace callbox::bench;
using core::store::Transaction;
using Clock = std::chrono::steady_clock;

namespace {

const std::string kConsole = "CBX-00000000000000C0";
const std::string kPassword = "console password";

core::TimePoint now() {
    return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
}

class Site {
public:
    explicit Site(connectivity::ChainOptions chain = {}) {
        core::store::StoreOptions options;
        options.path = directory_.path() / "console.db";
        store_ = std::move(*core::store::Store::open(options));
        sealer_ = std::make_unique<core::store::Sealer>(
            std::move(*core::store::Sealer::open(directory_.path() / "key", true)));
        receiver_.know(kConsole, kPassword);
        chain_ = std::make_unique<connectivity::Chain>(context_, std::move(chain));
        chain_->setEntries(ways.entries(2));
    }
    ~Site() {
        loop_.reset();
        chain_.reset();
    }

    bool start() {
        const auto stored = store_->write([&](Transaction& transaction) -> core::Result<void> {
            core::store::Credential credential;
            credential.entityId = kConsole;
            credential.state = core::store::CredentialState::issued;
            credential.current = kPassword;
            credential.issuedAt = now();
            if (auto put = core::store::putCredential(transaction, *sealer_, credential); !put)
                return put;
            if (auto put = core::store::setConsoleId(transaction, kConsole); !put)
                return put;
            return core::store::pinReceiver(
                transaction,
                {receiver_.receiverId(), receiver_.signingKey(), receiver_.epoch(), now()});
        });
        service::delivery::DeliveryCallbacks callbacks;
        callbacks.acknowledged = [this](const core::outbox::Acknowledgement&) { ++arrived_; };
        loop_ = std::make_unique<service::delivery::DeliveryLoop>(
            service::delivery::DeliveryDependencies{
                context_, *store_, outbox_, *sealer_, *chain_, {}, {}},
            callbacks);
        loop_->configure(receiver_.address());
        loop_->start();
        return stored && send("Direct");
    }

    /// Until a problem that is accepted now has its receipt over that path.
    bool send(const std::string& path) {
        const auto deadline = Clock::now() + std::chrono::seconds(60);
        do {
            const auto before = arrived_;
            const auto accepted = store_->write([&](Transaction& transaction) {
                core::outbox::OutgoingMessage message;
                message.type = core::protocol::MessageType::problem;
                message.subject = kConsole;
                message.data = "{\"descriptionText\":\"a problem\"}";
                const auto stored = outbox_.accept(transaction, message, now());
                return stored ? core::Result<void>{} : core::passOn(stored);
            });
            loop_->kick();
            if (!accepted || !tests::runUntil(context_, [&] { return arrived_ > before; }))
                return false;
        } while (loop_->state().path != path && Clock::now() < deadline);
        return loop_->state().path == path;
    }

private:
    tests::TemporaryDirectory directory_;
    boost::asio::io_context context_;
    tests::FakeReceiver receiver_;

public:
    tests::FourWays ways{portOf(receiver_.address().url)};

private:
    static std::uint16_t portOf(const std::string& url) {
        return static_cast<std::uint16_t>(std::stoi(url.substr(url.rfind(':') + 1)));
    }

    core::outbox::Outbox outbox_{{core::outbox::systemRandom()}};
    std::unique_ptr<core::store::Store> store_;
    std::unique_ptr<core::store::Sealer> sealer_;
    std::unique_ptr<connectivity::Chain> chain_;
    std::unique_ptr<service::delivery::DeliveryLoop> loop_;
    std::uint64_t arrived_ = 0;
};

}  // namespace

int main(int argc, char** argv) {
    const int rounds = static_cast<int>(option(argc, argv, "rounds", 3));
    std::vector<double> healthy;
    std::vector<double> refused;
    std::vector<double> dropped;
    std::vector<double> back;
    const auto timed = [](Site& site, const std::string& path, std::vector<double>& into) {
        const auto from = Clock::now();
        const bool arrived = site.send(path);
        into.push_back(std::chrono::duration<double>(Clock::now() - from).count());
        return arrived;
    };
    for (int round = 0; round < 2 * rounds; ++round) {
        const bool drops = round % 2 != 0;
        Site site;
        if (!site.start() || !timed(site, "Direct", healthy))
            return broken("the direct path does not work");
        if (drops)
            site.ways.direct.swallow();
        else
            site.ways.direct.refuse();
        if (!timed(site, "Proxy", drops ? dropped : refused))
            return broken("nothing went over the proxy");
        site.ways.direct.open();
        if (!timed(site, "Direct", back))
            return broken("the direct path was not taken again");
    }
    connectivity::ChainOptions patient;
    patient.patience = connectivity::courier::ExchangeLimits{}.connect;
    Site site(patient);
    std::vector<double> waited;
    if (!site.start())
        return broken("the direct path does not work");
    site.ways.direct.swallow();
    if (!timed(site, "Proxy", waited))
        return broken("nothing went over the proxy without the chain's patience");
    figure("failover-refused", quantile(refused, 1), "s", 5);
    figure("failover-refused-of-healthy", quantile(refused, 0.5) / quantile(healthy, 0.5), "ratio",
           10);
    figure("failover-dropped", quantile(dropped, 1), "s", 5);
    figure("failover-dropped-of-plain-connect-limit", quantile(dropped, 1) / waited[0], "ratio",
           0.25);
    figure("failover-return", quantile(back, 1), "s", 10);
    return 0;
}
