// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/codec.h"
#include "tests/catch.h"
#include "tests/unit/cli/cli_fixture.h"

using namespace callbox;
using namespace callbox::core;
using callbox::tests::CommandLine;
using callbox::tests::FakeService;
namespace api = callbox::core::api;

namespace {

/// Message 14 can be decided about, others cannot.
struct Service : FakeService {
    api::HandleTransmissions handled;
    api::MoveTransmissions moved;
    api::TransmissionQuery asked;

    static api::TransmissionOutcomes outcomes(const std::vector<std::uint64_t>& sequences) {
        api::TransmissionOutcomes reply;
        for (const auto sequence : sequences) {
            reply.outcomes.push_back({sequence, {}});
            if (sequence != 14)
                reply.outcomes.back().error =
                    Error{ErrorCode::conflict,
                          say("outbox.not-waiting", {{"sequence", std::to_string(sequence)}}),
                          {},
                          {}};
        }
        return reply;
    }
    Service() {
        const auto handles =
            [this](api::HandleTransmissions arguments) -> Result<api::TransmissionOutcomes> {
            handled = arguments;
            return outcomes(arguments.sequences);
        };
        handle(api::kTransmissionHold, handles);
        handle(api::kTransmissionCancel, handles);
        handle(api::kTransmissionMove,
               [this](api::MoveTransmissions arguments) -> Result<api::TransmissionOutcomes> {
                   moved = arguments;
                   return outcomes(arguments.sequences);
               });
        handle(api::kTransmissionList,
               [this](api::TransmissionQuery query) -> Result<api::TransmissionPage> {
                   asked = query;
                   api::TransmissionPage page;
                   page.total = 1;
                   page.rows.resize(1);
                   page.rows[0].sequence = 14;
                   page.rows[0].state = api::TransmissionState::held;
                   page.rows[0].decidedBy = "olga";
                   page.rows[0].reason = "drill";
                   return page;
               });
        handle(api::kTransmissionGet, [](api::Sequence which) -> Result<api::TransmissionView> {
            api::TransmissionView view;
            view.transmission.sequence = which.sequence;
            view.why = say("outbox.is-next");
            view.place = 1;
            return view;
        });
        FakeService::start();
    }
};

}  // namespace

TEST_CASE("messages are held and cancelled with a reason") {
    Service service;
    CommandLine line;
    CHECK(line.run(service, {"outbox", "hold", "14", "--reason", "drill"}) == 0);
    CHECK(service.handled.sequences == std::vector<std::uint64_t>{14});
    CHECK(service.handled.reason == "drill");
    CHECK(line.run(service, {"outbox", "cancel", "14", "15", "--reason", "drill"}) != 0);
    CHECK(line.err.find("Message 15 is not waiting") != std::string::npos);
    CHECK(line.run(service, {"outbox", "hold", "many", "--reason", "drill"}) != 0);
}

TEST_CASE("messages are moved to a place that there is") {
    Service service;
    CommandLine line;
    CHECK(line.run(service, {"outbox", "move", "14"}) == 0);
    CHECK(service.moved.place == api::QueuePlace::first);
    CHECK(line.run(service, {"outbox", "move", "14", "--to", "last"}) == 0);
    CHECK(service.moved.place == api::QueuePlace::last);
    CHECK(line.run(service, {"outbox", "move", "14", "--to", "nowhere"}) != 0);
}

TEST_CASE("the queue is listed with who holds what and why, and a message with its place") {
    Service service;
    CommandLine line;
    CHECK(line.run(service, {"outbox"}) == 0);
    CHECK(service.asked.queue);
    CHECK(line.out.find("olga holds it back: drill") != std::string::npos);
    CHECK(line.run(service, {"outbox", "--all"}) == 0);
    CHECK_FALSE(service.asked.queue);
    CHECK(line.run(service, {"outbox", "show", "14"}) == 0);
    CHECK(line.out.find("Place in the queue: 1") != std::string::npos);
}
