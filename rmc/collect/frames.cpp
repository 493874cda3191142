// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/collect/frames.h"

#include <string>

#include "core/inventory/clean_text.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

namespace {

constexpr std::size_t kMaxFrames = 1000;

tl::unexpected<core::Error> broken(const char* detail) {
    return core::fail(core::ErrorCode::protocol, core::say("collect.output-broken"), detail);
}

}  // namespace

core::Message whyUnread(const Unread& unread) {
    const std::string detail = core::inventory::cleanText(unread.detail, 100);
    if (unread.why == "missing")
        return core::say("collect.not-installed", {{"program", detail}});
    if (unread.why == "root")
        return core::say("collect.needs-root");
    if (unread.why == "absent")
        return core::say("collect.absent");
    return core::say("collect.unreadable");
}

core::Result<Frames> readFrames(std::string_view output, std::string_view boundary) {
    const std::string mark = "\n@" + std::string(boundary) + " ";
    Frames frames;
    bool begun = false;
    bool open = false;
    std::size_t from = 0;
    Section section;
    for (std::size_t count = 0;; ++count) {
        const auto at = output.find(mark, from);
        if (at == std::string_view::npos)
            return broken(begun ? "the run did not finish" : "the run did not begin");
        if (count > 3 * kMaxFrames)
            return core::fail(core::ErrorCode::limitExceeded, core::say("collect.too-many-frames"));
        const auto start = at + mark.size();
        const auto end = output.find('\n', start);
        if (end == std::string_view::npos)
            return broken("the last frame is cut");
        const auto pieces = split(output.substr(start, end - start), ' ', 4);
        const auto word = pieces.front();
        if (open) {
            if (word != "end" || pieces.size() != 4 || pieces[1] != section.source)
                return broken("a section does not end");
            const auto status = toNumber(pieces[2]);
            const auto limit = toNumber(pieces[3]);
            if (!status || *status > 255 || !limit)
                return broken("a section's end is malformed");
            section.status = static_cast<int>(*status);
            section.text = output.substr(from, at - from);
            section.cut = section.text.size() >= *limit;
            frames.sections.push_back(section);
            open = false;
        } else if (word == "start") {
            if (begun)
                return broken("the run begins twice");
            begun = true;
        } else if (!begun) {
            return broken("a frame before the start");
        } else if (word == "begin" && pieces.size() == 3) {
            section = {pieces[1], pieces[2], {}, 0, false};
            open = true;
        } else if (word == "unreadable" && pieces.size() >= 3) {
            frames.unread.push_back(
                {pieces[1], pieces[2], pieces.size() > 3 ? pieces[3] : std::string_view()});
        } else if (word == "done") {
            return frames;
        } else {
            return broken("an unknown frame");
        }
        from = open ? end + 1 : end;
    }
}

}  // namespace callbox::rmc::collect
