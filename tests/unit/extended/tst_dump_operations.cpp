// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/dumps/dump_operations.h"
#include "tests/catch.h"

using namespace callbox;
using core::DumpKind;
using core::ErrorCode;
using core::api::Role;
using service::dumps::checkCollection;

namespace {

core::Result<void> asked(DumpKind kind, Role role, const std::string& reason = "case 4711") {
    return checkCollection({"lpar1", kind, "202607131000", reason}, {"olga", "test", role});
}

}  // namespace

TEST_CASE("memory is collected for an administrator only, what holds none for an operator") {
    for (const auto role : {Role::consoleOperator, Role::serviceRepresentative}) {
        REQUIRE_FALSE(asked(DumpKind::vmcore, role));
        CHECK(asked(DumpKind::vmcore, role).error().code == ErrorCode::denied);
        for (const auto kind : {DumpKind::kdump, DumpKind::sos, DumpKind::snap})
            CHECK(asked(kind, role));
    }
    CHECK(asked(DumpKind::vmcore, Role::administrator));
}

TEST_CASE("a collection says why, and which dump") {
    REQUIRE_FALSE(asked(DumpKind::sos, Role::administrator, ""));
    CHECK(asked(DumpKind::sos, Role::administrator, "").error().field == "reason");
    const auto nameless = [](DumpKind kind, const std::string& item) {
        return checkCollection({"lpar1", kind, item, "case 4711"},
                               {"olga", "test", Role::administrator});
    };
    CHECK(nameless(DumpKind::snap, ""));
    for (const auto kind : {DumpKind::kdump, DumpKind::vmcore})
        CHECK_FALSE(nameless(kind, ""));
    CHECK_FALSE(nameless(DumpKind::kdump, "../../etc/shadow"));
    CHECK_FALSE(asked(DumpKind::sysdump, Role::administrator));
}
