// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fstream>
#include <sstream>
#include <string>

#include "core/json/codec.h"
#include "tests/integration/delivery/delivery_fixture.h"
#include "tests/integration/receiver/receiver_fixture.h"

namespace callbox::tests {

inline std::string contentOf(const std::string& file) {
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
}

/// Delivery and the real receiver, enrolled once begin() was called.
struct Both : DeliveryFixture {
    RunningReceiver receiver;
    core::protocol::EnrolmentSubject console = TestConsole("CONSOLE1").subject;
    core::protocol::EnrolmentSubject machine = TestConsole::machine("MACHINE1");

    ~Both() { loop.reset(); }

    core::ReceiverAddress address() const {
        return {"https://127.0.0.1:" + std::to_string(receiver.server->port()),
                contentOf(receiver.server->caFile())};
    }
    core::protocol::EnrolmentAnswer enrol() {
        core::protocol::EnrolmentRequest request;
        request.consoleId = console.entityId;
        request.subjects = {console, machine};
        std::optional<core::Result<core::protocol::EnrolmentAnswer>> answer;
        loop->enrol(request, [&](auto result) { answer = std::move(result); });
        REQUIRE(until([&] { return answer.has_value(); }));
        INFO((*answer ? std::string() : answer->error().message.key));
        REQUIRE(*answer);
        return **answer;
    }
    void begin() {
        start(address());
        for (const auto& credential : enrol().credentials)
            REQUIRE(credential.verdict == core::protocol::EnrolmentVerdict::issued);
    }
    std::uint64_t acceptReport(int number, const std::string& partition = "par-1") {
        core::protocol::ProblemBody body;
        body.event.referenceCode = "CBX-MEM-0002";
        body.event.failingMtms = machine.mtms;
        body.event.reportingMtms = console.mtms;
        body.event.duplicateKey = "key " + std::to_string(number);
        body.descriptionText = "Memory module " + std::to_string(number) + " failed.";
        return accept(core::protocol::MessageType::problem, core::toJson(body), machine.entityId,
                      partition);
    }
    bool allArrived(std::size_t count) {
        return until([&] { return acknowledged.size() >= count && counts().waiting == 0; });
    }
};

}  // namespace callbox::tests
