// SPDX-License-Identifier: GPL-3.0-or-later
// What a console with a session POSTs to /v1/uploads and what it says of a chunk's place; and
// bodies in a content coding, which come before any of that.
#include "app/receiver/ingest/uploads.h"
#include "core/coding/content_coding.h"
#include "core/json/codec.h"
#include "tests/fuzz/fuzz.h"

using namespace callbox;
using namespace callbox::app::receiver;
using callbox::test::must;
using core::coding::ContentCoding;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const UploadLimits kLimits;
    const auto text = callbox::test::textOf(data, size);
    if (const auto request = core::fromJson<core::protocol::UploadRequest>(text)) {
        const Uploads uploads(kLimits, request->identity.consoleId, {});
        must(uploads.check(*request) ||
             (wellFormed(request->identity) && request->size > 0 && request->size <= kLimits.size));
    }
    if (const auto offset = uploadOffset(text))
        must(std::to_string(*offset).size() <= text.size());

    (void)core::coding::bestOf(text);
    if (const auto named = core::coding::codingNamed(text))
        must(text.empty() || *named == ContentCoding::identity || text.size() >= 4);
    core::coding::DecodeLimits limits;
    limits.bytes = std::size_t{1} << 20;
    for (const auto coding : {ContentCoding::gzip, ContentCoding::zstd}) {
        const auto decoded = core::coding::decode(coding, text, limits);
        must(!decoded || decoded->size() <= limits.bytes);
        if (!decoded)
            continue;
        const auto again = core::coding::encode(coding, *decoded, core::coding::Effort::quick);
        limits.ratio = limits.bytes;
        must(again && core::coding::decode(coding, *again, limits) == *decoded);
    }
    return 0;
}
