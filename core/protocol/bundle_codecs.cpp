// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/codec_impl.h"
#include "core/protocol/bundle.h"

CALLBOX_JSON_CODEC(callbox::core::protocol::BundleFile)
CALLBOX_JSON_CODEC(callbox::core::protocol::ReceiptsFile)

namespace callbox::core::protocol {

namespace {

constexpr std::size_t kDepth = 8;

template <class File>
Result<File> readFile(std::string_view text, std::string_view format) {
    auto file = fromJson<File>(text, {kBundleBytes, kDepth});
    if (!file)
        return passOn(file);
    if (file->format != format)
        return fail(ErrorCode::protocol, say("bundle.format", {{"format", std::string(format)}}));
    return file;
}

}  // namespace

Result<BundleFile> readBundle(std::string_view text) {
    auto file = readFile<BundleFile>(text, kBundleFormat);
    if (file && file->messages.size() > kBundleMessages)
        return fail(ErrorCode::limitExceeded,
                    say("bundle.too-many", {{"most", std::to_string(kBundleMessages)}}));
    return file;
}

Result<ReceiptsFile> readReceipts(std::string_view text) {
    auto file = readFile<ReceiptsFile>(text, kReceiptsFormat);
    if (file && file->receipts.size() > kBundleMessages)
        return fail(ErrorCode::limitExceeded,
                    say("bundle.too-many", {{"most", std::to_string(kBundleMessages)}}));
    return file;
}

}  // namespace callbox::core::protocol
