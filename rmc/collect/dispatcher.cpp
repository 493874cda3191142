// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/collect/dispatcher.h"

#include <cstdint>
#include <cstdio>

#include "rmc/collect/extended_data.h"
#include "rmc/collect/scripts.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

namespace {

constexpr std::string_view kHello = "callbox-dispatch 1 ";
/// Login files may print before it.
constexpr std::size_t kHelloWithin = 4096;

/// The script of `word`, run with the parameters that the dispatcher let through. What was prepared
/// for it may be used: the lines for sudo, where there are any.
std::string branch(std::string_view word, std::string_view script, std::string_view call) {
    std::string text(word);
    text += ")\n";
    text += script;
    text += "callbox_hello\n";
    text += call;
    text += " <<CALLBOX_PARAMETERS\n$callbox_input\nelevate yes\nCALLBOX_PARAMETERS\n;;\n";
    return text;
}

std::string body(core::PartitionPlatform platform) {
    const bool aix = platform == core::PartitionPlatform::aix;
    std::string text(shellScript("dispatch/dispatch.sh"));
    text += "case $callbox_word in\n";
    text += branch("sweep", aix ? aixSweepScript() : sweepScript(), "callbox_sweep");
    text += branch("watch", aix ? aixWatchScript() : watchScript(), "callbox_watch");
    text += branch("data", aix ? aixDataScript() : dataScript(), "callbox_data");
    return text + "esac\n";
}

/// FNV-1a: tells levels apart, protects nothing.
std::string levelOf(std::string_view text) {
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const unsigned char c : text)
        hash = (hash ^ c) * 0x100000001b3ULL;
    char hex[32];
    std::snprintf(hex, sizeof hex, "%016llx", static_cast<unsigned long long>(hash));
    return hex;
}

}  // namespace

const std::string& dispatcherLevel(core::PartitionPlatform platform) {
    static const std::string kLinux = levelOf(body(core::PartitionPlatform::linux));
    static const std::string kAix = levelOf(body(core::PartitionPlatform::aix));
    return platform == core::PartitionPlatform::aix ? kAix : kLinux;
}

std::string dispatcherScript(core::PartitionPlatform platform) {
    auto text = body(platform);
    text.insert(text.find('\n') + 1, "callbox_level=" + dispatcherLevel(platform) + "\n");
    return text;
}

std::optional<std::string> dispatcherThatAnswered(std::string_view output) {
    output = output.substr(0, kHelloWithin);
    std::string_view line;
    while (nextLine(output, line))
        if (line.starts_with(kHello)) {
            const auto level = line.substr(kHello.size());
            if (level.size() == 16 &&
                level.find_first_not_of("0123456789abcdef") == std::string_view::npos)
                return std::string(level);
        }
    return std::nullopt;
}

core::Result<core::Inventory> judgedByDispatcher(core::Result<core::Inventory> inventory,
                                                 std::string_view output,
                                                 core::PartitionPlatform platform) {
    const auto level = dispatcherThatAnswered(output);
    if (!inventory && level)
        return core::fail(core::ErrorCode::protocol, core::say("collect.dispatcher-unfit"));
    if (inventory && level && *level != dispatcherLevel(platform))
        inventory->unreadable.push_back({"dispatcher", core::say("collect.dispatcher-other")});
    return inventory;
}

}  // namespace callbox::rmc::collect
