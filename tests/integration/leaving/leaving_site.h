// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/json/codec.h"
#include "tests/integration/partitions/console_rig.h"
#include "tests/support/fake_receiver.h"

namespace callbox::tests {

/// A set-up console whose receiver remembers every byte of it. The console's own machine is its
/// only partition.
struct LeavingSite {
    FakeReceiver receiver;
    ConsoleRig rig;

    LeavingSite() {
        namespace api = core::api;
        core::CustomerInformation customer;
        customer.adminCompanyName = "Example";
        customer.adminName = "Olga Petrova";
        customer.adminEmail = "olga@example.net";
        customer.adminPhone = "+49 30 1234";
        customer.adminAddr = "Street 1";
        customer.adminCity = "Berlin";
        customer.adminPostalCode = "10115";
        customer.adminCountry = "DE";
        REQUIRE(call(api::kCustomerSet, customer));
        REQUIRE(call(api::kSupportIdsSet, {"olga@example.net", ""}));
        REQUIRE(call(api::kReceiverSet, receiver.address()));
        core::Connection direct;
        direct.name = "direct";
        direct.plugin = "direct";
        direct.enabled = true;
        REQUIRE(rig.api->setOnlyConnection(direct));
    }

    template <class Arguments, class Reply>
    core::Result<Reply> call(const core::api::Operation<Arguments, Reply>& operation,
                             const Arguments& arguments = {}) {
        auto reply = rig.api->call(operation, arguments);
        if (!reply)
            UNSCOPED_INFO(operation.name << ": " << reply.error().message.key << ' '
                                         << reply.error().field << ' ' << reply.error().detail);
        return reply;
    }

    /// Finishes the set-up, which sends the first service information.
    void finish() {
        const auto started = call(core::api::kSetupFinish);
        REQUIRE(started);
        const auto job = rig.api->follow(started->jobId, std::chrono::seconds(180));
        REQUIRE(job);
        INFO(core::toJson(*job));
        REQUIRE(job->state == core::api::JobState::succeeded);
    }

    std::uint64_t createProblem(const std::string& description) {
        const auto number = call(core::api::kEventCreate, {description, "", {}, {}, {}, {}});
        REQUIRE(number);
        return number->problemNumber;
    }

    /// The message that reports the problem.
    core::api::Transmission transmissionOf(std::uint64_t problem) {
        const auto page = call(core::api::kTransmissionList, {{}, "problem", 0, 100});
        REQUIRE(page);
        for (const auto& row : page->rows)
            if (row.problemNumber == problem)
                return row;
        FAIL("no message for problem " << problem);
        return {};
    }
    bool arrives(std::uint64_t problem) {
        return eventually([&] {
            return transmissionOf(problem).state == core::api::TransmissionState::acknowledged;
        });
    }
};

}  // namespace callbox::tests
