// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/ingest/uploads.h"

#include <charconv>
#include <limits>
#include <utility>

#include "core/protocol/identity.h"

namespace callbox::app::receiver {

using core::passOn;
using core::Result;
using core::protocol::UploadRequest;
using core::protocol::UploadState;

namespace {

bool isHex(std::string_view text, std::size_t length) {
    return text.size() == length &&
           text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

UploadOutcome refused(int status, std::string reason) {
    return {{}, status, std::move(reason)};
}

/// The same message has the same upload, so a console that was ended finds it again.
std::string idOf(const UploadRequest& request) {
    const auto& identity = request.identity;
    return core::protocol::sha256Hex("callbox upload v1\n" + identity.consoleId + "\n" +
                                     identity.epoch + "\n" + std::to_string(identity.sequence) +
                                     "\n" + identity.digest + "\n" + request.subject + "\n" +
                                     std::to_string(request.size))
        .substr(0, 32);
}

}  // namespace

bool wellFormed(const core::protocol::MessageIdentity& identity) {
    return isHex(identity.epoch, 32) && isHex(identity.digest, 64) && identity.sequence > 0 &&
           identity.sequence <=
               static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
}

std::optional<std::uint64_t> uploadOffset(std::string_view text) {
    std::uint64_t offset = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), offset);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return offset;
}

std::optional<UploadOutcome> Uploads::check(const UploadRequest& request) const {
    if (request.identity.consoleId != consoleId_ || !wellFormed(request.identity) ||
        request.size == 0)
        return refused(400, "malformed");
    if (request.size > limits_.size)
        return refused(413, "too-large");
    return std::nullopt;
}

UploadState Uploads::stateOf(const Upload& upload) const {
    return {upload.id, upload.identity, upload.size, upload.offset,
            upload.touchedAt + limits_.kept};
}

Result<bool> Uploads::roomFor(StoreTransaction& transaction, const Upload& upload) const {
    const std::pair<std::string, std::string> whose[] = {
        {consoleId_, upload.subject}, {consoleId_, {}}, {{}, {}}};
    const UploadShare* most[] = {&limits_.ofMachine, &limits_.ofConsole, &limits_.ofAll};
    for (std::size_t i = 0; i < std::size(most); ++i) {
        const auto share = transaction.uploads().share(whose[i].first, whose[i].second);
        if (!share)
            return passOn(share);
        if (share->uploads >= most[i]->uploads || share->bytes + upload.size > most[i]->bytes)
            return false;
    }
    return true;
}

Result<UploadOutcome> Uploads::begin(StoreTransaction& transaction,
                                     const UploadRequest& request) const {
    if (auto dropped = transaction.uploads().dropUntouchedSince(now_ - limits_.kept); !dropped)
        return passOn(dropped);
    const auto entity = transaction.entities().find(request.subject, consoleId_);
    if (!entity)
        return passOn(entity);
    if (!*entity)
        return refused(403, "subject-unknown");
    Upload upload{idOf(request), request.identity, request.subject, request.size, 0, now_};
    const auto stored = transaction.messages().find(request.identity);
    if (!stored)
        return passOn(stored);
    if (*stored) {
        upload.offset = upload.size;
        return UploadOutcome{stateOf(upload)};
    }
    const auto present = transaction.uploads().find(consoleId_, upload.id);
    if (!present)
        return passOn(present);
    if (*present)
        return UploadOutcome{stateOf(**present)};
    const auto room = roomFor(transaction, upload);
    if (!room)
        return passOn(room);
    if (!*room)
        return refused(503, "uploads-full");
    if (auto begun = transaction.uploads().begin(upload); !begun)
        return passOn(begun);
    return UploadOutcome{stateOf(upload)};
}

Result<UploadOutcome> Uploads::append(StoreTransaction& transaction, const std::string& id,
                                      std::uint64_t offset, std::string_view bytes) const {
    const auto present = transaction.uploads().find(consoleId_, id);
    if (!present)
        return passOn(present);
    if (!*present)
        return refused(404, "not-found");
    Upload upload = **present;
    if (offset != upload.offset)
        return refused(409, "offset-wrong");
    if (bytes.size() > upload.size - upload.offset)
        return refused(413, "too-large");
    const auto appended = transaction.uploads().append(consoleId_, id, offset, bytes, now_);
    if (!appended)
        return passOn(appended);
    if (!*appended)
        return refused(409, "offset-wrong");
    upload.offset += bytes.size();
    upload.touchedAt = now_;
    return UploadOutcome{stateOf(upload)};
}

}  // namespace callbox::app::receiver
