// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/message_texts.h"

#include <algorithm>
#include <array>

#include "core/disclosure/json_text.h"
#include "core/json/codec.h"
#include "core/protocol/identity.h"

namespace callbox::core::disclosure {

using protocol::MessageType;

namespace {

/// A text is looked at by rules that are written once for each way an inventory can be sent.
TextPath canonical(TextPath path) {
    if (path.empty() || (path[0] != "full" && path[0] != "difference"))
        return path;
    path[0] = "inventory";
    if (path.size() > 1 && path[1] == "changed")
        path[1] = "items";
    return path;
}

class Watched {
public:
    explicit Watched(const VisitText& visit) : visit_(visit) {}

    void operator()(const TextPath& path, std::string& text) {
        const std::string before = text;
        visit_(canonical(path), text);
        changed = changed || text != before;
    }

    bool changed = false;

private:
    const VisitText& visit_;
};

template <class Body>
Result<std::string> rewrite(const std::string& data, const VisitText& visit) {
    auto body = fromJson<Body>(data, {std::size_t{64} << 20, 64});
    if (!body)
        return passOn(body);
    Watched watched(visit);
    TextPath path;
    walkTexts(*body, path, watched);
    return watched.changed ? toJson(*body) : data;
}

/// The texts of files are rewritten where a file is in one piece: its size and digest follow.
Result<std::string> rewriteExtended(const std::string& data, const VisitText& visit) {
    auto body = fromJson<protocol::ExtendedDataBody>(data, {std::size_t{64} << 20, 64});
    if (!body)
        return passOn(body);
    Watched watched(visit);
    TextPath path;
    walkTexts(*body, path, watched);
    for (std::size_t i = 0; i < body->pieces.size(); ++i) {
        protocol::DataPiece& piece = body->pieces[i];
        if (piece.base64 || piece.content.size() != piece.bytes)
            continue;
        const std::string before = piece.content;
        watched({"files", std::to_string(i), "content"}, piece.content);
        if (piece.content == before)
            continue;
        piece.bytes = piece.content.size();
        piece.digest = protocol::sha256Hex(piece.content);
    }
    return watched.changed ? toJson(*body) : data;
}

template <std::size_t N>
bool has(const std::array<std::string_view, N>& names, const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isMtms(const std::string& name) {
    return name == "mtms" || name.ends_with("Mtms");
}

}  // namespace

Result<std::string> rewriteTexts(MessageType type, const std::string& data,
                                 const VisitText& visit) {
    switch (type) {
        case MessageType::heartbeat:
            return rewrite<protocol::HeartbeatBody>(data, visit);
        case MessageType::inventory:
            return rewrite<protocol::InventoryBody>(data, visit);
        case MessageType::performance:
            return rewrite<protocol::PerformanceBody>(data, visit);
        case MessageType::problem:
            return rewrite<protocol::ProblemBody>(data, visit);
        case MessageType::test:
            return rewrite<protocol::TestBody>(data, visit);
        case MessageType::status:
            return rewrite<protocol::StatusBody>(data, visit);
        case MessageType::extendedData:
            return rewriteExtended(data, visit);
        case MessageType::enrolment:
            return rewrite<protocol::EnrolmentRequest>(data, visit);
    }
    return data;
}

bool isIdentity(const TextPath& path) {
    static constexpr std::array<std::string_view, 15> kNames = {
        "id", "partitionId", "digest", "baseDigest", "referenceCode", "machineUuid", "entityId",
        "consoleId", "nonce", "activationCode", "serviceRequest", "machineIdentity",
        // Words of Callbox's own.
        "subsystem", "metric", "unit"};
    if (path.empty())
        return false;
    // Pieces of a file fit together by its size and digest.
    if (path[0] == "pieces")
        return true;
    if (path.size() > 1 && isMtms(path[path.size() - 2]))
        return true;
    // The key of a Message names a sentence of the catalogue.
    return has(kNames, path.back()) || (path.back() == "key" && path[0] != "inventory");
}

bool isName(const TextPath& path) {
    if (path.empty())
        return false;
    const std::string& last = path.back();
    return last == "duplicateKey" || last == "platformLogId" ||
           (path[0] == "inventory" &&
            (last == "key" || (path.size() == 3 && path[1] == "removed")));
}

std::string pointerOf(const TextPath& path) {
    std::string pointer;
    for (const std::string& name : path)
        pointer = pointerTo(pointer, name);
    return pointer;
}

}  // namespace callbox::core::disclosure
