// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/farm/recording.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace callbox::tests::farm {

namespace {

constexpr std::string_view kHeading = "==== ";

std::string rest(std::istringstream& words) {
    std::string text;
    std::getline(words >> std::ws, text);
    return text;
}

}  // namespace

std::shared_ptr<const Recording> Recording::read(const std::filesystem::path& file) {
    auto recording = std::make_shared<Recording>();
    std::ifstream lines(file);
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        if (line.starts_with(kHeading)) {
            if (!recording->readHeading(std::string_view(line).substr(kHeading.size())))
                throw std::runtime_error(file.string() + ":" + std::to_string(number) +
                                         ": no such heading");
        } else if (!recording->parts_.empty()) {
            recording->parts_.back().text += line + "\n";
        }
    }
    if (recording->parts_.empty())
        throw std::runtime_error(file.string() + " is no recording");
    return recording;
}

bool Recording::readHeading(std::string_view text) {
    std::istringstream words{std::string(text)};
    Part part;
    std::string kind;
    words >> kind;
    if (kind == "server") {
        server_ = true;
        return true;
    }
    if (kind == "after")
        words >> part.after >> kind;
    if (kind == "unreadable") {
        part.kind = Kind::unreadable;
        words >> part.name;
        part.subject = rest(words);
    } else {
        if (!(words >> part.status))
            return false;
        if (kind == "command") {
            part.name = rest(words);
        } else if (kind == "section" || kind == "snapshot") {
            part.kind = kind == "section" ? Kind::section : Kind::snapshot;
            words >> part.name >> part.subject;
        } else {
            return false;
        }
    }
    if (part.name.empty() || (part.kind != Kind::command && part.subject.empty()))
        return false;
    parts_.push_back(std::move(part));
    return true;
}

std::set<std::string> Recording::happenings() const {
    std::set<std::string> all;
    for (const auto& part : parts_)
        if (!part.after.empty())
            all.insert(part.after);
    return all;
}

/// The parts of a kind as they stand now, each in the place of the first of its name.
std::vector<const Recording::Part*> Recording::present(Kind kind, const Happened& happened) const {
    std::vector<const Part*> found;
    const auto put = [&](const std::string& after) {
        for (const auto& part : parts_) {
            if (part.kind != kind || part.after != after)
                continue;
            const auto same =
                std::find_if(found.begin(), found.end(), [&](const Part* const other) {
                    return other->name == part.name && other->subject == part.subject;
                });
            if (same == found.end())
                found.push_back(&part);
            else
                *same = &part;
        }
    };
    put({});
    for (const auto& what : happened)
        put(what);
    return found;
}

std::optional<Recording::Answer> Recording::answer(const std::string& command,
                                                   const Happened& happened,
                                                   const Values& values) const {
    for (const auto* part : present(Kind::command, happened))
        if (fill(part->name, values) == command)
            return Answer{part->status, fill(part->text, values)};
    return {};
}

void Recording::addSections(const Happened& happened, const Values& values, Frames& frames) const {
    for (const auto* part : present(Kind::section, happened))
        frames.section(part->name, fill(part->text, values), fill(part->subject, values),
                       part->status);
    for (const auto* part : present(Kind::unreadable, happened))
        frames.line("unreadable " + part->name + " " + part->subject);
}

std::vector<std::string> Recording::snapshots(const std::string& source, const Happened& happened,
                                              const Values& values) const {
    std::vector<std::string> lines;
    for (const auto* part : present(Kind::snapshot, happened)) {
        if (part->name != source)
            continue;
        lines.push_back("snapshot " + part->name + " " + part->subject);
        std::istringstream text(fill(part->text, values));
        for (std::string line; std::getline(text, line);)
            lines.push_back(". " + line);
        lines.push_back("taken " + part->name + " " + part->subject + " " +
                        std::to_string(part->status) + " 4194304");
    }
    return lines;
}

}  // namespace callbox::tests::farm
