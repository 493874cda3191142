// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/farm/frames.h"

namespace callbox::tests::farm {

Values valuesOf(const Identity& identity) {
    return {{"hostName", identity.hostName},
            {"machineId", identity.machineId},
            {"manufacturer", identity.manufacturer},
            {"product", identity.product},
            {"serial", identity.serial},
            {"machineSerial", identity.serial.substr(0, 7)},
            {"boardSerial", identity.boardSerial},
            {"uuid", identity.uuid},
            {"firmware", identity.firmware}};
}

std::string fill(std::string_view text, const Values& values) {
    std::string filled;
    filled.reserve(text.size() + 256);
    while (!text.empty()) {
        const auto open = text.find('{');
        filled += text.substr(0, open);
        if (open == std::string_view::npos)
            break;
        text.remove_prefix(open);
        const auto close = text.find('}');
        const auto found =
            close == std::string_view::npos ? values.end() : values.find(text.substr(1, close - 1));
        if (found == values.end()) {
            filled += '{';
            text.remove_prefix(1);
            continue;
        }
        filled += found->second;
        text.remove_prefix(close + 1);
    }
    return filled;
}

Frames::Frames(const std::string& boundary) : mark_("\n@" + boundary + " ") {}

void Frames::line(const std::string& words) {
    text_ += mark_ + words + "\n";
}

void Frames::section(const std::string& source, const std::string& text, const std::string& subject,
                     int status) {
    line("begin " + source + " " + subject);
    text_ += text;
    line("end " + source + " " + std::to_string(status) + " 4194304");
}

}  // namespace callbox::tests::farm
