// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <fstream>

#include "core/json/codec.h"
#include "tests/catch.h"
#include "tests/unit/cli/cli_fixture.h"

using namespace callbox;
using namespace callbox::core;
using callbox::tests::CommandLine;
using callbox::tests::FakeService;
namespace api = callbox::core::api;

namespace {

/// Keeps what is set; its finishing job succeeds or fails as told.
struct SetupService : FakeService {
    CustomerInformation customer;
    ReceiverAddress receiver;
    api::ConnectionList connections;
    SupportIds supportIds;
    std::vector<TransmittalSchedule> schedules;
    api::Job job;
    int asked = 0;

    template <class Value>
    void keep(const api::Operation<api::Nothing, Value>& get, Value& value) {
        handle(get, [&value](api::Nothing) { return Result<Value>(value); });
    }

    SetupService() {
        job.id = "job-1";
        job.operation = "setup.finish";
        job.state = api::JobState::succeeded;
        job.steps = {{"tls", Verdict::passed, {}, 3}};
        keep(api::kCustomerGet, customer);
        keep(api::kReceiverGet, receiver);
        keep(api::kConnectionList, connections);
        keep(api::kSupportIdsGet, supportIds);
        handle(api::kScheduleList, [this](api::Nothing) {
            return Result<api::ScheduleList>(api::ScheduleList{schedules});
        });
        handle(api::kCustomerSet, [this](CustomerInformation value) -> Result<api::Nothing> {
            if (value.adminEmail == "nonsense")
                return failField("adminEmail", {"test.refused", {}});
            customer = value;
            return api::Nothing{};
        });
        handle(api::kReceiverSet, [this](ReceiverAddress value) {
            receiver = value;
            return Result<api::Nothing>(api::Nothing{});
        });
        handle(api::kConnectionSet, [this](api::ConnectionList value) {
            connections = value;
            return Result<api::ConnectionList>(value);
        });
        handle(api::kSupportIdsSet, [this](SupportIds value) {
            supportIds = value;
            return Result<api::Nothing>(api::Nothing{});
        });
        handle(api::kScheduleSet, [this](TransmittalSchedule value) {
            schedules.push_back(value);
            return Result<TransmittalSchedule>(value);
        });
        handle(api::kSetupFinish,
               [](api::Nothing) { return Result<api::JobStarted>(api::JobStarted{"job-1"}); });
        handle(api::kJobGet, [this](api::JobId) {
            api::Job now = job;
            if (asked++ == 0) {
                now.state = api::JobState::running;
                now.steps.clear();
            }
            return Result<api::Job>(now);
        });
        start();
    }
};

}  // namespace

TEST_CASE("setup saves what is given, keeps the rest and follows the job") {
    SetupService service;
    service.customer.adminCity = "Ulm";
    const auto ca = service.directory.path() / "ca.pem";
    std::ofstream(ca) << "PEM";
    CommandLine line;
    CHECK(line.run(service, {"setup", "--company", "Example AG", "--receiver",
                             "https://sdr.example.net", "--receiver-ca", ca.string(),
                             "--support-id", "a@example.net", "--support-id", "b@example.net",
                             "--schedule", "weekly sunday 02:15", "--zone", "Europe/Berlin"}) == 0);
    CHECK(service.customer.adminCompanyName == "Example AG");
    CHECK(service.customer.adminCity == "Ulm");
    CHECK(service.customer.sysUseAdminInfo);
    CHECK(service.receiver.caCertificate == "PEM");
    CHECK(service.connections.connections.size() == 1);
    CHECK(service.supportIds.secondary == "b@example.net");
    REQUIRE(service.schedules.size() == 1);
    CHECK(service.schedules[0].zone == "Europe/Berlin");
    CHECK(line.out.find("passed   tls") != std::string::npos);
}

TEST_CASE("a wrong argument is found before anything is saved") {
    SetupService service;
    CommandLine line;
    CHECK(line.run(service, {"setup", "--company", "X", "--receiver-ca", "/nonexistent"}) == 5);
    CHECK(line.run(service, {"setup", "--company", "X", "--schedule", "sometimes"}) == 2);
    CHECK(service.customer.adminCompanyName.empty());
    CHECK(line.run(service, {"setup", "--email", "nonsense"}) == 4);
    CHECK(line.err.find("adminEmail: ") != std::string::npos);
    CHECK(std::find(service.calls.begin(), service.calls.end(), "setup.finish") ==
          service.calls.end());
}

TEST_CASE("a failing connection ends setup with 8, a failing part with 9") {
    SetupService service;
    service.job.state = api::JobState::failed;
    service.job.steps = {{"tls", Verdict::failed, say("cli.timeout"), 3}};
    CommandLine line;
    CHECK(line.run(service, {"setup", "--company", "X"}) == 8);
    CHECK(line.out.find("FAILED   tls: The Callbox service did not answer in time.") !=
          std::string::npos);
    service.job.state = api::JobState::succeeded;
    service.job.failures = {{ErrorCode::unavailable, say("cli.timeout"), "alpha", {}}};
    CHECK(line.run(service, {"setup", "--json"}) == 9);
    CHECK(fromJson<api::Job>(line.out)->failures.size() == 1);
}

TEST_CASE("on a terminal setup asks and saves nothing when the form is left") {
    SetupService service;
    CommandLine line;
    line.interactive = true;
    line.input = "Example AG\nAda\n";
    CHECK(line.run(service, {"setup"}) == 1);
    CHECK(service.customer.adminCompanyName.empty());

    line.input =
        "Example AG\nAda\nada@example.net\n+49 1\n\n\n\nRing 1\n\nUlm\n\n89073\nDE\n"
        "yes\n\n\n\n\n\n\n\n"
        "https://sdr.example.net\n\n"
        "a@example.net\n\n\n";
    CHECK(line.run(service, {"setup", "--no-finish"}) == 0);
    CHECK(service.customer.adminName == "Ada");
    CHECK(service.customer.adminCountry == "DE");
    CHECK(service.receiver.url == "https://sdr.example.net");
    CHECK(service.supportIds.primary == "a@example.net");
    REQUIRE(service.schedules.size() == 1);
    CHECK(service.schedules[0].dayOfWeek == 7);
}

TEST_CASE("custinfo shows and changes single attributes") {
    SetupService service;
    service.customer.adminCompanyName = "A, B";
    CommandLine line;
    CHECK(line.run(service, {"custinfo"}) == 0);
    CHECK(line.out.starts_with("\"admin_company_name=A, B\",admin_name=,"));
    CHECK(line.run(service, {"custinfo", "-F", "admin_company_name"}) == 0);
    CHECK(line.out == "\"A, B\"\n");
    CHECK(line.run(service, {"custinfo", "sys_addr=Hall 2", "admin_city=Ulm"}) == 0);
    CHECK(service.customer.sysAddr == "Hall 2");
    CHECK_FALSE(service.customer.sysUseAdminInfo);
    CHECK(line.run(service, {"custinfo", "colour=red"}) == 2);
    CHECK(line.run(service, {"authuser", "p@example.net"}) == 0);
    CHECK(service.supportIds.primary == "p@example.net");
}
