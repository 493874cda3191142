// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/mtms.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "core/words/characters.h"

namespace callbox::core {

std::string Mtms::text() const {
    return type + (model.empty() ? "" : "-" + model) + "*" + serial;
}

Result<Mtms> mtmsFromText(std::string_view text) {
    const auto star = text.find_last_of("*/");
    if (star == std::string_view::npos || star == 0 || text.front() == '-' ||
        star + 1 == text.size())
        return fail(ErrorCode::invalidArgument,
                    say("mtms.malformed", {{"text", std::string(text.substr(0, 80))}}));
    const auto machine = text.substr(0, star);
    const auto hyphen = machine.find('-');
    Mtms mtms;
    mtms.type = machine.substr(0, hyphen);
    if (hyphen != std::string_view::npos)
        mtms.model = machine.substr(hyphen + 1);
    mtms.serial = text.substr(star + 1);
    return mtms;
}

bool isFiller(std::string_view value) {
    std::string plain;
    for (const unsigned char c : value)
        if (std::isalnum(c))
            plain += lowered(static_cast<char>(c));
    if (plain.empty())
        return true;
    if (plain.find_first_not_of(plain.front()) == std::string::npos &&
        (plain.front() == '0' || plain.front() == 'f' || plain.front() == 'x'))
        return true;
    static constexpr std::array kFillers = {"notspecified",
                                            "notapplicable",
                                            "notavailable",
                                            "notpresent",
                                            "tobefilledbyoem",
                                            "none",
                                            "unknown",
                                            "default",
                                            "defaultstring",
                                            "systemserialnumber",
                                            "systemproductname",
                                            "nodimm",
                                            "chassisserialnumber",
                                            "0123456789",
                                            "123456789",
                                            "1234567890",
                                            "empty",
                                            "na",
                                            "oem",
                                            "nil",
                                            "null",
                                            "invalid",
                                            "undefined",
                                            "nosn",
                                            "baseboardserialnumber"};
    return std::find(kFillers.begin(), kFillers.end(), plain) != kFillers.end();
}

}  // namespace callbox::core
