// SPDX-License-Identifier: GPL-3.0-or-later
// What an operator changes of a partition that is watched, through callboxd to real sshds.
#include "tests/integration/partitions/console_rig.h"

using namespace callbox;
using namespace callbox::core;
using callbox::tests::ConsoleRig;
using callbox::tests::eventually;

namespace {

struct Site : ConsoleRig {
    std::unique_ptr<tests::SshdFixture> sshd = server("lpar1");

    Site() { add("lpar1", sshd->address()); }

    Result<Partition> modify(const api::PartitionModifyArguments& arguments) {
        return api->call(api::kPartitionModify, arguments);
    }
    Result<Partition> moveTo(const PartitionAddress& address) {
        api::PartitionModifyArguments arguments;
        arguments.id = "lpar1";
        arguments.address = address;
        return modify(arguments);
    }
    Result<Partition> readBy(const PartitionAccess& access) {
        api::PartitionModifyArguments arguments;
        arguments.id = "lpar1";
        arguments.access = access;
        return modify(arguments);
    }
};

}  // namespace

TEST_CASE("a partition takes another name, unless another partition has it") {
    Site site;
    const auto second = site.server("lpar2");
    site.add("lpar2", second->address());
    api::PartitionModifyArguments rename;
    rename.id = "lpar1";
    rename.name = "LPAR2";
    const auto taken = site.modify(rename);
    REQUIRE_FALSE(taken);
    CHECK(taken.error().code == ErrorCode::conflict);
    rename.name = " lpar1";
    CHECK(site.modify(rename).error().field == "name");
    rename.name = "payroll";
    REQUIRE(site.modify(rename));
    // The channel is the same one, and stays open.
    CHECK(site.partition("payroll").channel == ChannelState::active);
    CHECK_FALSE(site.api->call(api::kPartitionGet, {"lpar1"}));
}

TEST_CASE("a partition that moved is found at its new address by its pinned key alone") {
    Site site;
    auto address = site.sshd->address();
    address.host = "localhost";
    REQUIRE(site.moveTo(address));
    REQUIRE(site.reaches("lpar1", ChannelState::active));
    CHECK(site.partition("lpar1").address.host == "localhost");

    // Another machine at that address shows another key: an alarm, and no login.
    const auto other = site.server("other");
    REQUIRE(site.moveTo(other->address()));
    REQUIRE(site.reaches("lpar1", ChannelState::pending));
    CHECK(eventually([&] { return site.alarmStands("partition.host-key-alarm"); }));
    CHECK(other->log().find("Accepted publickey") == std::string::npos);

    REQUIRE(site.moveTo(site.sshd->address()));
    REQUIRE(site.reaches("lpar1", ChannelState::active));
    CHECK(eventually([&] { return !site.alarmStands("partition.host-key-alarm"); }));

    for (const auto& [wrong, field] :
         {std::pair{PartitionAddress{"", 22, "root"}, "host"},
          std::pair{PartitionAddress{"-oProxyCommand=id", 22, "root"}, "host"},
          std::pair{PartitionAddress{"localhost", 0, "root"}, "port"},
          std::pair{PartitionAddress{"localhost", 22, "a b"}, "user"}}) {
        const auto refused = site.moveTo(wrong);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().field == field);
    }
    CHECK(site.partition("lpar1").address.host == site.sshd->address().host);
}

