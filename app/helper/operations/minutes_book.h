// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <vector>

#include <boost/describe/class.hpp>

namespace callbox::helper {

/// Seconds on the machine's monotonic clock, which begins anew with it, as the book does: it lies
/// below /run. Nobody can turn that clock back.
struct BookedCall {
    std::int64_t begun = 0;
    std::int64_t ended = 0;
    std::uint64_t bytes = 0;  ///< both ways; of cellular bearers only
};
BOOST_DESCRIBE_STRUCT(BookedCall, (), (begun, ended, bytes))

struct BookedCalls {
    std::vector<BookedCall> calls;
};
BOOST_DESCRIBE_STRUCT(BookedCalls, (), (calls))

/// How long a port was in calls in the last 24 hours, and how much went over a cellular modem, so
/// that a fault cannot run up a telephone bill. Kept in a file, so that it outlives the helper.
class MinutesBook {
public:
    MinutesBook(std::filesystem::path file, std::chrono::steady_clock::time_point now);

    /// Of the last 24 hours.
    std::chrono::seconds used() const;
    /// Bytes, of the last 24 hours.
    std::uint64_t volume() const;
    /// Books a call that begins now as if it lasted `longest`, until settle() says better: a helper
    /// that is killed errs on the safe side.
    void begin(std::chrono::seconds longest);
    /// So many bytes went over the last call so far.
    void count(std::uint64_t bytes);
    /// The last call ended now.
    void settle();

private:
    void store() const;

    std::filesystem::path file_;
    std::int64_t now_;
    BookedCalls book_;
};

}  // namespace callbox::helper
