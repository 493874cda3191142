// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/collect/linux_collection.h"

#include "core/inventory/clean_text.h"
#include "rmc/collect/frames.h"
#include "rmc/collect/inventory_builder.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/scripts.h"
#include "rmc/collect/utilization.h"

namespace callbox::rmc::collect {

using core::ErrorCode;
using core::fail;
using core::say;

namespace {

constexpr std::size_t kMaxUnreadable = 200;

/// The exit status of `timeout` when it ended the program.
constexpr int kTimedOut = 124;

class Sweep {
public:
    void section(const Section& section) {
        if (section.source == "utilization") {
            (section.subject == "first" ? first_ : second_) = section.text;
            return;
        }
        if (section.cut)
            unreadable(section, say("collect.cut"));
        auto findings = parseSection(section.source, section.text, section.subject);
        const bool nothing = !findings || (findings->items.empty() && findings->facts.empty());
        // A program's exit status counts only when it gave nothing: smartctl and lspci end with
        // errors beside good output.
        if (section.status == kTimedOut)
            unreadable(section, say("collect.timed-out"));
        else if (nothing && section.status != 0)
            unreadable(section,
                       say("collect.failed", {{"status", std::to_string(section.status)}}));
        else if (!findings)
            unreadable(section, findings.error().message);
        if (findings)
            builder_.add(std::move(*findings));
    }

    void unread(const Unread& unread) {
        if (unreadable_.size() < kMaxUnreadable)
            unreadable_.push_back(
                {core::inventory::cleanText(unread.source, 64), whyUnread(unread)});
    }

    core::Inventory finish(core::TimePoint at) {
        auto inventory = builder_.finish(memoryTotal(second_));
        for (auto& sample : inventory.utilization)
            sample.at = at;
        auto samples = utilizationBetween(first_, second_, at);
        inventory.utilization.insert(inventory.utilization.end(), samples.begin(), samples.end());
        inventory.unreadable = std::move(unreadable_);
        return inventory;
    }

private:
    void unreadable(const Section& section, core::Message reason) {
        if (unreadable_.size() >= kMaxUnreadable)
            return;
        auto source = core::inventory::cleanText(section.source, 64);
        if (section.subject != "-")
            source += " " + core::inventory::cleanText(section.subject, 64);
        unreadable_.push_back({std::move(source), std::move(reason)});
    }

    InventoryBuilder builder_;
    std::vector<core::UnreadableSource> unreadable_;
    std::string_view first_;
    std::string_view second_;
};

}  // namespace

core::Result<std::string> linuxCollectionInput(std::string_view boundary, bool elevate) {
    if (!isBoundary(boundary))
        return core::failField("boundary", say("collect.boundary-malformed"));
    return std::string(boundary) + (elevate ? "\nelevate yes\n" : "\nelevate no\n");
}

core::Result<std::string> linuxCollectionScript(std::string_view boundary, bool elevate) {
    const auto input = linuxCollectionInput(boundary, elevate);
    if (!input)
        return core::passOn(input);
    return sweepScript() + "callbox_sweep <<'CALLBOX_INPUT'\n" + *input + "CALLBOX_INPUT\n";
}

core::Result<core::Inventory> readCollection(std::string_view output,
                                             const CollectionContext& context) {
    if (output.size() > kCollectionOutputLimit)
        return fail(
            ErrorCode::limitExceeded,
            say("collect.text-too-long", {{"limit", std::to_string(kCollectionOutputLimit)}}));
    if (!isBoundary(context.boundary))
        return core::failField("boundary", say("collect.boundary-malformed"));
    const auto frames = readFrames(output, context.boundary);
    if (!frames)
        return core::passOn(frames);
    Sweep sweep;
    // dmidecode knows most of the places and part numbers: what it says goes first.
    for (const bool first : {true, false})
        for (const auto& section : frames->sections)
            if ((section.source == "dmidecode") == first)
                sweep.section(section);
    for (const auto& unread : frames->unread)
        sweep.unread(unread);
    auto inventory = sweep.finish(context.at);
    inventory.partitionId = context.partitionId;
    inventory.collectedAt = context.at;
    return inventory;
}

}  // namespace callbox::rmc::collect
