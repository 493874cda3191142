// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "app/receiver/ingest/service_requests.h"
#include "core/protocol/identity.h"

namespace callbox::app::receiver {

using core::passOn;

namespace {

constexpr std::size_t kPieces = 200;                              ///< of one message
constexpr std::uint64_t kFileBytes = std::uint64_t{1} << 30U;     ///< of one file
constexpr std::uint64_t kRequestBytes = std::uint64_t{1} << 30U;  ///< of one service request

bool wellFormed(const core::protocol::DataPiece& piece) {
    return core::isDataFileName(piece.name) && piece.digest.size() == 64 &&
           piece.digest.find_first_not_of("0123456789abcdef") == std::string::npos &&
           piece.bytes <= kFileBytes && piece.offset <= piece.bytes;
}

core::Result<std::uint64_t> requestOf(StoreTransaction& transaction, const StoredMessage& message,
                                      const core::protocol::ExtendedDataBody& body) {
    if (const auto number = serviceRequestNumber(body.serviceRequest)) {
        auto request = transaction.requests().find(*number);
        if (!request)
            return passOn(std::move(request));
        if (*request && (*request)->subject == message.subject)
            return (*request)->number;
    }
    if (body.duplicateKey.empty())
        return std::uint64_t{0};
    auto latest = transaction.requests().findLatest(message.subject, body.duplicateKey);
    if (!latest)
        return passOn(std::move(latest));
    return *latest ? (*latest)->number : 0;
}

}  // namespace

std::string faultOf(const core::protocol::ExtendedDataBody& body) {
    if (body.pieces.size() > kPieces)
        return "body-limit";
    const bool good =
        !body.pieces.empty() && std::all_of(body.pieces.begin(), body.pieces.end(), wellFormed);
    return good ? "" : "body-malformed";
}

core::Result<KeptData> keepData(StoreTransaction& transaction, const StoredMessage& message,
                                const core::protocol::ExtendedDataBody& body) {
    const auto request = requestOf(transaction, message, body);
    if (!request)
        return passOn(request);
    if (*request == 0)
        return KeptData{0, "request-unknown"};
    auto taken = transaction.data().bytes(*request);
    if (!taken)
        return passOn(std::move(taken));
    std::vector<std::string> contents;
    for (const auto& piece : body.pieces) {
        auto content = piece.base64 ? core::protocol::base64Decode(piece.content)
                                    : core::Result<std::string>(piece.content);
        if (!content || content->size() > piece.bytes - piece.offset)
            return KeptData{0, "body-malformed"};
        *taken += content->size();
        contents.push_back(std::move(*content));
    }
    if (*taken > kRequestBytes)
        return KeptData{0, "data-limit"};
    for (std::size_t i = 0; i < contents.size(); ++i) {
        const auto& piece = body.pieces[i];
        RequestData file;
        file.request = *request;
        file.name = piece.name;
        file.digest = piece.digest;
        file.consoleId = message.identity.consoleId;
        file.set = body.set;
        file.bytes = piece.bytes;
        file.cut = piece.cut;
        file.gatheredAt = piece.gatheredAt;
        file.receivedAt = message.receivedAt;
        if (auto added = transaction.data().add(file, piece.offset, contents[i]); !added)
            return passOn(std::move(added));
    }
    return KeptData{*request, {}};
}

}  // namespace callbox::app::receiver
