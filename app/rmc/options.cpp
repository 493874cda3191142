// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rmc/options.h"

#include <charconv>

namespace callbox::app::rmc {

core::Result<RmcOptions> readOptions(const std::vector<std::string>& words) {
    RmcOptions options;
    for (std::size_t i = 0; i < words.size(); i += 2) {
        const std::string& name = words[i];
        if (name != "--link-fd" && name != "--key-directory" && name != "--rasdaemon-database")
            return core::failField(name, core::say("channel.option-unknown", {{"option", name}}));
        if (i + 1 >= words.size() || words[i + 1].empty())
            return core::failField(name, core::say("channel.option-empty", {{"option", name}}));
        const std::string& value = words[i + 1];
        if (name == "--key-directory") {
            options.keyDirectory = value;
        } else if (name == "--rasdaemon-database") {
            options.rasdaemonDatabase = value;
        } else {
            const auto* const end = value.data() + value.size();
            const auto [stop, bad] = std::from_chars(value.data(), end, options.linkFd);
            if (bad != std::errc() || stop != end || options.linkFd < 0)
                return core::failField(name, core::say("channel.option-not-a-number",
                                                       {{"option", name}, {"value", value}}));
        }
    }
    if (options.linkFd < 0)
        return core::failField("--link-fd",
                               core::say("channel.option-empty", {{"option", "--link-fd"}}));
    if (options.keyDirectory.empty())
        return core::failField("--key-directory",
                               core::say("channel.option-empty", {{"option", "--key-directory"}}));
    return options;
}

}  // namespace callbox::app::rmc