TEST_CASE(
    "a changed partition shows at once that its channel is a new one, and what the new one is") {
    Site site;
    const auto other = site.server("other");
    const auto seen = site.partition("lpar1").lastSeen;
    // Until the new channel is there no state of the old one is shown, wherever it is asked for.
    auto address = other->address();
    const auto changed = site.moveTo(address);
    REQUIRE(changed);
    CHECK(changed->channel == ChannelState::inactive);
    CHECK(changed->channelReason.key == "partition.channel-renewed");
    CHECK(site.partition("lpar1").channel != ChannelState::active);
    CHECK(site.callbox({"lspartition", "-dlpar"}).find("Active:<1>") == std::string::npos);
    CHECK(site.partition("lpar1").lastSeen >= seen);
    REQUIRE(site.reaches("lpar1", ChannelState::pending));

    // The alarm about a changed key gives way to the address where the key is right.
    const auto back = site.moveTo(site.sshd->address());
    REQUIRE(back);
    CHECK(back->channel == ChannelState::inactive);
    REQUIRE(site.reaches("lpar1", ChannelState::active));
    CHECK(site.partition("lpar1").channelReason.empty());

    // What does not concern the channel leaves its state.
    api::PartitionModifyArguments rename;
    rename.id = "lpar1";
    rename.name = "payroll";
    const auto renamed = site.modify(rename);
    REQUIRE(renamed);
    CHECK(renamed->channel == ChannelState::active);
}

TEST_CASE("a host key that was changed is taken only when its own fingerprint is confirmed") {
    Site site;
    const auto before = site.partition("lpar1").hostKey->fingerprint;
    site.sshd->stop();
    REQUIRE(site.sshd->changeHostKeys());
    REQUIRE(site.sshd->start());
    REQUIRE(site.reaches("lpar1", ChannelState::pending));
    REQUIRE(eventually([&] { return site.alarmStands("partition.host-key-alarm"); }));
    const auto offered = site.probe(site.sshd->address()).fingerprint;
    REQUIRE(offered != before);

    // Neither the old fingerprint nor a file that lists another key confirms it.
    CHECK(site.callbox({"partition", "confirm", "lpar1", "--host-key", before}, 6).find(offered) !=
          std::string::npos);
    const auto file = site.at("known_hosts");
    const auto name = "[127.0.0.1]:" + std::to_string(site.sshd->port()) + " ";
    std::ofstream(file) << name << site.server("other")->hostKeyLine() << "\n";
    site.callbox({"partition", "confirm", "lpar1", "--known-hosts", file}, 6);
    CHECK(site.partition("lpar1").hostKey->fingerprint == before);
    CHECK(site.partition("lpar1").channel == ChannelState::pending);

    const auto shown = site.callbox({"partition", "confirm", "lpar1", "--host-key", offered});
    CHECK(shown.find(before) != std::string::npos);
    REQUIRE(site.reaches("lpar1", ChannelState::active));
    CHECK(site.partition("lpar1").hostKey->fingerprint == offered);
    CHECK(eventually([&] { return !site.alarmStands("partition.host-key-alarm"); }));
}

TEST_CASE("how a partition is read can be declared, and left to be found out again") {
    Site site;
    CHECK(site.partition("lpar1").platform == PartitionPlatform::linux);
    PartitionAccess access;
    access.platform = PartitionPlatform::hmc;
    REQUIRE(site.readBy(access));
    // What was found does not hold for what is declared.
    CHECK(site.partition("lpar1").platform != PartitionPlatform::linux);
    access.platform = PartitionPlatform::automatic;
    REQUIRE(site.readBy(access));
    CHECK(eventually([&] {
        const auto now = site.partition("lpar1");
        return now.platform == PartitionPlatform::linux && now.channel == ChannelState::active;
    }));

    access.platform = PartitionPlatform::local;
    const auto refused = site.readBy(access);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == "access.platform");
    access.platform = PartitionPlatform::automatic;
    access.clientKey = "../id_ed25519";
    CHECK(site.readBy(access).error().field == "access.clientKey");
    access.clientKey.clear();
    access.jumpHosts.resize(1);
    access.jumpHosts.front().address = site.sshd->address();
    CHECK(site.readBy(access).error().message.key == "partition.jump-key-unconfirmed");
    access.jumpHosts.resize(5);
    CHECK(site.readBy(access).error().message.key == "partition.too-many-jump-hosts");

    // By way of another server from now on.
    const auto jump = site.server("jump");
    access.jumpHosts = {{jump->address(), site.probe(jump->address())}};
    REQUIRE(site.readBy(access));
    REQUIRE(
        eventually([&] { return jump->log().find("Accepted publickey") != std::string::npos; }));
    CHECK(site.reaches("lpar1", ChannelState::active));
}

