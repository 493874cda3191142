// SPDX-License-Identifier: GPL-3.0-or-later
// The running kernel, those that could be started, and whether the system waits for a restart.
#include <vector>

#include "core/inventory/clean_text.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

namespace {

using core::inventory::cleanText;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Takes the next run of digits or of anything else off the text.
std::string_view takeRun(std::string_view& text) {
    std::size_t end = 0;
    while (end < text.size() && isDigit(text[end]) == isDigit(text[0]))
        ++end;
    const auto run = text.substr(0, end);
    text.remove_prefix(end);
    return run;
}

/// Whether `a` is the older release: numbers by value, what is between them by letters.
bool olderRelease(std::string_view a, std::string_view b) {
    while (!a.empty() && !b.empty()) {
        auto first = takeRun(a);
        auto second = takeRun(b);
        if (first == second)
            continue;
        if (!isDigit(first[0]) || !isDigit(second[0]))
            return first < second;
        while (first.starts_with("0"))
            first.remove_prefix(1);
        while (second.starts_with("0"))
            second.remove_prefix(1);
        if (first.size() != second.size())
            return first.size() < second.size();
        if (first != second)
            return first < second;
    }
    return a.empty() && !b.empty();
}

/// "amd64" of "6.1.0-28-amd64": kernels of other flavours are no successors.
std::string_view flavour(std::string_view release) {
    const auto at = release.find_last_of("-.");
    return at == std::string_view::npos ? std::string_view() : release.substr(at + 1);
}

}  // namespace

Parsed parseKernelState(std::string_view text, std::string_view) {
    std::string running;
    std::string restart;
    std::vector<std::string> installed;
    std::string_view line;
    for (std::size_t count = 0; count < 1024 && nextLine(text, line); ++count) {
        const auto equals = line.find('=');
        if (equals == std::string_view::npos)
            continue;
        const auto name = line.substr(0, equals);
        auto value = cleanText(line.substr(equals + 1), 128);
        if (name == "running")
            running = std::move(value);
        else if (name == "restart")
            restart = std::move(value);
        else if (name == "installed" && !value.empty())
            installed.push_back(std::move(value));
    }
    if (running.empty())
        return notUnderstood("kernel-state");
    auto newest = running;
    for (const auto& release : installed)
        if (flavour(release) == flavour(running) && olderRelease(newest, release))
            newest = release;
    auto item = makeItem(core::InventoryKind::operatingSystem, "os");
    setProperty(item, "newestKernel", newest);
    if (newest != running)
        setProperty(item, "restartRequired", "kernel");
    else if (restart == "yes" || restart == "no")
        setProperty(item, "restartRequired", restart);
    Findings findings;
    findings.items.push_back(std::move(item));
    return findings;
}

}  // namespace callbox::rmc::collect
