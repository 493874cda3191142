// SPDX-License-Identifier: GPL-3.0-or-later
// Both messages of a session as a stranger sends them (split at the first line break): never
// authenticated. And an enrolment request, up to the store.
#include "app/receiver/enrolment/enrolment.h"
#include "app/receiver/session/scram.h"
#include "core/json/codec.h"
#include "tests/fuzz/fuzz.h"

using namespace callbox;
using namespace callbox::app::receiver;
using callbox::test::must;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const auto kServer = ScramServer::create();
    static const auto kVerifier = makeVerifier("CBX-1", "a password nobody guesses", {});
    const auto text = callbox::test::textOf(data, size);
    const auto line = text.find('\n');
    auto exchange = (*kServer)->start([](const std::string& entityId) {
        return entityId == "CBX-1" ? std::optional(*kVerifier) : std::nullopt;
    });
    must(exchange.has_value());
    if ((*exchange)->step(text.substr(0, line)) && line != std::string_view::npos)
        must(!(*exchange)->step(text.substr(line + 1)));
    must(!(*exchange)->authenticated());

    if (auto request = core::fromJson<core::protocol::EnrolmentRequest>(text)) {
        const bool sound = request->nonce.size() == 32 && !request->subjects.empty();
        const Enrolment enrolment(std::move(*request), "127.0.0.1", false,
                                  Surroundings::ofSystem());
        must(sound || !enrolment.check());
    }
    return 0;
}
