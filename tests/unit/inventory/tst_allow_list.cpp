// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include "core/inventory/allow_list.h"
#include "core/inventory/clean_text.h"
#include "tests/catch.h"

using namespace callbox::core;
using namespace callbox::core::inventory;

TEST_CASE("what is not on the allow-list does not leave, and is counted") {
    Inventory inventory;
    InventoryItem disk;
    disk.kind = InventoryKind::disk;
    disk.key = "S1";
    disk.properties = {{"size", "1"}, {"mountedBy", "payroll"}, {"wwn", std::string(600, 'x')}};
    inventory.items = {disk, disk};
    const auto nan = std::numeric_limits<double>::quiet_NaN();
    inventory.utilization = {{{}, "processor.busy", "all", 1, "%"},
                             {{}, "process.top", "payroll", 1, "%"},
                             {{}, "processor.busy", "all", nan, "%"}};
    RedactionReport report;
    const auto redacted = redact(inventory, &report);
    CHECK(redacted.items[0].properties == std::map<std::string, std::string>{{"size", "1"}});
    CHECK(redacted.utilization.size() == 1);
    CHECK(report.dropped.at("disk.mountedBy") == 2);
    CHECK(report.dropped.at("disk.wwn") == 2);
    CHECK(report.total == 6);
}

TEST_CASE("every kind has a category, and its properties only their own") {
    CHECK(categoryOf(InventoryKind::disk) == Category::hardware);
    CHECK(categoryOf(InventoryKind::package) == Category::software);
    CHECK(categoryOf(InventoryKind::fileSystem) == Category::sysconfig);
    CHECK(categoryOf(InventoryKind::failureLog) == Category::problem);
    CHECK(categoryOf(InventoryKind::disk, "size") == Category::hardware);
    CHECK_FALSE(categoryOf(InventoryKind::package, "size"));
}

TEST_CASE("foreign text is made harmless") {
    CHECK(cleanText("  a\t\r\n b\x1b[31m ") == "a b [31m");
    CHECK(cleanText("\xff-a") == "\xEF\xBF\xBD-a");
    CHECK(cleanText("a\xE2\x80\xAE-b") == "a -b");
    CHECK(cleanText(std::string("a\0b", 3)) == "a b");
    CHECK(cleanText("\xC3\xBC\xC3\xBC", 3) == "\xC3\xBC");
    CHECK(cleanIdentity(" To Be Filled By O.E.M. ").empty());
    CHECK(escapeText("a\x1b\n\xff") == "a\\x1b\n\\xff");
    CHECK(escapeText(std::string(10000, '\x01')).size() <= 4096);
}
