// SPDX-License-Identifier: GPL-3.0-or-later
// What a known_hosts file means for the partitions there are.
#include "app/service/partitions/host_key_import.h"
#include "core/host_keys/host_key.h"
#include "core/protocol/identity.h"
#include "tests/catch.h"

using namespace callbox;
using namespace callbox::core;
using callbox::service::partitions::planHostKeyImport;
using core::api::HostKeyImport;

namespace {

std::string blobOf(char fill) {
    std::string wire;
    for (const auto& part : {std::string("ssh-ed25519"), std::string(32, fill)}) {
        wire += std::string("\0\0\0", 3) + static_cast<char>(part.size());
        wire += part;
    }
    return protocol::base64Encode(wire);
}

std::string line(const std::string& names, char fill) {
    return names + " ssh-ed25519 " + blobOf(fill) + "\n";
}

HostKey key(char fill) {
    return *host_keys::describeHostKey(*protocol::base64Decode(blobOf(fill)));
}

struct Fleet {
    std::map<std::string, Partition> partitions;

    void add(const std::string& name, std::optional<HostKey> pinned, std::uint16_t port = 22) {
        Partition partition;
        partition.id = "par-" + name;
        partition.name = name;
        partition.address = {name + ".example.net", port, "root"};
        partition.hostKey = std::move(pinned);
        partitions[partition.id] = partition;
    }

    service::partitions::HostKeyImportPlan plan(const std::string& text) const {
        const auto known = host_keys::KnownHosts::parse(text);
        REQUIRE(known);
        return planHostKeyImport(*known, partitions);
    }
};

HostKeyImport outcome(const service::partitions::HostKeyImportPlan& plan, const std::string& name) {
    for (const auto& row : plan.rows)
        if (row.name == name)
            return row.outcome;
    FAIL(name << " is not among the rows");
    return HostKeyImport::notListed;
}

}  // namespace

TEST_CASE("a file pins keys for partitions without one and never replaces a confirmed key") {
    Fleet fleet;
    fleet.add("fresh", {});
    fleet.add("same", key('s'));
    fleet.add("other", key('o'));
    fleet.add("revoked", key('r'));
    fleet.add("absent", key('a'));
    fleet.add("unknown", {});
    const auto plan =
        fleet.plan(line("fresh.example.net", 'f') + line("same.example.net", 's') +
                   line("other.example.net", 'x') + "@revoked " + line("revoked.example.net", 'r'));
    CHECK(outcome(plan, "fresh") == HostKeyImport::pinned);
    CHECK(outcome(plan, "same") == HostKeyImport::confirmed);
    CHECK(outcome(plan, "other") == HostKeyImport::differs);
    CHECK(outcome(plan, "revoked") == HostKeyImport::revoked);
    CHECK(outcome(plan, "absent") == HostKeyImport::notListed);
    CHECK(outcome(plan, "unknown") == HostKeyImport::notListed);
    REQUIRE(plan.changed.size() == 1);
    CHECK(plan.changed.front().name == "fresh");
    REQUIRE(plan.changed.front().hostKey);
    CHECK(plan.changed.front().hostKey->blob == key('f').blob);
    // What is pinned afterwards is shown, also where the file says otherwise.
    for (const auto& row : plan.rows)
        if (row.name == "other")
            CHECK(row.fingerprint == key('o').fingerprint);
}

TEST_CASE("a revoked key is pinned for nobody, and another port's key is another host's") {
    Fleet fleet;
    fleet.add("fresh", {});
    fleet.add("jump", {}, 2222);
    const auto plan = fleet.plan("@revoked " + line("fresh.example.net", 'f') +
                                 line("fresh.example.net", 'f') + line("jump.example.net", 'j'));
    CHECK(outcome(plan, "fresh") == HostKeyImport::notListed);
    CHECK(outcome(plan, "jump") == HostKeyImport::notListed);
    CHECK(plan.changed.empty());
}

TEST_CASE("the machine itself shows no host key and is left out") {
    Fleet fleet;
    fleet.add("here", {});
    fleet.partitions.begin()->second.access.platform = PartitionPlatform::local;
    CHECK(fleet.plan(line("here.example.net", 'h')).rows.empty());
}
