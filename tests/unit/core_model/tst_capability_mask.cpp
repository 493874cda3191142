// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/capability_mask.h"
#include "tests/catch.h"

using namespace callbox::core;

namespace {

Partition reading(std::vector<std::string> capabilities) {
    Partition partition;
    partition.channel = ChannelState::active;
    partition.capabilities = std::move(capabilities);
    return partition;
}

}  // namespace

TEST_CASE("each capability has a bit of its own that does not depend on the others") {
    CHECK(capabilityMask(reading({})) == 0x1);
    CHECK(capabilityMask(reading({"dmi", "kernel-log"})) == 0x49);
    CHECK(capabilityMask(reading({"kernel-log", "dmi"})) == 0x49);
    CHECK(capabilityMask(reading({"kernel-log"})) == 0x9);
    CHECK(capabilityMask(reading({"root", "sudo", "rasdaemon", "smart"})) == 0x37);
    CHECK(capabilityMask(reading({"errpt", "diagrpt", "kvm"})) == 0x381);
    CHECK(capabilityMaskText(reading({})) == "0x01");
}

TEST_CASE("a capability without a bit is seen in the highest one") {
    CHECK(capabilityMask(reading({"of-a-newer-collection"})) == 0x80000001U);
}

TEST_CASE("without an active channel nothing can be read") {
    auto partition = reading({"root"});
    partition.channel = ChannelState::pending;
    CHECK(capabilityMask(partition) == 0);
    CHECK(capabilityMaskText(partition) == "0x0");
}
