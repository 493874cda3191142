// SPDX-License-Identifier: GPL-3.0-or-later
// What may be asked of the helper about a cellular modem, and what it notes of wrong PINs.
#include <fstream>

#include <sys/stat.h>

#include "app/helper/operations/cellular_bring_up.h"
#include "app/helper/operations/refused_pins.h"
#include "tests/catch.h"
#include "tests/support/child_process.h"
#include "tests/support/temporary_directory.h"

using namespace callbox;
using connectivity::helper_link::CellularUp;
using connectivity::helper_link::IpFamily;
using helper::RefusedPins;

namespace {

/// The field that is refused when `change` is made to a good request; empty: none is.
template <class Change>
std::string refused(Change change) {
    CellularUp wanted;
    wanted.accessPoint = "m2m.example.net";
    wanted.receiver = "192.0.2.10";
    change(wanted);
    const auto checked = helper::checkedCellular(wanted);
    return checked ? "" : checked.error().field;
}

}  // namespace

TEST_CASE("only what a bearer is made of is taken") {
    CHECK(refused([](CellularUp&) {}).empty());
    CHECK(refused([](CellularUp& wanted) { wanted.accessPoint = ""; }) == "accessPoint");
    CHECK(refused([](CellularUp& wanted) { wanted.accessPoint = "a b"; }) == "accessPoint");
    CHECK(refused([](CellularUp& wanted) { wanted.accessPoint = "a\"b"; }) == "accessPoint");
    CHECK(refused([](CellularUp& wanted) { wanted.modem = "/org/x"; }) == "modem");
    CHECK(refused([](CellularUp& wanted) { wanted.pin = "123"; }) == "pin");
    CHECK(refused([](CellularUp& wanted) { wanted.pin = "12345678\n"; }) == "pin");
    CHECK(refused([](CellularUp& wanted) { wanted.secret = "x"; }) == "secret");
    CHECK(refused([](CellularUp& wanted) { wanted.user = "a\nb"; }) == "user");
    CHECK(refused([](CellularUp& wanted) { wanted.budgetMinutes = 1441; }) == "budgetMinutes");
}

TEST_CASE("only one host of the family asked for can be routed") {
    for (const char* receiver : {"", "0.0.0.0", "127.0.0.1", "224.0.0.1", "192.0.2.0/24", "host"})
        CHECK(refused([&](CellularUp& wanted) { wanted.receiver = receiver; }) == "receiver");
    CHECK(refused([](CellularUp& wanted) { wanted.receiver = "2001:db8::1"; }) == "receiver");
    const auto six = [](IpFamily family) {
        return refused([family](CellularUp& wanted) {
            wanted.receiver = "2001:db8::1";
            wanted.family = family;
        });
    };
    CHECK(six(IpFamily::ipv6).empty());
    CHECK(six(IpFamily::dual).empty());
    CHECK(refused([](CellularUp& wanted) { wanted.family = IpFamily::ipv6; }) == "receiver");
}

TEST_CASE("a PIN that a SIM refused is known again, by that SIM only, and nowhere written down") {
    const tests::TemporaryDirectory directory;
    const auto file = directory.path() / "pins.json";
    REQUIRE(RefusedPins(file).add("8949", "4711"));
    CHECK(RefusedPins(file).known("8949", "4711"));
    CHECK_FALSE(RefusedPins(file).known("8949", "1234"));
    CHECK_FALSE(RefusedPins(file).known("8950", "4711"));
    CHECK(tests::readFile(file.string()).find("4711") == std::string::npos);
    struct stat status{};
    REQUIRE(::stat(file.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);
    RefusedPins(file).remove("8949", "4711");
    CHECK_FALSE(RefusedPins(file).known("8949", "4711"));
}
