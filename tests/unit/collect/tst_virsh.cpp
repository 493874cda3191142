// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/collect/parsers.h"
#include "tests/catch.h"

using namespace callbox::rmc::collect;
namespace core = callbox::core;

namespace {

constexpr const char* kUuid = "3f8a0c52-6d1e-4b7a-9c53-0e1f2a3b4c5d";

std::string domain(const std::string& inside) {
    return "<domain type='kvm' id='3'><name>web &amp; db</name><uuid>" + std::string(kUuid) +
           "</uuid><title>Payroll</title><description>secret plan</description><metadata><x:owner "
           "xmlns:x='http://example.com'>alice</x:owner></metadata><memory unit='KiB'>4194304"
           "</memory><vcpu placement='static'>4</vcpu><os><type arch='x86_64' machine='pc-q35-7.2'>"
           "hvm</type></os><devices>" +
           inside + "<graphics type='vnc' port='5900' passwd='hunter2'/></devices></domain>";
}

}  // namespace

TEST_CASE("a virtual machine is discovered without its owner's words and passwords") {
    const auto found = parseSource("virsh-domain", domain(""));
    REQUIRE(found);
    REQUIRE(found->items.size() == 1);
    const auto& item = found->items[0];
    CHECK(item.kind == core::InventoryKind::partition);
    CHECK(item.key == kUuid);
    CHECK(item.name == "web & db");
    CHECK(item.properties.at("memoryTotal") == "4294967296");
    CHECK(item.properties.at("processors") == "4");
    CHECK(item.properties.at("architecture") == "x86_64");
    std::string all = item.name;
    for (const auto& [name, value] : item.properties)
        all += value;
    for (const char* secret : {"secret", "alice", "hunter2", "Payroll"})
        CHECK(all.find(secret) == std::string::npos);
}

TEST_CASE("hostile documents are refused") {
    CHECK_FALSE(parseSource("virsh-domain", "<!DOCTYPE d [<!ENTITY a 'b'>]>" + domain("")));
    std::string deep;
    for (int i = 0; i < 5000; ++i)
        deep += "<d>";
    for (int i = 0; i < 5000; ++i)
        deep += "</d>";
    CHECK(parseSource("virsh-domain", domain(deep)).error().code == core::ErrorCode::limitExceeded);
    CHECK_FALSE(parseSource("virsh-domain", domain("").substr(0, 200)));
    CHECK_FALSE(parseSource("virsh-domain", "<capabilities/>"));
    CHECK_FALSE(parseSource("virsh-domain", "error: failed to connect to the hypervisor\n"));
    CHECK(parseSource("virsh-domain", std::string(5 << 20, ' ')).error().code ==
          core::ErrorCode::limitExceeded);
}

TEST_CASE("lists, statistics and capabilities of a host are read") {
    const auto list = parseSource("virsh-list", " " + std::string(kUuid) + " my web server\n\n");
    REQUIRE(list);
    REQUIRE(list->items.size() == 1);
    CHECK(list->items[0].name == "my web server");
    const auto stats = parseSection("virsh-domstats",
                                    "Domain: 'my web server'\n  state.state=1\n  state.reason=5\n"
                                    "  balloon.maximum=4194304\n  vcpu.current=2\n",
                                    kUuid);
    REQUIRE(stats);
    CHECK(stats->items[0].key == kUuid);
    CHECK(stats->items[0].properties.at("state") == "running");
    CHECK(stats->items[0].properties.at("processors") == "2");
    const auto host = parseSource(
        "virsh-capabilities",
        "<capabilities><host><uuid>1-2</uuid><cpu><arch>x86_64</arch><model>EPYC</model></cpu>"
        "<secmodel><model>apparmor</model></secmodel></host><guest><os_type>hvm</os_type>"
        "<arch name='x86_64'/></guest></capabilities>");
    REQUIRE(host);
    CHECK(host->facts.at("capability.kvm") == "yes");
}