TEST_CASE("a client key that is put in place later is used after a hang-up signal") {
    Site site;
    PartitionAccess access;
    access.clientKey = "web-key";
    REQUIRE(site.readBy(access));
    REQUIRE(eventually(
        [&] { return site.partition("lpar1").channelReason.key == "channel.client-key-unknown"; }));
    std::filesystem::path keys;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(site.at("state")))
        if (entry.path().filename() == "id_ed25519")
            keys = entry.path().parent_path();
    REQUIRE_FALSE(keys.empty());
    int status = -1;
    tests::runProgram({"/usr/bin/ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "test", "-f",
                       (keys / "web-key").string()},
                      site.at("keygen.out"), &status);
    REQUIRE(status == 0);
    REQUIRE(site.sshd->authorizeNobody());
    REQUIRE(site.sshd->authorize(tests::readFile((keys / "web-key.pub").string())));
    REQUIRE(::kill(site.service.id(), SIGHUP) == 0);
    CHECK(site.reaches("lpar1", ChannelState::active));

    // A key that others could read is refused, and said so, until it is put right.
    std::filesystem::permissions(keys / "web-key", std::filesystem::perms::group_read,
                                 std::filesystem::perm_options::add);
    REQUIRE(::kill(site.service.id(), SIGHUP) == 0);
    REQUIRE(eventually([&] { return site.alarmStands("service.keys-unread"); }));
    CHECK(site.partition("lpar1").channel == ChannelState::active);
    std::filesystem::permissions(keys / "web-key", std::filesystem::perms::group_read,
                                 std::filesystem::perm_options::remove);
    REQUIRE(::kill(site.service.id(), SIGHUP) == 0);
    CHECK(eventually([&] { return !site.alarmStands("service.keys-unread"); }));
}

TEST_CASE("host keys of a file are compared with those confirmed, and what is no file is refused") {
    Site site;
    const auto name = "[127.0.0.1]:" + std::to_string(site.sshd->port()) + " ";
    const auto file = site.at("known_hosts");
    const auto import = [&](const std::string& text, int expected) {
        std::ofstream(file) << text;
        return site.callbox({"partition", "host-keys", "import", file}, expected);
    };
    const std::string own = site.sshd->hostKeyLine() + "\n";
    const auto other = site.server("other");
    CHECK(import(name + own, 0).find("confirmed") != std::string::npos);
    CHECK(import("unknown.example.net " + own, 0).find("notListed") != std::string::npos);
    CHECK(import(name + other->hostKeyLine() + "\n", 6).find("differs") != std::string::npos);
    CHECK(import("@revoked " + name + own, 6).find("revoked") != std::string::npos);
    // None of them replaced the pinned key.
    CHECK(site.partition("lpar1").hostKey->fingerprint ==
          site.probe(site.sshd->address()).fingerprint);
    CHECK(site.partition("lpar1").channel == ChannelState::active);

    const auto tooLong = site.api->call(api::kPartitionImportHostKeys, {std::string(60'000, '\n')});
    REQUIRE_FALSE(tooLong);
    CHECK(tooLong.error().message.key == "host-keys.file-too-long");
    const auto nothing = site.api->call(api::kPartitionImportHostKeys, {"\x01 what is this\n"});
    REQUIRE(nothing);
    CHECK(nothing->notUnderstood == 1);
}

TEST_CASE("two partitions that are one machine raise an alarm until one of them goes") {
    Site site;
    const auto copy = site.server("copy");
    site.add("copy", copy->address());
    site.collect("lpar1");
    CHECK_FALSE(site.alarmStands("partition.same-machine"));
    site.collect("copy");
    REQUIRE(eventually([&] { return site.alarmStands("partition.same-machine"); }));
    REQUIRE(site.api->call(api::kPartitionRemove, {"lpar1"}));
    // What the one that stays is remains true until it is read again.
    site.collect("copy");
    CHECK(eventually([&] { return !site.alarmStands("partition.same-machine"); }));
}
