// SPDX-License-Identifier: GPL-3.0-or-later
// `callbox parse` as people run it, without a service.
#include <fstream>

#include "tests/catch.h"
#include "tests/support/child_process.h"
#include "tests/support/temporary_directory.h"

using namespace callbox;

TEST_CASE("a recorded output is read offline by its source's parser, or refused with a reason") {
    tests::TemporaryDirectory directory;
    const auto at = [&](const std::string& name) { return (directory.path() / name).string(); };
    const auto parse = [&](std::vector<std::string> words, int expected) {
        words.insert(words.begin(), {tests::programDirectory() + "/callbox", "parse"});
        int status = -1;
        const auto out = tests::runProgram(words, at("messages"), &status);
        INFO(tests::readFile(at("messages")));
        CHECK(status == expected);
        return out.value_or("");
    };
    const auto list = "\n" + parse({"--list"}, 0);
    for (const char* source :
         {"lsvpd", "lparcfg", "servicelog", "errpt", "errlog", "lssvcevents", "virsh-domain",
          "rasdaemon-errors", "smartctl", "nvme-list", "ipmi-sel", "storcli", "kernel-log"}) {
        INFO(source);
        CHECK(list.find("\n" + std::string(source) + "\n") != std::string::npos);
    }
    std::ofstream(at("lsvpd")) << "*VC 5.0\n*FC ????????\n*AX eth0\n*DS Adapter\n*PN 01FT746\n";
    std::ofstream(at("errpt")) << "LABEL:          SC_DISK_ERR2\nIDENTIFIER:     B6267342\n\n"
                                  "Date/Time:       Fri Nov 20 14:02:17 2026\nSequence Number: 7\n"
                                  "Machine Id:      00F7A1B24C00\nClass:           H\n"
                                  "Type:            PEND\nResource Name:   hdisk4\n";
    CHECK(parse({"lsvpd", at("lsvpd")}, 0).find("01FT746") != std::string::npos);
    CHECK(parse({"errpt", at("errpt")}, 0).find("errpt-hardware") != std::string::npos);
    // One file of two that is not of the source, a source that there is not, a file neither.
    CHECK(parse({"lsvpd", at("lsvpd"), at("errpt")}, 9).find("01FT746") != std::string::npos);
    CHECK(tests::readFile(at("messages")).find("lsvpd") != std::string::npos);
    parse({"no-such-source", at("errpt")}, 5);
    parse({"lsvpd", at("nothing")}, 5);
}
