// SPDX-License-Identifier: GPL-3.0-or-later
// Text that no sound partition prints, given to every parser that there is, of inventory and of
// watches: each refuses it or reads what can be read, in bounds, and what it gives can be sent.
#include <string>
#include <vector>

#include "core/json/codec.h"
#include "core/model/inventory.h"
#include "core/model/problem_record.h"
#include "rmc/watch/recorded_source.h"
#include "tests/catch.h"

using namespace callbox;
using rmc::watch::parseRecorded;

namespace {

constexpr std::size_t kMegabyte = std::size_t{1} << 20;

std::string repeated(const std::string& piece, std::size_t count) {
    std::string text;
    text.reserve(piece.size() * count);
    for (std::size_t i = 0; i < count; ++i)
        text += piece;
    return text;
}

std::vector<std::string> hostileTexts() {
    return {
        // Deep and huge JSON.
        repeated("[", 200'000),
        repeated("{\"a\":", 100'000),
        "{\"smartctl\":" + repeated("[", 5'000) + repeated("]", 5'000) + "}",
        "{\"blockdevices\":[" + repeated("{\"kname\":\"sda\",\"type\":\"disk\"},", 30'000) + "{}]}",
        "{\"model_name\":\"" + std::string(kMegabyte, 'm') + "\",\"smartctl\":{}}",
        // Numbers that are none.
        R"({"smartctl":{"exit_status":NaN},"temperature":{"current":Infinity}})",
        R"({"smartctl":{},"temperature":{"current":1e999},"power_on_time":{"hours":-1e308},
            "user_capacity":{"bytes":340282366920938463463374607431768211456},
            "ata_smart_attributes":{"table":[{"id":5,"raw":{"value":99999999999999999999}}]}})",
        R"({"critical_warning":-1,"percentage_used":18446744073709551616,"media_errors":"NaN"})",
        "name=x,lpar_id=99999999999999999999,curr_mem=NaN,state=\n",
        "MemTotal: nan kB\ncpu inf -1 99999999999999999999\nuptime 1e400\nload -nan\n",
        // The same key again and again.
        R"({"smartctl":{},"smartctl":{},"serial_number":"A","serial_number":"B","model_name":1,
            "model_name":{"a":[]}})",
        repeated("serial_num=AAAA,serial_num=BBBB,name=x,name=y\n", 1'000),
        repeated("sys/class/dmi/id/product_serial=A\nsys/class/dmi/id/product_serial=B\n", 1'000),
        // Huge key=value.
        std::string(kMegabyte, 'k') + "=" + std::string(kMegabyte, 'v') + "\n",
        repeated("a=b,", 200'000) + "\n",
        repeated("k\"\"=\"\",\"", 50'000) + "\n",
        repeated("\tKey: value\n", 100'000),
        // Units that do not exist.
        "Handle 0x1, DMI type 17, 84 bytes\nMemory Device\n\tSize: 7 parsecs\n\tLocator: A\n"
        "\tSpeed: -3 MT/s\n",
        // What a terminal or a page would take for its own.
        "name=\x1b]0;x\x07\x1b[2J,serial_num=\xe2\x80\xae\xff\xfe<script>,type_model='; DROP--\n",
    };
}

}  // namespace

TEST_CASE("no parser is led astray by depth, size, numbers or keys that no sound output has") {
    for (const auto source : rmc::watch::recordedSources()) {
        INFO(std::string(source));
        std::size_t number = 0;
        for (const auto& text : hostileTexts()) {
            INFO("text " << number++);
            const auto findings = parseRecorded(source, text);
            if (!findings) {
                CHECK(!findings.error().message.key.empty());
                continue;
            }
            CHECK(findings->items.size() <= 100'000);
            CHECK(findings->records.size() <= 100'000);
            for (std::size_t i = 0; i < findings->items.size(); i += 997)
                CHECK(core::fromJson<core::InventoryItem>(core::toJson(findings->items[i])));
            for (std::size_t i = 0; i < findings->records.size(); i += 997)
                CHECK(core::fromJson<core::ProblemRecord>(core::toJson(findings->records[i])));
            for (const auto& sample : findings->utilization)
                CHECK(sample.value == sample.value);
        }
    }
}
