// SPDX-License-Identifier: GPL-3.0-or-later
// JSON-RPC 2.0 on the local socket: each frame is a 4-byte big-endian length and that many bytes
// of JSON. Plain functions over bytes; sockets belong to the programs.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/words/result.h"

namespace callbox::core::api {

inline constexpr std::size_t kFrameLimit = std::size_t{32} << 20;

/// Length prefix and payload.
std::string frame(std::string_view payload);

/// Collects bytes and gives whole payloads back. After an error the connection is to be closed.
class FrameReader {
public:
    void append(std::string_view bytes);
    /// The next whole payload, nullopt when more bytes are needed. Errors: limitExceeded.
    Result<std::optional<std::string>> next();

private:
    std::string buffer_;
};

/// A JSON-RPC message taken apart; `params` and `result` are JSON texts for fromJson<T>.
struct RpcMessage {
    std::optional<std::uint64_t> id;  ///< absent: a notification
    std::string method;               ///< empty: a response
    std::string params = "{}";
    std::string result;
    std::optional<Error> error;
};

std::string rpcRequest(std::uint64_t id, std::string_view method, std::string_view params);
std::string rpcNotification(std::string_view method, std::string_view params);
std::string rpcResult(std::uint64_t id, std::string_view result);
/// JSON-RPC error: code -32000 - ErrorCode, message the catalogue key, data the whole Error.
std::string rpcError(std::optional<std::uint64_t> id, const Error& error);
/// Errors: protocol, limitExceeded.
Result<RpcMessage> rpcParse(std::string_view payload);

}  // namespace callbox::core::api
