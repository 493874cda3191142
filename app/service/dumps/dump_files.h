// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "core/words/result.h"

namespace callbox::service::dumps {

/// The bytes of collected dumps: a file each in a directory that only this account reads.
class DumpFiles {
public:
    struct Limits {
        std::uint64_t each = std::uint64_t{2} << 30U;
        std::uint64_t all = std::uint64_t{4} << 30U;
        std::uint64_t free = std::uint64_t{512} << 20U;  ///< left on the disk for everything else
    };
    DumpFiles(std::filesystem::path directory, Limits limits)
        : directory_(std::move(directory)), limits_(limits) {}

    const Limits& limits() const { return limits_; }

    /// Whether so many more bytes may be kept beside `kept`. Errors: limitExceeded, storage.
    core::Result<void> admit(std::uint64_t bytes, std::uint64_t kept) const;

    /// A file as it is being written. Removed with the object unless it was finished.
    class Writing {
    public:
        static core::Result<std::unique_ptr<Writing>> open(const std::filesystem::path& path);
        ~Writing();
        Writing(const Writing&) = delete;
        Writing& operator=(const Writing&) = delete;

        core::Result<void> append(std::string_view bytes);
        std::uint64_t bytes() const { return bytes_; }
        /// The SHA-256 of all of it, lower-case hex.
        std::string digest();
        /// Syncs; it stays. Any thread.
        core::Result<void> finish();

    private:
        struct Hash;
        Writing(std::filesystem::path path, int descriptor);

        std::filesystem::path path_;
        int descriptor_;
        std::uint64_t bytes_ = 0;
        bool finished_ = false;
        std::unique_ptr<Hash> hash_;
    };
    core::Result<std::unique_ptr<Writing>> write(std::uint64_t number) const;

    /// At most `limit` bytes from `offset` on. Errors: corrupt when the file is not there.
    core::Result<std::string> read(std::uint64_t number, std::uint64_t offset,
                                   std::uint64_t limit) const;
    void remove(std::uint64_t number) const;

private:
    std::filesystem::path pathOf(std::uint64_t number) const;

    std::filesystem::path directory_;
    Limits limits_;
};

}  // namespace callbox::service::dumps
