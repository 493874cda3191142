// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace callbox::rmc::watch {

/// Puts the lines of one snapshot of a watch's stream together again.
class SnapshotFrames {
public:
    /// No snapshot is longer, whatever limit the stream states.
    static constexpr std::size_t kMaxText = std::size_t{6} << 20;

    struct Snapshot {
        std::string source;
        std::string subject;  ///< "-" for none
        std::string text;
        int status = 0;
        bool cut = false;  ///< there was more than the script lets through
    };

    /// Takes one line, its word ("snapshot", ".", "+", "taken") and the rest. False when it is out
    /// of order; what was begun is then forgotten.
    bool line(std::string_view word, std::string_view rest);

    /// The snapshot that the last line ended.
    std::optional<Snapshot> take();

private:
    bool begin(std::string_view rest);
    bool end(std::string_view rest);

    std::optional<Snapshot> open_;
    std::optional<Snapshot> done_;
    bool tooLong_ = false;
};

}  // namespace callbox::rmc::watch
