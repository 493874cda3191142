// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <limits>
#include <vector>

#include <zlib.h>

#include "core/coding/decoded_text.h"

namespace callbox::core::coding {

namespace {

constexpr int kGzip = 16;  ///< added to the window's bits: a gzip header, not zlib's
constexpr int kMemory = 8;

/// zlib counts in unsigned int; nothing that is coded here is nearly as large.
bool countable(std::string_view bytes) {
    return bytes.size() <= std::numeric_limits<uInt>::max() / 2;
}

void feed(z_stream& stream, std::string_view bytes) {
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
}

struct Inflater {
    z_stream stream{};
    bool ready = inflateInit2(&stream, kGzip + MAX_WBITS) == Z_OK;
    Inflater() = default;
    ~Inflater() {
        if (ready)
            inflateEnd(&stream);
    }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;
};

}  // namespace

Result<std::string> gzip(std::string_view bytes, Effort effort) {
    z_stream stream{};
    const int level = effort == Effort::thorough ? Z_BEST_COMPRESSION : Z_DEFAULT_COMPRESSION;
    if (!countable(bytes) || deflateInit2(&stream, level, Z_DEFLATED, kGzip + MAX_WBITS, kMemory,
                                          Z_DEFAULT_STRATEGY) != Z_OK)
        return fail(ErrorCode::internal, say("coding.not-coded"));
    std::string coded(deflateBound(&stream, static_cast<uLong>(bytes.size())), '\0');
    feed(stream, bytes);
    stream.next_out = reinterpret_cast<Bytef*>(coded.data());
    stream.avail_out = static_cast<uInt>(coded.size());
    const int ended = deflate(&stream, Z_FINISH);
    coded.resize(stream.total_out);
    deflateEnd(&stream);
    if (ended != Z_STREAM_END)
        return fail(ErrorCode::internal, say("coding.not-coded"));
    return coded;
}

Result<void> gunzip(std::string_view bytes, DecodedText& text) {
    Inflater inflater;
    if (!inflater.ready || !countable(bytes))
        return fail(ErrorCode::internal, say("coding.not-coded"));
    z_stream& stream = inflater.stream;
    feed(stream, bytes);
    std::vector<char> piece(kPiece);
    for (;;) {
        stream.next_out = reinterpret_cast<Bytef*>(piece.data());
        stream.avail_out = static_cast<uInt>(piece.size());
        const int state = inflate(&stream, Z_NO_FLUSH);
        if (state != Z_OK && state != Z_STREAM_END)
            return malformed();
        const std::size_t gained = piece.size() - stream.avail_out;
        if (auto kept = text.append({piece.data(), gained}); !kept)
            return kept;
        if (state == Z_STREAM_END)
            break;
        if (gained == 0 && stream.avail_in == 0)
            return malformed();
    }
    return stream.avail_in == 0 ? Result<void>{} : malformed();
}

}  // namespace callbox::core::coding
