// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/words/result.h"

namespace callbox::cli {

/// Whether an option takes a value.
enum class Takes { nothing, value, optionalValue };

/// One option of a verb: `--name VALUE`, `--name=VALUE`, and `-x VALUE` where it has a letter. A
/// single hyphen before the whole name is understood, too (`-dlpar`).
struct Option {
    std::string_view name;
    Takes takes = Takes::nothing;
    std::string_view value;  ///< what help calls the value
    std::string_view help;
    char letter = 0;
    bool repeated = false;
};

/// A command line taken apart.
class Parsed {
public:
    bool has(std::string_view option) const;
    /// The value, or `fallback` when the option is absent; of a repeated one the first.
    std::string value(std::string_view option, std::string fallback = {}) const;
    std::vector<std::string> values(std::string_view option) const;

    std::vector<std::string> positional;

private:
    friend core::Result<Parsed> parseArguments(const std::vector<std::string>& arguments,
                                               const std::vector<Option>& options);
    std::map<std::string, std::vector<std::string>, std::less<>> options_;
};

/// `--` ends the options; letters without a value may be bundled (`-xd`). Errors: invalidArgument,
/// keys "cli.usage.*", `field` the option.
core::Result<Parsed> parseArguments(const std::vector<std::string>& given,
                                    const std::vector<Option>& options);

/// A whole number from `least` to `most`. Errors: invalidArgument naming `field`.
core::Result<std::uint64_t> wholeNumber(std::string_view field, std::string_view text,
                                        std::uint64_t least, std::uint64_t most);

}  // namespace callbox::cli
