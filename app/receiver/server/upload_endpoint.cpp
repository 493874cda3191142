// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>

#include "app/receiver/ingest/uploads.h"
#include "app/receiver/server/answers.h"
#include "app/receiver/server/endpoints.h"
#include "core/json/codec.h"

namespace callbox::app::receiver {

using namespace core::protocol;

namespace {

/// Until a machine's uploads may have become fewer.
constexpr std::size_t kFullSeconds = 300;

}  // namespace

void Endpoints::beginUpload(const Request& request, const Answer& answer) {
    auto token = tokenOf(request);
    if (!token)
        return answer(refusal(401, "token-expired"));
    auto asked = core::fromJson<UploadRequest>(request.body);
    if (!asked)
        return answer(refusal(400, "malformed", 0, asked.error().field));
    const Uploads uploads(parts_.options.uploads, token->consoleId, now());
    if (const auto refused = uploads.check(*asked))
        return answer(refusal(refused->status, refused->reason));
    step([uploads, asked = std::move(*asked)](
             StoreTransaction& transaction) { return uploads.begin(transaction, asked); },
         answer);
}

void Endpoints::appendChunk(const Request& request, const Answer& answer) {
    auto token = tokenOf(request);
    if (!token)
        return answer(refusal(401, "token-expired"));
    const auto offset = uploadOffset(request.header("Upload-Offset"));
    if (!offset || request.body.empty())
        return answer(refusal(400, "malformed", 0, "Upload-Offset"));
    const Uploads uploads(parts_.options.uploads, token->consoleId, now());
    step(
        [uploads, id = request.parameters.front(), offset = *offset,
         bytes = request.body](StoreTransaction& transaction) {
            return uploads.append(transaction, id, offset, bytes);
        },
        answer);
}

/// Does a step of an upload and answers with the state it left it in.
void Endpoints::step(std::function<core::Result<UploadOutcome>(StoreTransaction&)> work,
                     const Answer& answer) {
    auto outcome = std::make_shared<UploadOutcome>();
    store(
        [work = std::move(work), outcome](StoreTransaction& transaction) -> Done {
            auto done = work(transaction);
            if (!done)
                return core::passOn(std::move(done));
            *outcome = std::move(*done);
            return {};
        },
        answer,
        [this, outcome] {
            if (outcome->status == 200)
                return signedJson(core::toJson(outcome->state));
            return refusal(outcome->status, outcome->reason,
                           outcome->status == 503 ? kFullSeconds : 0);
        });
}

/// The data of a complete upload of that very message.
std::optional<std::string> Endpoints::uploaded(const MessageIdentity& identity,
                                               const std::string& id) const {
    std::optional<std::string> data;
    const auto read = parts_.store.read([&](StoreTransaction& view) -> Done {
        const auto upload = view.uploads().find(identity.consoleId, id);
        if (!upload)
            return core::passOn(upload);
        if (!*upload || (*upload)->identity != identity || (*upload)->offset != (*upload)->size)
            return {};
        auto content = view.uploads().content(identity.consoleId, id);
        if (!content)
            return core::passOn(content);
        data = std::move(*content);
        return {};
    });
    return read ? std::move(data) : std::nullopt;
}

}  // namespace callbox::app::receiver
