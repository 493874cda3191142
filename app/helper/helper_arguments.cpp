// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helper/helper_arguments.h"

#include <map>

namespace callbox::helper {

namespace fs = std::filesystem;
using core::failField;
using core::Result;
using core::say;

Result<HelperArguments> parseArguments(const std::vector<std::string>& words) {
    HelperArguments arguments;
    const std::map<std::string, fs::path*> paths = {
        {"--socket", &arguments.socket},
        {"--state-directory", &arguments.stateDirectory},
        {"--vici-socket", &arguments.viciSocket},
        {"--device-directory", &arguments.deviceDirectory},
        {"--system-directory", &arguments.systemDirectory},
        {"--bus-socket", &arguments.busSocket},
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto& word = words[i];
        if (word == "--help" || word == "-h") {
            arguments.help = true;
            return arguments;
        }
        const auto path = paths.find(word);
        if (path == paths.end() && word != "--client")
            return failField(word, say("service.option-unknown", {{"option", word}}));
        if (i + 1 == words.size() || words[i + 1].empty())
            return failField(word, say("service.option-without-value", {{"option", word}}));
        const auto& value = words[++i];
        if (path == paths.end())
            arguments.client = value;
        else if (value.front() != '/')
            return failField(word, say("helper.option-not-absolute", {{"option", word}}));
        else
            *path->second = value;
    }
    return arguments;
}

std::string usage() {
    return "Usage: callbox-helper [OPTION VALUE]...\n"
           "Does for callboxd what needs root: a closed list of operations, and nothing else.\n\n"
           "  --client ACCOUNT          the only account that is served (callbox)\n"
           "  --socket PATH             made and listened on; without it systemd's is used\n"
           "  --state-directory DIR     what is up, for cleaning up (/run/callbox-helper)\n"
           "  --vici-socket PATH        strongSwan's (/run/charon.vici)\n"
           "  --device-directory DIR    where serial ports are (/dev)\n"
           "  --system-directory DIR    where the system's own programs are (/usr/sbin)\n"
           "  --bus-socket PATH         D-Bus with ModemManager (/run/dbus/system_bus_socket)\n"
           "  --help                    this text\n\n"
           "What a client brought up is taken down when its connection ends.\n";
}

}  // namespace callbox::helper
