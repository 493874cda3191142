// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/service_arguments.h"

#include <charconv>
#include <map>

namespace callbox::service {

namespace {

namespace fs = std::filesystem;

/// The first of the two that exists, the second when neither does.
fs::path existing(const fs::path& beside, const fs::path& installed) {
    std::error_code ignored;
    return fs::exists(beside, ignored) ? beside : installed;
}

fs::path ownDirectory(const std::string& program) {
    std::error_code error;
    const auto self = fs::read_symlink("/proc/self/exe", error);
    return error ? fs::path(program).parent_path() : self.parent_path();
}

}  // namespace

core::Result<ServiceArguments> parseArguments(const std::vector<std::string>& words,
                                              const std::string& program) {
    ServiceArguments arguments;
    auto& options = arguments.options;
    const auto beside = ownDirectory(program);
    options.stateDirectory = "/var/lib/callbox";
    options.socket = "/run/callbox/operator.sock";
    options.helperSocket = "/run/callbox/helper.sock";
    options.rmcProgram = existing(beside / "callbox-rmc", "/usr/libexec/callbox/callbox-rmc");
    options.pluginDirectory =
        existing(beside.parent_path() / "lib/callbox/plugins", "/usr/lib/callbox/plugins");
    const std::map<std::string, fs::path*> paths = {
        {"--state-directory", &options.stateDirectory},
        {"--socket", &options.socket},
        {"--rmc-program", &options.rmcProgram},
        {"--plugin-directory", &options.pluginDirectory},
        {"--helper-socket", &options.helperSocket},
        {"--responses-directory", &options.responsesDirectory},
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto& word = words[i];
        if (word == "--help" || word == "-h") {
            arguments.help = true;
            return arguments;
        }
        const bool known =
            paths.count(word) > 0 || word == "--language" || word == "--utilization-interval";
        if (!known)
            return core::failField(word, core::say("service.option-unknown", {{"option", word}}));
        if (i + 1 == words.size() || words[i + 1].empty())
            return core::failField(word,
                                   core::say("service.option-without-value", {{"option", word}}));
        const auto& value = words[++i];
        if (const auto path = paths.find(word); path != paths.end()) {
            *path->second = value;
        } else if (word == "--language") {
            options.language = value;
        } else {
            int seconds = 0;
            const auto [end, error] =
                std::from_chars(value.data(), value.data() + value.size(), seconds);
            if (error != std::errc{} || end != value.data() + value.size() || seconds < 1 ||
                seconds > 86'400)
                return core::failField(word, core::say("service.option-not-seconds",
                                                       {{"option", word}, {"value", value}}));
            options.utilizationInterval = std::chrono::seconds(seconds);
        }
    }
    return arguments;
}

std::string usage() {
    return "Usage: callboxd [OPTION VALUE]...\n"
           "The console's service: watches partitions, analyses problems, calls home.\n\n"
           "  --state-directory DIR   database, keys and seals (/var/lib/callbox)\n"
           "  --socket PATH           of the operator API (/run/callbox/operator.sock)\n"
           "  --rmc-program PATH      callbox-rmc\n"
           "  --plugin-directory DIR  connection plugins\n"
           "  --helper-socket PATH    of callbox-helper (/run/callbox/helper.sock)\n"
           "  --responses-directory DIR  programs that responses run (/etc/callbox/responses)\n"
           "  --language CODE         of the texts in reports: en, de (en)\n"
           "  --utilization-interval SECONDS between samples of each partition (300)\n"
           "  --help                  this text\n\n"
           "Ends on SIGTERM or SIGINT; what was accepted stays in the outbox.\n";
}

}  // namespace callbox::service
