// SPDX-License-Identifier: GPL-3.0-or-later
// Recorded outputs of real machines; the directory is named by CALLBOX_SAMPLES.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "tests/catch.h"
#include "tests/corpus/corpus.h"

using namespace callbox;

namespace {

const char* samples() {
    const char* directory = std::getenv("CALLBOX_SAMPLES");
    if (!directory)
        WARN("CALLBOX_SAMPLES names no directory of recorded outputs: not tested");
    return directory;
}

rmc::collect::Findings read(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    INFO(path.string());
    auto findings = tests::readRecording(tests::sourceOfFile(path.string()), text);
    REQUIRE(findings);
    return *findings;
}

}  // namespace

TEST_CASE("recorded outputs hold what people counted in them") {
    const char* directory = samples();
    if (!directory)
        return;
    const std::filesystem::path x86 = std::filesystem::path(directory) / "x86";
    CHECK(read(x86 / "netdata_nvme_testdata_v2.3_nvme-list.json").items.size() == 2);
    CHECK(read(x86 / "netdata_nvme_testdata_v2.11_nvme-list.json").items.size() == 3);
    CHECK(read(x86 / "proc_mdstat_node_exporter.txt").items.size() == 17);
    CHECK(read(x86 / "kernel_log_disk_messages.txt").records.size() == 7);
    const auto dmi = read(x86 / "sys_class_dmi_id.txt");
    CHECK(dmi.facts.at("system.serial") == "7N62AI2");
    for (const auto& entry : std::filesystem::directory_iterator(x86 / "smartctl_json")) {
        const auto drive = read(entry.path());
        REQUIRE(drive.items.size() == 1);
        CHECK_FALSE(drive.items[0].model.empty());
    }
}

TEST_CASE("recorded outputs of AIX and of an HMC hold what people counted in them") {
    const char* directory = samples();
    if (!directory)
        return;
    const std::filesystem::path root(directory);
    CHECK(read(root / "aix/lslpp_Lcq_aix61_full.txt").items.size() == 1180);
    CHECK(read(root / "aix/errpt_a_DISK_ERR4.txt").records.at(0).attributes.at("fru.1.part") ==
          "09P4429");
    std::size_t events = 0;
    std::size_t lost = 0;
    std::size_t parts = 0;
    for (const auto& entry : std::filesystem::directory_iterator(root / "hmc")) {
        if (entry.path().filename().string().find("lssvcevents") == std::string::npos ||
            entry.path().filename().string().find("hmc2") != std::string::npos)
            continue;
        for (const auto& record : read(entry.path()).records) {
            ++events;
            lost += record.kind == "hmc-connection-lost" ? 1 : 0;
            for (int i = 1; record.attributes.contains("fru." + std::to_string(i) + ".class"); ++i)
                ++parts;
        }
    }
    CHECK(events == 34);
    CHECK(lost >= 27);
    CHECK(parts == 63);
}

TEST_CASE("a recorded output of a covered source is refused only for an HMC's message") {
    const char* directory = samples();
    if (!directory)
        return;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(directory)) {
        const auto source =
            tests::sourceOfFile(entry.path().lexically_relative(directory).string());
        if (!entry.is_regular_file() || source.empty())
            continue;
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        INFO(entry.path().string());
        const auto findings = tests::readRecording(source, text);
        if (!findings)
            CHECK((findings.error().message.key == "collect.hmc-message" ||
                   findings.error().message.key == "collect.hmc-refused"));
    }
}
