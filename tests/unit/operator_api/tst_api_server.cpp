// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <fstream>
#include <thread>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>

#include "app/service/jobs/job_board.h"
#include "app/service/operator_api/api_server.h"
#include "tests/catch.h"
#include "tests/support/api_test_client.h"
#include "tests/support/temporary_directory.h"

using namespace callbox;
using namespace callbox::core;
using namespace callbox::service;
using namespace std::chrono_literals;

namespace {

/// A server on a thread of its own, with two operations.
class RunningServer {
public:
    RunningServer() {
        registry.handle<api::Nothing, api::ServiceStatus>(
            api::kStatusGet, [](const operator_api::Caller&, api::Nothing,
                                operator_api::Respond<api::ServiceStatus> respond) {
                api::ServiceStatus status;
                status.path = "direct";
                respond(status);
            });
        registry.handle<CustomerInformation, api::Nothing>(
            api::kCustomerSet, [this](const operator_api::Caller&, CustomerInformation,
                                      operator_api::Respond<api::Nothing> respond) {
                changes.publish(api::Topic::setup);
                respond(fail(ErrorCode::conflict, {"test.refused", {}}));
            });
        server = std::move(*operator_api::ApiServer::create(context, path, registry, changes, "i"));
        thread = std::thread([this] { context.run(); });
    }
    ~RunningServer() {
        boost::asio::post(context, [this] {
            server->stop();
            guard.reset();
        });
        thread.join();
    }

    tests::TemporaryDirectory directory;
    std::string path = directory.path() / "operator.sock";
    boost::asio::io_context context;
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> guard{
        context.get_executor()};
    std::vector<operator_api::AuditEntry> audited;
    operator_api::OperationRegistry registry{
        [this](const operator_api::AuditEntry& entry) { audited.push_back(entry); }};
    operator_api::ChangeFeed changes;
    std::unique_ptr<operator_api::ApiServer> server;
    std::thread thread;
};

}  // namespace

TEST_CASE("a caller that says hello is given its role and its answers") {
    RunningServer server;
    tests::ApiTestClient client(server.path);
    const auto hello = client.hello();
    REQUIRE(hello);
    CHECK(hello->role == api::Role::administrator);
    const auto status = client.call(api::kStatusGet);
    REQUIRE(status);
    CHECK(status->path == "direct");
}

TEST_CASE("operations before hello, of another version or unknown are refused by name") {
    RunningServer server;
    tests::ApiTestClient client(server.path);
    CHECK(client.call(api::kStatusGet).error().message.key == "api.hello-first");
    CHECK(client.call(api::kHello, {99, "test"}).error().message.key == "api.version-differs");
    REQUIRE(client.hello());
    CHECK(client.callText("no.such", "{}").error().code == ErrorCode::unsupported);
    CHECK(client.callText("customer.set", "{\"adminName\":7}").error().field == "adminName");
}

TEST_CASE("changes reach every connected client, refusals are audited") {
    RunningServer server;
    tests::ApiTestClient actor(server.path);
    tests::ApiTestClient listener(server.path);
    REQUIRE(actor.hello());
    REQUIRE(listener.hello());
    CHECK(actor.call(api::kCustomerSet).error().message.key == "test.refused");
    REQUIRE(listener.next(60s));
    REQUIRE(listener.changes.size() == 1);
    CHECK(listener.changes[0].topic == api::Topic::setup);
    REQUIRE(server.audited.size() == 1);
    CHECK(server.audited[0].error.message.key == "test.refused");
}

TEST_CASE("a client that sends garbage is told so and does not disturb others") {
    RunningServer server;
    tests::ApiTestClient bad(server.path);
    bad.sendRaw(std::string("\xff\xff\xff\xff garbage", 12));
    const auto told = bad.next(60s);
    REQUIRE(told);
    CHECK(told->error->code == ErrorCode::limitExceeded);
    tests::ApiTestClient good(server.path);
    CHECK(good.hello());
}

TEST_CASE("a second service on the same socket is refused, a stale socket file is replaced") {
    RunningServer server;
    const auto second = operator_api::ApiServer::create(server.context, server.path,
                                                        server.registry, server.changes, "2");
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::conflict);
    const std::string stale = server.directory.path() / "stale.sock";
    std::ofstream(stale) << "left over";
    CHECK(operator_api::ApiServer::create(server.context, stale, server.registry, server.changes,
                                          "3"));
}

TEST_CASE("a lower role is refused what needs a higher one") {
    operator_api::OperationRegistry registry{[](const operator_api::AuditEntry&) {}};
    registry.handle<SupportIds, api::Nothing>(
        api::kSupportIdsSet,
        [](const operator_api::Caller&, SupportIds, operator_api::Respond<api::Nothing> respond) {
            respond(api::Nothing{});
        });
    std::optional<Result<std::string>> answer;
    registry.dispatch({"eve", "test", api::Role::consoleOperator}, "support-ids.set", "{}",
                      [&](Result<std::string> result) { answer = std::move(result); });
    REQUIRE(answer);
    REQUIRE_FALSE(*answer);
    CHECK(answer->error().code == ErrorCode::denied);
}

TEST_CASE("a job that nobody ends ends as failed, a cancelled one runs its cancel once") {
    operator_api::ChangeFeed changes;
    Clock clock{[] { return TimePoint{}; }};
    jobs::JobBoard board(clock, changes);
    auto job = board.start("collect.start", {"test.title", {}});
    const std::string id = job->id();
    int cancels = 0;
    job->onCancel([&] { ++cancels; });
    CHECK(board.cancel(id));
    CHECK(board.cancel(id));
    CHECK(cancels == 1);
    job.reset();
    CHECK(board.get(id)->state == api::JobState::cancelled);
    CHECK_FALSE(board.cancel(id));
    auto lost = board.start("collect.start", {"test.title", {}});
    const std::string lostId = lost->id();
    lost.reset();
    CHECK(board.get(lostId)->state == api::JobState::failed);
}
