// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/frame.h"

#include "core/json/codec_impl.h"

namespace callbox::core::api {

namespace js = boost::json;

std::string frame(std::string_view payload) {
    const auto size = static_cast<std::uint32_t>(payload.size());
    std::string bytes;
    bytes.reserve(payload.size() + 4);
    for (const unsigned shift : {24U, 16U, 8U, 0U})
        bytes += static_cast<char>(static_cast<unsigned char>(size >> shift));
    bytes += payload;
    return bytes;
}

void FrameReader::append(std::string_view bytes) {
    buffer_ += bytes;
}

Result<std::optional<std::string>> FrameReader::next() {
    if (buffer_.size() < 4)
        return std::optional<std::string>{};
    std::size_t size = 0;
    for (std::size_t i = 0; i < 4; ++i)
        size = (size << 8U) | static_cast<unsigned char>(buffer_[i]);
    if (size > kFrameLimit)
        return fail(ErrorCode::limitExceeded,
                    say("api.frame-too-large", {{"limit", std::to_string(kFrameLimit)}}));
    if (buffer_.size() < size + 4)
        return std::optional<std::string>{};
    std::optional<std::string> payload = buffer_.substr(4, size);
    buffer_.erase(0, size + 4);
    return payload;
}

namespace {

std::string jsonText(std::string_view text) {
    return js::serialize(js::string_view(json::inUtf8(text)));
}

std::string text(const js::value& value) {
    return js::serialize(value);
}

}  // namespace

std::string rpcRequest(std::uint64_t id, std::string_view method, std::string_view params) {
    return "{\"jsonrpc\":\"2.0\",\"id\":" + std::to_string(id) + ",\"method\":" + jsonText(method) +
           ",\"params\":" + std::string(params) + "}";
}

std::string rpcNotification(std::string_view method, std::string_view params) {
    return "{\"jsonrpc\":\"2.0\",\"method\":" + jsonText(method) +
           ",\"params\":" + std::string(params) + "}";
}

std::string rpcResult(std::uint64_t id, std::string_view result) {
    return "{\"jsonrpc\":\"2.0\",\"id\":" + std::to_string(id) +
           ",\"result\":" + std::string(result) + "}";
}

std::string rpcError(std::optional<std::uint64_t> id, const Error& error) {
    return "{\"jsonrpc\":\"2.0\",\"id\":" + (id ? std::to_string(*id) : "null") +
           ",\"error\":{\"code\":" + std::to_string(-32000 - static_cast<int>(error.code)) +
           ",\"message\":" + jsonText(error.message.key) + ",\"data\":" + toJson(error) + "}}";
}

Result<RpcMessage> rpcParse(std::string_view payload) {
    const auto malformed = [] { return fail(ErrorCode::protocol, say("api.not-json-rpc")); };
    const auto parsed = json::parse(payload, JsonLimits{kFrameLimit, 40});
    if (!parsed)
        return passOn(parsed);
    const auto* object = parsed->if_object();
    if (!object)
        return malformed();
    RpcMessage message;
    if (const auto* id = object->if_contains("id"); id && !id->is_null()) {
        boost::system::error_code error;
        const auto number = id->to_number<std::uint64_t>(error);
        if (error)
            return malformed();
        message.id = number;
    }
    if (const auto* method = object->if_contains("method")) {
        if (!method->is_string() || method->get_string().empty())
            return malformed();
        message.method.assign(method->get_string().data(), method->get_string().size());
        if (const auto* params = object->if_contains("params"))
            message.params = text(*params);
        return message;
    }
    if (const auto* failure = object->if_contains("error")) {
        const auto* failureObject = failure->if_object();
        const auto* data = failureObject ? failureObject->if_contains("data") : nullptr;
        Error error;
        json::Reading reading;
        if (!data || !json::read(*data, error, reading))
            return malformed();
        message.error = error;
        return message;
    }
    const auto* result = object->if_contains("result");
    if (!result || !message.id)
        return malformed();
    message.result = text(*result);
    return message;
}

}  // namespace callbox::core::api
