// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "tests/lab/farm/frames.h"

namespace callbox::tests::farm {

/// What a machine of another kind printed, part by part, in one file of tests/lab/recordings. A
/// part is the text below a heading:
///   ==== server                            the farm's own Linux server, besides the parts
///   ==== command STATUS COMMAND            the answer to a command of exactly these words
///   ==== section STATUS SOURCE SUBJECT     of a sweep; no subject is "-"
///   ==== unreadable SOURCE WHY DETAIL      of a sweep, as the script says it
///   ==== snapshot STATUS SOURCE SUBJECT    of a watch
/// "==== after WHAT " in front of the kind: the part stands in place of the one of the same name
/// once WHAT has happened. Lines before the first heading are not part of it. In a text {hostName}
/// and the other values of frames.h are those of the partition that plays it.
class Recording {
public:
    /// Throws std::runtime_error that names the file and the line.
    static std::shared_ptr<const Recording> read(const std::filesystem::path& file);

    /// What happened so far, in order.
    using Happened = std::vector<std::string>;
    struct Answer {
        int status = 0;
        std::string text;
    };

    bool server() const { return server_; }
    std::set<std::string> happenings() const;
    std::optional<Answer> answer(const std::string& command, const Happened& happened,
                                 const Values& values) const;
    void addSections(const Happened& happened, const Values& values, Frames& frames) const;
    /// The lines of a watch, without their marks, for the snapshots of one source.
    std::vector<std::string> snapshots(const std::string& source, const Happened& happened,
                                       const Values& values) const;

private:
    enum class Kind { command, section, unreadable, snapshot };
    struct Part {
        std::string after;
        Kind kind = Kind::command;
        int status = 0;
        std::string name;     ///< the source, or the whole command
        std::string subject;  ///< or why it is unreadable
        std::string text;
    };

    bool readHeading(std::string_view words);
    std::vector<const Part*> present(Kind kind, const Happened& happened) const;

    bool server_ = false;
    std::vector<Part> parts_;
};

}  // namespace callbox::tests::farm
