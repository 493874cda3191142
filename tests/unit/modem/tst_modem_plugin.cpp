// SPDX-License-Identifier: GPL-3.0-or-later
// What the plugin's test tells when the line drops under it: the line, not what TLS noticed.
#include <cstdlib>

#include "connectivity/helper_link/helper_link.h"
#include "connectivity/helper_link/messages.h"
#include "connectivity/plugin_loader.h"
#include "core/json/codec.h"
#include "tests/catch.h"
#include "tests/support/child_process.h"

using namespace callbox;
using namespace callbox::connectivity;
using core::Message;
using core::Verdict;
using helper_link::HelperReply;
using helper_link::HelperRequest;

namespace {

/// A call that comes up, on an interface that is not there: nothing goes over it.
class DeadCall final : public helper_link::HelperLink {
public:
    explicit DeadCall(Message ended) : ended_(std::move(ended)) {}

    core::Result<std::string> call(const std::string& request,
                                   std::chrono::steady_clock::time_point,
                                   std::stop_token) override {
        const auto asked = core::fromJson<HelperRequest>(request);
        if (!asked)
            return core::passOn(asked);
        HelperReply reply;
        reply.call.emplace();
        if (asked->hangUp)
            reply.call->ended = ended_;
        else
            reply.call->networkInterface = "ppp999";
        return core::toJson(reply);
    }

private:
    Message ended_;
};

/// The finding of the first failed step of the plugin's test.
Message firstFailure(const Message& ended) {
    PluginContext context;
    context.displayName = "Telephone";
    context.now = [] {
        return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
    };
    context.settings = {{"device", "ttyS0"},
                        {"numbers", "100"},
                        {"user", "console"},
                        {"receiver-address", "192.0.2.10"}};
    context.secrets = {{"password", "secret"}};
    context.helper = std::make_shared<DeadCall>(ended);
    const char* directory = std::getenv("CALLBOX_TEST_PLUGINS");
    const auto plugin =
        PluginLoader(directory ? directory : tests::programDirectory() + "/../lib/callbox/plugins",
                     {"modem"})
            .load("modem", std::move(context));
    REQUIRE(plugin);
    core::ReceiverAddress receiver;
    receiver.url = "https://receiver.example.net";
    const auto steps =
        (*plugin)->test(receiver, std::chrono::steady_clock::now() + std::chrono::seconds(60), {});
    for (const auto& step : steps)
        if (step.verdict == Verdict::failed)
            return step.finding;
    return {};
}

}  // namespace

TEST_CASE("A line that dropped under the test is what failed") {
    CHECK(firstFailure(Message{"modem.line-dropped", {}}).key == "modem.line-dropped");
    CHECK(firstFailure(Message{"ppp.silent", {}}).key == "ppp.silent");
}

TEST_CASE("Where the line still stood, what the exchange noticed is told") {
    const Message told = firstFailure({});
    CHECK_FALSE(told.empty());
    CHECK_FALSE(told.key.starts_with("modem."));
    CHECK_FALSE(told.key.starts_with("ppp."));
}
