// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/policies.h"
#include "tests/unit/policy/policy_console.h"

using namespace callbox;
using namespace callbox::core;
using tests::PolicyConsole;

namespace {

constexpr const char* kSystem = "9080-HEX*13ABCDE";

void switchOff(PolicyConsole& site, const std::string& system = kSystem) {
    REQUIRE(site.call(api::kCallHomeSet, api::CallHomeArguments{{system}, false}));
}

}  // namespace

TEST_CASE("a problem of a system that does not call home is held for the operator, and says why") {
    PolicyConsole site;
    CHECK(site.event(site.file(site.fault())).state == EventState::queued);
    switchOff(site);
    const auto number = site.file(site.fault("CBX-MEM-0003"));
    const auto held = site.event(number);
    CHECK(held.state == EventState::held);
    CHECK(held.notificationType == NotificationType::callHome);
    CHECK(held.history.back().what == say("policy.held-call-home-off", {{"system", kSystem}}));
    CHECK(site.leaving().size() == 1);

    REQUIRE(site.call(api::kCallHomeSet, api::CallHomeArguments{{kSystem}, true}));
    CHECK(site.event(site.file(site.fault("CBX-MEM-0004"))).state == EventState::queued);
    CHECK(site.event(number).state == EventState::held);
}

TEST_CASE("neither a rule nor a release nor a test goes around the switch") {
    PolicyConsole site;
    switchOff(site);
    site.rule(PolicyAction::callHome);
    CHECK(site.event(site.file(site.fault())).state == EventState::held);
    site.rule(PolicyAction::append);
    CHECK(site.event(site.file(site.fault("CBX-DSK-0001", "disk"))).state == EventState::held);
    auto test = site.fault("CBX-TST-0001", "test");
    test.test = true;
    CHECK(site.event(site.file(test)).state == EventState::held);
    site.rule(PolicyAction::notify);
    CHECK(site.event(site.file(site.fault("CBX-MEM-0005"))).state == EventState::open);

    const auto window = site.window();
    const auto number = site.file(site.fault("CBX-MEM-0006"));
    CHECK(site.event(number).state == EventState::suppressed);
    site.rule(PolicyAction::hold, {"none"});
    REQUIRE(site.call(api::kWindowRelease, api::SettleArguments{window, {}, {}}));
    CHECK(site.event(number).state == EventState::held);
    CHECK(site.leaving().empty());
    const auto rehearsed = site.call(api::kPolicyRehearse, api::RehearseArguments{{}, {}, number});
    REQUIRE(rehearsed);
    REQUIRE(rehearsed->problems.at(0).event);
    CHECK(rehearsed->problems[0].event->state == EventState::suppressed);
}

TEST_CASE("switches are by name, ID or MTMS, and by MTMS for a system not known yet") {
    PolicyConsole site;
    switchOff(site, site.system.id);
    switchOff(site, "8286-42A*78AAAAA");
    const auto list = site.call(api::kCallHomeGet);
    REQUIRE(list);
    REQUIRE(list->systems.size() == 2);
    CHECK(list->systems[0].id == site.system.id);
    CHECK(list->systems[0].mtms == kSystem);
    CHECK_FALSE(list->systems[0].enabled);
    CHECK(list->systems[1].id.empty());
    CHECK(list->systems[1].mtms == "8286-42A*78AAAAA");
    CHECK(site.call(api::kCallHomeSet, api::CallHomeArguments{{"nobody"}, false}).error().code ==
          ErrorCode::notFound);
    CHECK(site.call(api::kCallHomeSet, api::CallHomeArguments{{}, false}).error().field ==
          "systems");
    // All or nothing.
    CHECK_FALSE(site.call(api::kCallHomeSet, api::CallHomeArguments{{kSystem, "nobody"}, true}));
    CHECK_FALSE(site.call(api::kCallHomeGet)->systems[0].enabled);
    REQUIRE(site.call(api::kCallHomeSet, api::CallHomeArguments{{"8286-42A*78AAAAA"}, true}));
    CHECK(site.call(api::kCallHomeGet)->systems.size() == 1);
}

TEST_CASE("a system that gets its name keeps its switch") {
    PolicyConsole site;
    ManagedSystem unnamed;
    unnamed.name = "prod-db2";
    unnamed.machineUuid = "SHA256:abc";
    unnamed.mtms.serial = "0123456789ab";
    site.write([&](store::Transaction& transaction) -> Result<void> {
        const auto put = store::putSystem(transaction, unnamed);
        return put ? Result<void>() : passOn(put);
    });
    switchOff(site, "prod-db2");
    site.write([&](store::Transaction& transaction) {
        return store::carryCallHome(transaction, unnamed.mtms, site.system.mtms);
    });
    CHECK(site.event(site.file(site.fault())).state == EventState::held);
}

TEST_CASE("only an administrator says who calls home, and it is audited") {
    PolicyConsole site;
    for (const auto role :
         {api::Role::viewer, api::Role::consoleOperator, api::Role::serviceRepresentative})
        CHECK(site.call(api::kCallHomeSet, api::CallHomeArguments{{kSystem}, false}, role)
                  .error()
                  .code == ErrorCode::denied);
    CHECK(site.call(api::kCallHomeGet, {}, api::Role::viewer)->systems[0].enabled);
    site.audited.clear();
    switchOff(site);
    CHECK(site.audited == std::vector<std::string>{"call-home.set"});
}
