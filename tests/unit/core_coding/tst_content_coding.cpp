// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/content_coding.h"
#include "tests/catch.h"

using namespace callbox::core;
using namespace callbox::core::coding;

namespace {

constexpr ContentCoding kCodings[] = {ContentCoding::gzip, ContentCoding::zstd};

std::string report(std::size_t lines) {
    std::string text;
    for (std::size_t i = 0; i < lines; ++i)
        text +=
            "{\"slot\":\"P1-C" + std::to_string(i * 2654435761U % 1000003) + "\",\"state\":\"ok\"}";
    return text;
}

ErrorCode failureOf(ContentCoding coding, std::string_view bytes, const DecodeLimits& limits = {}) {
    const auto decoded = decode(coding, bytes, limits);
    REQUIRE_FALSE(decoded);
    return decoded.error().code;
}

}  // namespace

TEST_CASE("what was coded is decoded, in both codings and efforts, also nothing at all") {
    for (const auto coding : kCodings)
        for (const auto effort : {Effort::quick, Effort::thorough})
            for (const std::size_t lines : {0, 1, 50, 20'000}) {
                const std::string text = report(lines);
                const auto coded = encode(coding, text, effort);
                REQUIRE(coded);
                CHECK((lines < 50 || coded->size() < text.size() / 2));
                const auto decoded = decode(coding, *coded, {});
                REQUIRE(decoded);
                CHECK(*decoded == text);
            }
}

TEST_CASE("codings are named and negotiated as HTTP does") {
    CHECK(codingNamed("") == ContentCoding::identity);
    CHECK(codingNamed("ZSTD") == ContentCoding::zstd);
    CHECK(codingNamed(" x-gzip ") == ContentCoding::gzip);
    CHECK_FALSE(codingNamed("br"));
    CHECK_FALSE(codingNamed("gzip, gzip"));
    CHECK(bestOf("") == ContentCoding::identity);
    CHECK(bestOf("gzip, zstd;q=0.1, br") == ContentCoding::zstd);
    CHECK(bestOf("zstd;q=0.000, gzip;q=1") == ContentCoding::gzip);
    CHECK(bestOf("*, br,,;") == ContentCoding::identity);
    CHECK(bestOf(kAccepted) == ContentCoding::zstd);
}

TEST_CASE("a decompression bomb ends at the bound of bytes and at that of the ratio") {
    const std::string zeros(std::size_t{64} << 20, '\0');
    for (const auto coding : kCodings) {
        const auto coded = encode(coding, zeros, Effort::quick);
        REQUIRE(coded);
        CHECK_FALSE(withinRatio(coded->size(), zeros.size()));
        std::size_t kept = 0;
        DecodeLimits limits;
        limits.ratio = zeros.size();
        limits.room = [&](std::size_t more) {
            kept += more;
            return true;
        };
        CHECK(failureOf(coding, *coded, limits) == ErrorCode::limitExceeded);
        CHECK(kept <= limits.bytes);
        limits = {};
        limits.bytes = zeros.size();
        limits.room = [&, total = std::size_t{0}](std::size_t more) mutable {
            kept = total += more;
            return true;
        };
        CHECK(failureOf(coding, *coded, limits) == ErrorCode::limitExceeded);
        CHECK(kept <= limits.unsuspected + (coded->size() + 1) * limits.ratio);
        limits.ratio = zeros.size();
        const auto whole = decode(coding, *coded, limits);
        REQUIRE(whole);
        CHECK(whole->size() == zeros.size());
    }
}

TEST_CASE("memory that is not to be had ends the decoding") {
    for (const auto coding : kCodings) {
        const auto coded = encode(coding, report(20'000), Effort::quick);
        REQUIRE(coded);
        DecodeLimits limits;
        limits.room = [pieces = 2](std::size_t) mutable { return pieces-- > 0; };
        CHECK(failureOf(coding, *coded, limits) == ErrorCode::unavailable);
    }
}

TEST_CASE("what is cut off, damaged, or followed by something is malformed") {
    const std::string text = report(500);
    for (const auto coding : kCodings) {
        const auto coded = encode(coding, text, Effort::quick);
        REQUIRE(coded);
        for (std::size_t kept = 0; kept < coded->size(); kept += 13)
            CHECK(failureOf(coding, coded->substr(0, kept)) == ErrorCode::protocol);
        CHECK(failureOf(coding, *coded + "x") == ErrorCode::protocol);
        CHECK(failureOf(coding, *coded + *coded) == ErrorCode::protocol);
        CHECK(failureOf(coding, text) == ErrorCode::protocol);
    }
    // A frame that asks for a window of 2 GiB.
    CHECK(failureOf(ContentCoding::zstd, std::string("\x28\xb5\x2f\xfd\x00\xa8\x01\x00\x00", 9)) ==
          ErrorCode::protocol);
}
