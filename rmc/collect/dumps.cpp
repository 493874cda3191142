// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/collect/dumps.h"

#include <boost/describe/enum_from_string.hpp>
#include <boost/describe/enum_to_string.hpp>

#include "core/inventory/clean_text.h"
#include "core/model/base64.h"
#include "rmc/collect/dispatcher.h"
#include "rmc/collect/frames.h"
#include "rmc/collect/scripts.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

using core::ErrorCode;
using core::PartitionPlatform;

namespace {

constexpr std::uint64_t kBlock = 65'536;
constexpr std::size_t kMostDumps = 400;
/// No dump is larger: sums and places stay far from the ends of numbers.
constexpr std::uint64_t kLargest = std::uint64_t{1} << 50U;

std::string script(PartitionPlatform platform) {
    std::string text;
    for (const char* piece :
         {"sweep/frame.sh", "data/dump_common.sh",
          platform == PartitionPlatform::aix ? "data/dump_aix.sh" : "data/dump_linux.sh"})
        text += shellScript(piece);
    return text;
}

bool fits(const AskDumps& asked) {
    const bool named = core::isDumpItem(asked.item);
    switch (asked.action) {
        case DumpAction::list:
            return true;
        case DumpAction::read:
            return named && asked.offset % kBlock == 0 && asked.bytes % kBlock == 0 &&
                   asked.bytes > 0 && asked.bytes <= kDumpPiece && asked.offset <= kLargest;
        case DumpAction::make:
        case DumpAction::remove:
            return named && asked.item.find_first_not_of("0123456789abcdef") == std::string::npos;
        case DumpAction::progress:
        case DumpAction::digest:
            break;
    }
    return named;
}

std::optional<core::FoundDump> foundIn(std::string_view line) {
    const auto fields = split(line, '\t', 4);
    core::FoundDump dump;
    if (fields.size() != 4 || !core::isDumpItem(fields[1]) ||
        !boost::describe::enum_from_string(std::string(fields[0]).c_str(), dump.kind))
        return {};
    const auto bytes = toNumber(fields[2]);
    const auto seconds = toNumber(fields[3]);
    if (!bytes || *bytes > kLargest)
        return {};
    dump.item = fields[1];
    dump.bytes = *bytes;
    if (seconds && *seconds > 0 && *seconds < (std::uint64_t{1} << 33U))
        dump.at = core::TimePoint(std::chrono::seconds(*seconds));
    return dump;
}

void readLines(std::string_view text, DumpAnswer& answer) {
    std::string_view line;
    while (nextLine(text, line)) {
        const auto fields = split(line, '\t', 2);
        if (fields[0] == "started" || fields[0] == "removed" || fields[0] == "gone") {
            answer.state = fields[0];
        } else if (fields.size() == 2 && (fields[0] == "running" || fields[0] == "ended")) {
            answer.state = fields[0];
            answer.figure = toNumber(fields[1]).value_or(0);
        } else if (auto dump = foundIn(line); dump && answer.dumps.size() < kMostDumps) {
            answer.dumps.push_back(std::move(*dump));
        }
    }
}

core::Result<DumpAnswer> refusal(const Unread& unread) {
    if (unread.why == "root")
        return core::fail(ErrorCode::denied, core::say("collect.dumps-need-root"));
    if (unread.why == "missing")
        return core::fail(ErrorCode::unsupported,
                          core::say("collect.bundle-program-missing",
                                    {{"program", core::inventory::cleanText(unread.detail, 32)}}));
    return core::fail(ErrorCode::denied, core::say("collect.bundle-not-made"));
}

}  // namespace

core::Result<Command> dumpCommand(PartitionPlatform platform, const DumpOptions& options) {
    if (platform == PartitionPlatform::hmc || platform == PartitionPlatform::vios)
        return core::fail(ErrorCode::unsupported, core::say("collect.dumps-no-shell"));
    if (options.prepared)
        return core::fail(ErrorCode::unsupported, core::say("collect.dumps-prepared"));
    if (!isBoundary(options.boundary))
        return core::failField("boundary", core::say("collect.boundary-malformed"));
    const auto& asked = options.asked;
    if (!fits(asked))
        return core::failField("item", core::say("collect.dump-item-malformed"));
    Command command;
    command.command = "sh";
    command.input = script(platform) + "callbox_dump <<'CALLBOX_INPUT'\n" + options.boundary +
                    "\nelevate no\naction " +
                    boost::describe::enum_to_string(asked.action, "list") + "\nkind " +
                    boost::describe::enum_to_string(asked.kind, "sos") + "\nitem " + asked.item +
                    "\noffset " + std::to_string(asked.offset) + "\nbytes " +
                    std::to_string(asked.bytes) + "\nCALLBOX_INPUT\n";
    command.outputLimit = kDumpPiece + kBlock;
    // A digest reads all of a dump.
    command.timeLimit = std::chrono::seconds(asked.action == DumpAction::digest ? 280 : 120);
    return command;
}

core::Result<DumpAnswer> readDumps(std::string_view output, std::string_view boundary,
                                   const AskDumps& asked) {
    const auto frames = readFrames(output, boundary);
    if (!frames && dispatcherThatAnswered(output))
        return core::fail(ErrorCode::unsupported, core::say("collect.dumps-prepared"));
    if (!frames)
        return core::passOn(frames);
    if (!frames->unread.empty())
        return refusal(frames->unread.front());
    if (frames->sections.empty() || frames->sections.front().status != 0)
        return core::fail(ErrorCode::notFound, core::say("collect.dump-gone"));
    const auto text = frames->sections.front().text;
    DumpAnswer answer;
    if (asked.action == DumpAction::read) {
        if (text.size() > asked.bytes)
            return core::fail(ErrorCode::protocol, core::say("collect.output-broken"));
        answer.content = core::base64Encode(text);
    } else if (asked.action == DumpAction::digest) {
        const auto digest = text.substr(0, 64);
        if (digest.size() != 64 ||
            digest.find_first_not_of("0123456789abcdef") != std::string_view::npos)
            return core::fail(ErrorCode::protocol, core::say("collect.output-broken"));
        answer.digest = digest;
    } else {
        readLines(text, answer);
    }
    return answer;
}

}  // namespace callbox::rmc::collect
