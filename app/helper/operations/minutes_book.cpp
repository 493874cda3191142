// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helper/operations/minutes_book.h"

#include <algorithm>
#include <fstream>
#include <iterator>

#include "core/json/codec.h"

namespace callbox::helper {

using std::chrono::seconds;

namespace {

constexpr std::int64_t kDay = 86'400;
constexpr std::size_t kMostCalls = 10'000;

}  // namespace

MinutesBook::MinutesBook(std::filesystem::path file, std::chrono::steady_clock::time_point now)
    : file_(std::move(file)), now_(std::chrono::floor<seconds>(now).time_since_epoch().count()) {
    std::ifstream stored(file_);
    const std::string text((std::istreambuf_iterator<char>(stored)), {});
    book_ = core::fromJson<BookedCalls>(text).value_or(BookedCalls{});
    std::erase_if(book_.calls, [this](const BookedCall& call) { return call.ended < now_ - kDay; });
    if (book_.calls.size() > kMostCalls)
        book_.calls.erase(book_.calls.begin(), book_.calls.end() - kMostCalls);
}

seconds MinutesBook::used() const {
    std::int64_t sum = 0;
    for (const BookedCall& call : book_.calls)
        sum += std::max<std::int64_t>(0, call.ended - std::max(call.begun, now_ - kDay));
    return seconds(sum);
}

std::uint64_t MinutesBook::volume() const {
    std::uint64_t sum = 0;
    for (const BookedCall& call : book_.calls)
        sum += call.bytes;
    return sum;
}

void MinutesBook::count(std::uint64_t bytes) {
    if (book_.calls.empty() || book_.calls.back().bytes == bytes)
        return;
    book_.calls.back().bytes = bytes;
    store();
}

void MinutesBook::begin(seconds longest) {
    book_.calls.push_back({now_, now_ + longest.count(), 0});
    store();
}

void MinutesBook::settle() {
    if (book_.calls.empty())
        return;
    book_.calls.back().ended = std::min(book_.calls.back().ended, now_);
    store();
}

void MinutesBook::store() const {
    const std::filesystem::path temporary = file_.string() + ".new";
    {
        std::ofstream out(temporary, std::ios::trunc);
        out << core::toJson(book_);
    }
    std::error_code ignored;
    std::filesystem::rename(temporary, file_, ignored);
}

}  // namespace callbox::helper
