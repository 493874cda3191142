// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/words/result.h"

namespace callbox::rmc::collect {

/// One source's part of a sweep's output.
struct Section {
    std::string_view source;
    std::string_view subject;  ///< a disk or interface, "-" for none
    std::string_view text;
    int status = 0;    ///< the command's
    bool cut = false;  ///< longer than the script lets through
};

/// A source that the script could not read: "absent", "missing" (a program), "root".
struct Unread {
    std::string_view source;
    std::string_view why;
    std::string_view detail;
};

struct Frames {
    std::vector<Section> sections;
    std::vector<Unread> unread;
};

/// Why the source was not read, as people are told.
core::Message whyUnread(const Unread& unread);

/// Splits the output of resources/collection/sweep. The views point into `output`. Errors:
/// protocol when the run with this boundary did not begin, did not finish or is out of order;
/// limitExceeded for more than 1,000 frames.
core::Result<Frames> readFrames(std::string_view output, std::string_view boundary);

}  // namespace callbox::rmc::collect
