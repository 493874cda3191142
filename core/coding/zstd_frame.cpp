// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>
#include <vector>

#include <zstd.h>

#include "core/coding/decoded_text.h"

namespace callbox::core::coding {

namespace {

constexpr int kQuick = 3;
constexpr int kThorough = 19;
/// Above it the best level would take seconds.
constexpr std::size_t kThoroughAtMost = std::size_t{1} << 20;
/// The memory that a foreign frame may ask for: RFC 8878's 8 MiB.
constexpr int kWindowLog = 23;

struct FreeContext {
    void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
};

}  // namespace

Result<std::string> zstdFrame(std::string_view bytes, Effort effort) {
    const int level =
        effort == Effort::thorough && bytes.size() <= kThoroughAtMost ? kThorough : kQuick;
    const std::unique_ptr<ZSTD_CCtx, FreeContext> context(ZSTD_createCCtx());
    std::string coded(ZSTD_compressBound(bytes.size()), '\0');
    if (!context ||
        ZSTD_isError(ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, level)))
        return fail(ErrorCode::internal, say("coding.not-coded"));
    const std::size_t size =
        ZSTD_compress2(context.get(), coded.data(), coded.size(), bytes.data(), bytes.size());
    if (ZSTD_isError(size))
        return fail(ErrorCode::internal, say("coding.not-coded"));
    coded.resize(size);
    return coded;
}

Result<void> fromZstdFrame(std::string_view bytes, DecodedText& text) {
    const std::unique_ptr<ZSTD_DCtx, FreeContext> context(ZSTD_createDCtx());
    if (!context ||
        ZSTD_isError(ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, kWindowLog)))
        return fail(ErrorCode::internal, say("coding.not-coded"));
    std::vector<char> piece(kPiece);
    ZSTD_inBuffer in{bytes.data(), bytes.size(), 0};
    for (;;) {
        ZSTD_outBuffer out{piece.data(), piece.size(), 0};
        const std::size_t before = in.pos;
        const std::size_t left = ZSTD_decompressStream(context.get(), &out, &in);
        if (ZSTD_isError(left))
            return malformed();
        if (auto kept = text.append({piece.data(), out.pos}); !kept)
            return kept;
        if (left == 0)
            break;
        if (in.pos == before && out.pos == 0)
            return malformed();
    }
    return in.pos == in.size ? Result<void>{} : malformed();
}

}  // namespace callbox::core::coding
