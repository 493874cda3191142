// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/conduct.h"

#include <array>
#include <utility>

namespace callbox::tests {

namespace {

constexpr std::size_t kChunk = 16384;

std::string repeat(std::string_view line) {
    std::string text;
    while (text.size() < kChunk)
        text += line;
    return text;
}

}  // namespace

std::string conductText(Conduct conduct) {
    switch (conduct) {
        case Conduct::gigabyte:
            return repeat("this is not what was asked for 0123456789\n");
        case Conduct::endlessLine:
            return std::string(kChunk, 'x');
        case Conduct::nuls:
            return std::string(kChunk, '\0');
        case Conduct::invalidUtf8:
            return repeat("\xff\xfe\xc0\x80\xed\xa0\x80\xf5\n");
        case Conduct::escapes:
            return repeat("\033]0;title\007\033[2J\033[31m\033P+q\033\\\302\233\r\n");
        case Conduct::obey:
        case Conduct::silence:
        case Conduct::drip:
        case Conduct::neverClose:
        case Conduct::vanish:
            break;
    }
    return {};
}

std::optional<Conduct> conductNamed(std::string_view name) {
    using Named = std::pair<std::string_view, Conduct>;
    static constexpr std::array kNames{Named{"obey", Conduct::obey},
                                       Named{"gigabyte", Conduct::gigabyte},
                                       Named{"endless-line", Conduct::endlessLine},
                                       Named{"nuls", Conduct::nuls},
                                       Named{"invalid-utf8", Conduct::invalidUtf8},
                                       Named{"escapes", Conduct::escapes},
                                       Named{"silence", Conduct::silence},
                                       Named{"drip", Conduct::drip},
                                       Named{"never-close", Conduct::neverClose},
                                       Named{"vanish", Conduct::vanish}};
    for (const auto& [known, conduct] : kNames)
        if (known == name)
            return conduct;
    return {};
}

}  // namespace callbox::tests
