// SPDX-License-Identifier: GPL-3.0-or-later
// The payload of a frame: refused or taken apart; what was taken apart can be put together again.
// (Not byte for byte: Boost.JSON reads a floating point number to the last digit but one, and one
// beyond the range as an infinity, which it refuses when it comes back.)
#include <optional>

#include "core/api/frame.h"
#include "core/api/operations.h"
#include "core/json/codec.h"
#include "tests/fuzz/fuzz.h"

using namespace callbox::core;
using namespace callbox::core::api;
using callbox::test::must;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto message = rpcParse(callbox::test::textOf(data, size));
    if (!message)
        return 0;
    if (message->error) {
        const auto again = rpcParse(rpcError(message->id, *message->error));
        must(again && again->error && toJson(*again->error) == toJson(*message->error));
    } else if (message->method.empty()) {
        const auto again = rpcParse(rpcResult(*message->id, message->result));
        must(!again || again->id == message->id);
    } else {
        const auto again =
            message->id ? rpcParse(rpcRequest(*message->id, message->method, message->params))
                        : rpcParse(rpcNotification(message->method, message->params));
        must(!again || (again->method == message->method && again->id == message->id));
        static_cast<void>(fromJson<PartitionAddArguments>(message->params));
        static_cast<void>(fromJson<EventQuery>(message->params));
    }
    return 0;
}
