// SPDX-License-Identifier: GPL-3.0-or-later
// Recorded outputs of real machines; the directory is named by CALLBOX_SAMPLES.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "rmc/collect/source_registry.h"
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
    auto findings = rmc::collect::parseSource(tests::sourceOfFile(path.string()), text);
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

TEST_CASE("no recorded output of a covered source is refused") {
    const char* directory = samples();
    if (!directory)
        return;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(directory))
        if (entry.is_regular_file() &&
            !tests::sourceOfFile(entry.path().lexically_relative(directory).string()).empty())
            read(entry.path());
}
