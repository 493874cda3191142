// SPDX-License-Identifier: GPL-3.0-or-later
// How public checks for HMCs (Nagios, Icinga, Centreon and what people wrote for themselves) read
// `lssvcevents -t hardware`: by place in the line, by a separator of their own, by counting lines.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>

#include "app/cli/event_record.h"
#include "tests/catch.h"
#include "tests/support/child_process.h"
#include "tests/unit/cli/cli_fixture.h"

using namespace callbox;
using namespace callbox::core;
using namespace callbox::tests;

namespace {

/// Takes number, reference code and system by their places in the line, what is behind the equals
/// sign of each, of lines that begin with problem_num. Nothing found is one known sentence.
constexpr const char* kByPlace = R"sh(
grep -q '^No results were found.$' "$1" && { echo "OK"; exit 0; }
while read -r line; do
    case $line in problem_num*) ;; *) continue ;; esac
    number=$(printf '%s\n' "$line" | cut -d , -f 1)
    code=$(printf '%s\n' "$line" | cut -d , -f 3)
    machine=$(printf '%s\n' "$line" | cut -d , -f 7)
    printf '%s:%s:%s;' "${number##*=}" "${machine##*=}" "${code##*=}"
done < "$1"
exit 2
)sh";

/// Everything on one line, and how often the attribute's name is in it.
constexpr const char* kByCount = R"sh(
found=$(cat "$1")
if [ "$(echo $found | grep problem_num | wc -l)" -eq 0 ]; then echo OK; else echo WARNING; exit 1; fi
)sh";

struct Site {
    FakeService service;
    CommandLine line;
    std::vector<ServiceableEvent> stored;
    api::EventQuery asked;

    Site() {
        service.handle(api::kEventList, [this](api::EventQuery query) -> Result<api::EventPage> {
            asked = std::move(query);
            return api::EventPage{stored.size(), stored.size(), stored};
        });
        service.start();
    }

    void add(std::uint64_t number, const std::string& code, const std::string& text) {
        ServiceableEvent event;
        event.problemNumber = number;
        event.referenceCode = code;
        event.description = {text, {}};
        event.partitionName = "lpar" + std::to_string(number);
        event.failingMtms = {"9009", "42A", "7800AB1"};
        event.firstReported = event.lastReported = *timePointFromText("2026-07-13T10:00:00Z");
        event.frus.emplace_back().description = "Fan, rear";
        stored.push_back(std::move(event));
    }

    std::string list(const std::vector<std::string>& options) {
        std::vector<std::string> words{"lssvcevents", "-t", "hardware"};
        words.insert(words.end(), options.begin(), options.end());
        CHECK(line.run(service, words) == 0);
        return line.out;
    }

    /// What a script makes of a list, and its exit status.
    std::string read(const char* script, const std::string& list) {
        const auto& path = service.directory.path();
        std::ofstream(path / "script") << script;
        std::ofstream(path / "list") << list;
        int status = -1;
        const auto said =
            runProgram({"sh", path / "script", path / "list"}, path / "said", &status);
        return said.value_or("") + '=' + std::to_string(status);
    }
};

/// The attributes' names of one line, as the quoting rule says.
std::vector<std::string> namesIn(const std::string& line) {
    std::vector<std::string> names;
    bool quoted = false;
    std::string field;
    const auto end = [&] {
        names.push_back(field.substr(0, field.find('=')));
        field.clear();
    };
    for (const char c : line) {
        if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            end();
        else
            field += c;
    }
    end();
    return names;
}

}  // namespace

TEST_CASE("a check that takes fields by their places finds number, reference code and system") {
    Site site;
    site.add(45, "B3020001", "Communications are unavailable, see text");
    site.add(46, "CBX-MEM-0002", "Memory");
    const std::vector<std::string> options{"-i", "1440", "--filter", "status=open"};
    CHECK(site.read(kByPlace, site.list(options)) ==
          "45:lpar45:B3020001;46:lpar46:CBX-MEM-0002;=2");
    CHECK(site.asked.status == "open");
    REQUIRE(site.asked.since);
    site.stored.clear();
    CHECK(site.read(kByPlace, site.list(options)) == "OK\n=0");
}

TEST_CASE("a check that counts lines sees whether there is any") {
    Site site;
    CHECK(site.read(kByCount, site.list({"--filter", "status=open"})) == "OK\n=0");
    site.add(45, "B3020001", "Fan");
    CHECK(site.read(kByCount, site.list({"--filter", "status=open"})) == "WARNING\n=1");
}

TEST_CASE("a check with a separator of its own gets its fields by it") {
    Site site;
    site.add(45, "B3020001", "Communications, unavailable");
    const std::vector<std::string> options{"-F",       "first_time~sys_name~text",   "-d", "7",
                                           "--filter", "status=open,problem_nums=45"};
    const std::string line = site.list(options);
    std::smatch fields;
    const std::string first = line.substr(0, line.find('\n'));
    REQUIRE(std::regex_match(first, fields, std::regex("^(.*)~(.*)~(.*)$")));
    CHECK(fields[2] == "lpar45");
    CHECK(fields[3] == "Communications, unavailable");
    CHECK(site.asked.problemNumbers == std::vector<std::uint64_t>{45});
    site.stored.clear();
    CHECK_FALSE(std::regex_match(site.list(options), std::regex("^(.*)~(.*)~(.*)\n$")));
}

TEST_CASE("a collector reads the header for the names and a row for each event") {
    Site site;
    site.add(45, "B3020001", "Communications");
    std::istringstream all(site.list({"-F", "--header"}));
    std::string header;
    std::string row;
    std::getline(all, header);
    std::getline(all, row);
    CHECK(namesIn(header).size() == cli::kHardwareDefault);
    CHECK(namesIn(row).size() == cli::kHardwareDefault);
    CHECK(site.list({"--filter", "status=open", "-F",
                     "refcode:sys_name:text:ref_code_extn:sys_refcode", "--header"}) ==
          "refcode:sys_name:text:ref_code_extn:sys_refcode\n"
          "B3020001:lpar45:Communications::B3020001\n");
}

TEST_CASE("real records of HMCs have the attributes of ours, in the same order") {
    const char* samples = std::getenv("CALLBOX_SAMPLES");
    if (!samples) {
        WARN("skipped: CALLBOX_SAMPLES names no directory of recorded outputs");
        return;
    }
    Site site;
    site.add(45, "B3020001", "Communications");
    const std::string ours = site.list({});
    const auto names = namesIn(ours.substr(0, ours.find('\n')));
    std::size_t records = 0;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::filesystem::path(samples) / "hmc")) {
        if (entry.path().filename().string().find("lssvcevents_hardware") == std::string::npos)
            continue;
        std::ifstream file(entry.path());
        for (std::string line; std::getline(file, line);) {
            if (!line.starts_with("problem_num="))
                continue;
            INFO(entry.path().filename() << ": " << line.substr(0, 60));
            if (line.ends_with('\r'))
                line.pop_back();
            CHECK(namesIn(line) == names);
            ++records;
        }
    }
    CHECK(records > 0);
}
