// SPDX-License-Identifier: GPL-3.0-or-later
// Form of both files: https://www.sqlite.org/fileformat2.html.
#include "rmc/watch/database_image.h"

#include <bit>
#include <cstdint>
#include <map>

#include "rmc/collect/text.h"

namespace callbox::rmc::watch {

namespace {

constexpr std::size_t kHeader = 100;
constexpr std::size_t kLogHeader = 32;
constexpr std::size_t kFrameHeader = 24;

std::uint32_t number(std::string_view bytes, std::size_t at) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = (value << 8U) | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

std::size_t pageSizeOf(std::string_view database) {
    const auto size = (static_cast<std::size_t>(static_cast<unsigned char>(database[16])) << 8U) |
                      static_cast<unsigned char>(database[17]);
    return size == 1 ? 65536 : size;
}

/// The running check sum of a log, over words in the byte order that its magic number names.
struct CheckSum {
    bool bigEndian = false;
    std::uint32_t a = 0;
    std::uint32_t b = 0;

    void add(std::string_view bytes) {
        for (std::size_t at = 0; at + 8 <= bytes.size(); at += 8) {
            a += word(bytes, at) + b;
            b += word(bytes, at + 4) + a;
        }
    }
    bool is(std::string_view bytes, std::size_t at) const {
        return number(bytes, at) == a && number(bytes, at + 4) == b;
    }

private:
    std::uint32_t word(std::string_view bytes, std::size_t at) const {
        const auto value = number(bytes, at);
        return bigEndian ? value
                         : (value >> 24U) | ((value >> 8U) & 0xFF00U) |
                               ((value << 8U) & 0xFF0000U) | (value << 24U);
    }
};

/// Pages of the committed transactions, by number from 1.
std::map<std::uint32_t, std::string_view> committedPages(std::string_view log,
                                                         std::size_t pageSize) {
    std::map<std::uint32_t, std::string_view> committed;
    if (log.size() < kLogHeader || (number(log, 0) & ~1U) != 0x377F0682U ||
        number(log, 8) != pageSize)
        return committed;
    CheckSum sum;
    sum.bigEndian = (number(log, 0) & 1U) != 0;
    sum.add(log.substr(0, 24));
    if (!sum.is(log, 24))
        return committed;
    std::map<std::uint32_t, std::string_view> open;
    for (std::size_t at = kLogHeader; at + kFrameHeader + pageSize <= log.size();
         at += kFrameHeader + pageSize) {
        const auto frame = log.substr(at, kFrameHeader);
        const auto page = log.substr(at + kFrameHeader, pageSize);
        // Frames of an earlier round of the log have other salts.
        if (frame.substr(8, 8) != log.substr(16, 8))
            break;
        sum.add(frame.substr(0, 8));
        sum.add(page);
        if (!sum.is(frame, 16))
            break;
        open[number(frame, 0)] = page;
        if (number(frame, 4) != 0) {
            for (const auto& [key, bytes] : open)
                committed[key] = bytes;
            open.clear();
        }
    }
    return committed;
}

}  // namespace

core::Result<std::string> databaseImage(std::string_view database, std::string_view log) {
    if (database.size() + log.size() > kMaxImage)
        return core::fail(core::ErrorCode::limitExceeded, core::say("watch.snapshot-cut"));
    const auto pageSize = database.size() < kHeader ? 0 : pageSizeOf(database);
    if (!database.starts_with(std::string_view("SQLite format 3\0", 16)) || pageSize < 512 ||
        !std::has_single_bit(pageSize) || database.size() % pageSize != 0)
        return collect::notUnderstood("rasdaemon");
    std::string image(database);
    for (const auto& [page, bytes] : committedPages(log, pageSize)) {
        if (page == 0 || page > kMaxImage / pageSize)
            return collect::notUnderstood("rasdaemon");
        const auto begin = (page - 1) * pageSize;
        if (image.size() < begin + pageSize)
            image.resize(begin + pageSize);
        image.replace(begin, pageSize, bytes);
    }
    // What reads and writes it: 1 is without a write-ahead log.
    image.replace(18, 2, "\1\1");
    return image;
}

}  // namespace callbox::rmc::watch
