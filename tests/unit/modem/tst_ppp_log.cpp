// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helper/operations/ppp_log.h"
#include "tests/catch.h"

using namespace callbox;
using helper::readPppLog;
using helper::whyPppEnded;

namespace {

const std::string kDialled = "callbox: dialling\n";
const std::string kUp =
    kDialled +
    "Serial connection established.\nUsing interface ppp3\nConnect: ppp3 <--> /dev/ttyS0\n"
    "CHAP authentication succeeded: Welcome\nlocal  IP address 10.64.9.2\n"
    "remote IP address 10.64.8.1\n";

std::string why(const std::string& output, int status) {
    return whyPppEnded(readPppLog(output), status, "ttyS0").message.key;
}

}  // namespace

TEST_CASE("A call is up when both addresses are known") {
    const auto log = readPppLog(kUp);
    CHECK(log.up());
    CHECK(log.networkInterface == "ppp3");
    CHECK(log.localAddress == "10.64.9.2");
    CHECK(log.peerAddress == "10.64.8.1");
    CHECK(!readPppLog(kDialled + "Using interface ppp3\n").up());
}

TEST_CASE("Each way a call can fail has a cause of its own") {
    CHECK(why(kDialled + "Failed (BUSY)\nConnect script failed\n", 8) == "modem.busy");
    CHECK(why(kDialled + "Failed (NO CARRIER)\n", 8) == "modem.no-carrier");
    CHECK(why(kDialled + "Failed (NO DIALTONE)\n", 8) == "modem.no-dial-tone");
    CHECK(why(kDialled + "Failed (NO DIAL TONE)\n", 8) == "modem.no-dial-tone");
    CHECK(why(kDialled + "Failed (NO ANSWER)\n", 8) == "modem.no-answer");
    CHECK(why(kDialled + "Failed\n", 8) == "modem.no-answer");
    CHECK(why("Failed (ERROR)\n", 8) == "modem.command-refused");
    CHECK(why("Failed\n", 8) == "modem.silent");
    CHECK(why("", 4) == "ppp.no-kernel");
    CHECK(why("", 6) == "modem.in-use");
    CHECK(why("", 7) == "modem.no-port");
    CHECK(why(kDialled + "Connect: ppp0 <--> /dev/ttyS0\nCHAP authentication failed\n", 19) ==
          "ppp.logon-refused");
    CHECK(why(kDialled + "Connect: ppp0 <--> /dev/ttyS0\n", 10) == "ppp.not-spoken");
    CHECK(why(kUp + "Modem hangup\n", 16) == "modem.line-dropped");
    CHECK(why(kUp + "No response to 4 echo-requests\n", 15) == "ppp.silent");
    CHECK(why(kUp + "Connect time expired\n", 13) == "modem.time-used");
    CHECK(why("", 127) == "ppp.ended");
}

TEST_CASE("A hostile peer's text is read without harm") {
    CHECK(!readPppLog(std::string(100'000, '(')).up());
    CHECK(readPppLog("Failed (" + std::string(10, '\xff')).chatFailure.size() == 10);
    CHECK(!readPppLog("local  IP address").up());
}
