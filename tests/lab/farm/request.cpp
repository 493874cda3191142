// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/farm/request.h"

namespace callbox::tests::farm {

namespace {

constexpr std::size_t kKept = 16384;
constexpr std::size_t kShort = 512;

/// The lines of the here-document that `call` is given; empty when the script does not call it.
std::string_view inputOf(std::string_view script, const std::string& call) {
    const std::string head = "\n" + call + " <<'CALLBOX_INPUT'\n";
    const auto at = script.rfind(head);
    if (at == std::string_view::npos)
        return {};
    const auto lines = script.substr(at + head.size());
    const auto end = lines.rfind("CALLBOX_INPUT");
    return lines.substr(0, end);
}

std::string_view takeLine(std::string_view& lines) {
    const auto end = lines.find('\n');
    const auto line = lines.substr(0, end);
    lines.remove_prefix(end == std::string_view::npos ? lines.size() : end + 1);
    return line;
}

}  // namespace

void RequestReader::append(std::string_view bytes) {
    tail_ += bytes;
    if (tail_.size() > 2 * kKept)
        tail_.erase(0, tail_.size() - kKept);
}

Request RequestReader::read(const std::string& command) const {
    Request request;
    if (auto lines = inputOf(tail_, "callbox_sweep"); !lines.empty()) {
        request.kind = Request::Kind::sweep;
        auto line = takeLine(lines);
        // The boundary stands alone or, among other values, behind its name.
        constexpr std::string_view kName = "boundary ";
        if (line.starts_with(kName))
            line.remove_prefix(kName.size());
        request.boundary = line;
        return request;
    }
    if (auto lines = inputOf(tail_, "callbox_watch"); !lines.empty()) {
        request.kind = Request::Kind::watch;
        while (!lines.empty()) {
            const auto line = takeLine(lines);
            const auto space = line.find(' ');
            if (space != std::string_view::npos)
                request.values[std::string(line.substr(0, space))] = line.substr(space + 1);
        }
        request.boundary = request.values["boundary"];
        return request;
    }
    if (tail_.size() <= kShort && command.size() <= kShort) {
        request.kind = Request::Kind::command;
        request.command = command == "sh" ? tail_ : command;
    }
    return request;
}

}  // namespace callbox::tests::farm
