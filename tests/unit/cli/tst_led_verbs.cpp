// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/unit/cli/cli_fixture.h"

using namespace callbox::core;
using namespace callbox::tests;
using api::Indicator;

namespace {

struct Site {
    FakeService service;
    CommandLine line;
    std::vector<api::AttentionResetArguments> resets;

    Site() {
        service.handle(api::kAttentionList, [](api::Nothing) -> Result<api::AttentionList> {
            const auto state = [](Indicator indicator, const std::string& system, bool on,
                                  const std::string& partition = {}) {
                return api::AttentionState{indicator,
                                           "sys-" + system,
                                           system,
                                           "9009-42A*" + system,
                                           partition.empty() ? "" : "par-" + partition,
                                           partition,
                                           on};
            };
            return api::AttentionList{{state(Indicator::physical, "one", true),
                                       state(Indicator::virtualSystem, "one", false),
                                       state(Indicator::virtualPartition, "one", true, "db"),
                                       state(Indicator::virtualPartition, "one", false, "web"),
                                       state(Indicator::physical, "two", false),
                                       state(Indicator::virtualSystem, "two", false)}};
        });
        service.handle(api::kPartitionList, [](api::PartitionQuery) -> Result<api::PartitionPage> {
            api::PartitionPage page{3, std::vector<api::PartitionRow>(3)};
            page.rows[0].partition.id = "par-app";
            page.rows[1].partition.id = "par-db";
            page.rows[2].partition.id = "par-web";
            return page;
        });
        service.handle(api::kAttentionReset,
                       [this](api::AttentionResetArguments asked) -> Result<api::AttentionState> {
                           resets.push_back(std::move(asked));
                           return api::AttentionState{};
                       });
        service.start();
    }

    std::string says(std::vector<std::string> words, int expected = 0) {
        CHECK(line.run(service, std::move(words)) == expected);
        return line.out;
    }
};

}  // namespace

TEST_CASE("lsled tells the state of a system as a check for HMCs reads it") {
    Site site;
    CHECK(site.says({"lsled", "-r", "sa", "-t", "phys", "-m", "one"}) == "state=on\n");
    CHECK(site.says({"lsled", "-r", "sa", "-t", "phys", "-m", "9009-42A*two"}) == "state=off\n");
    CHECK(site.says({"lsled", "-r", "sa", "-t", "virtualsys", "-m", "one"}) == "state=off\n");
    CHECK(site.says({"lsled", "-r", "sa", "-t", "virtuallpar", "-m", "one"}) ==
          "lpar_id=2,lpar_name=db,state=on\nlpar_id=3,lpar_name=web,state=off\n");
    CHECK(site.says({"lsled", "-r", "sa", "-t", "virtuallpar", "-m", "two"}) ==
          "No results were found.\n");
    CHECK(site.says({"lsled", "-r", "sa", "-t", "virtuallpar", "-m", "one", "--filter",
                     "\"lpar_names=web,app\"", "-F", "lpar_name:state"}) == "web:off\n");
    CHECK(site.says({"lsled", "-r", "sa", "-t", "phys"}) ==
          "sys_name=one,sys_mtms=9009-42A*one,state=on\n"
          "sys_name=two,sys_mtms=9009-42A*two,state=off\n");
    CHECK(site.says({"lsled", "-r", "sa", "-t", "phys", "--json"}).find("\"on\":true") !=
          std::string::npos);
}

TEST_CASE("lsled refuses what there is not") {
    Site site;
    site.says({"lsled", "-r", "sa", "-t", "phys", "-m", "three"}, 5);
    site.says({"lsled", "-r", "ident", "-t", "phys"}, 2);
    site.says({"lsled", "-r", "sa"}, 2);
    site.says({"lsled", "-r", "sa", "-t", "phys", "--filter", "lpar_names=db"}, 2);
    site.says({"lsled", "-r", "sa", "-t", "virtuallpar", "--filter", "colour=red"}, 2);
    site.says({"lsled", "-r", "sa", "-t", "phys", "-F", "colour"}, 2);
}

TEST_CASE("chled switches indicators off, each partition on its own") {
    Site site;
    CHECK(site.says({"chled", "-r", "sa", "-t", "phys", "-o", "off", "-m", "one"}).empty());
    site.says({"chled", "-r", "sa", "-t", "virtuallpar", "-o", "off", "-m", "one", "-p", "db,web"});
    site.says({"chled", "-r", "sa", "-t", "virtuallpar", "-o", "off", "-m", "one", "--id", "3"});
    REQUIRE(site.resets.size() == 4);
    CHECK(site.resets[0].indicator == Indicator::physical);
    CHECK(site.resets[0].system == "one");
    CHECK(site.resets[1].partition == "db");
    CHECK(site.resets[2].partition == "web");
    CHECK(site.resets[3].partition == "par-web");
    site.says({"chled", "-r", "sa", "-t", "phys", "-o", "on", "-m", "one"}, 2);
    site.says({"chled", "-r", "sa", "-t", "phys", "-o", "off"}, 2);
    site.says({"chled", "-r", "sa", "-t", "virtuallpar", "-o", "off", "-m", "one"}, 2);
    site.says({"chled", "-r", "sa", "-t", "phys", "-o", "off", "-m", "one", "-p", "db"}, 2);
    site.says({"chled", "-r", "sa", "-t", "virtuallpar", "-o", "off", "-m", "one", "--id", "9"}, 5);
    CHECK(site.resets.size() == 4);
}
