// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/server/receiver_identity.h"

#include <functional>
#include <utility>

namespace callbox::app::receiver {

namespace {

using core::passOn;
using core::Result;

std::string hexOf(std::string_view bytes) {
    static constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (const char c : bytes) {
        const auto value = static_cast<unsigned char>(c);
        text += kDigits[value >> 4U];
        text += kDigits[value & 15U];
    }
    return text;
}

Result<std::string> valueOr(ControlRows& rows, const std::string& name,
                            const std::function<Result<std::string>()>& make) {
    auto found = rows.value(name);
    if (!found)
        return passOn(std::move(found));
    if (*found)
        return std::move(**found);
    auto made = make();
    if (!made)
        return made;
    if (auto stored = rows.putValue(name, *made); !stored)
        return passOn(std::move(stored));
    return made;
}

}  // namespace

Result<ReceiverIdentity> loadIdentity(StoreTransaction& transaction,
                                      const Surroundings& surroundings) {
    ControlRows& rows = transaction.control();
    const auto random = [&](std::size_t bytes) {
        return [&surroundings, bytes]() -> Result<std::string> {
            return hexOf(surroundings.random(bytes));
        };
    };
    auto id = valueOr(rows, "id", random(8));
    if (!id)
        return passOn(std::move(id));
    auto epoch = valueOr(rows, "epoch", random(16));
    if (!epoch)
        return passOn(std::move(epoch));
    auto tokenKey = valueOr(rows, "token-key", [&]() -> Result<std::string> {
        return core::protocol::base64Encode(surroundings.random(32));
    });
    if (!tokenKey)
        return passOn(std::move(tokenKey));
    auto keys = valueOr(rows, "signing-key", []() -> Result<std::string> {
        auto pair = core::protocol::makeSigningKey();
        if (!pair)
            return passOn(std::move(pair));
        return core::protocol::base64Encode(pair->seed + pair->publicKey);
    });
    if (!keys)
        return passOn(std::move(keys));
    auto token = core::protocol::base64Decode(*tokenKey);
    auto pair = core::protocol::base64Decode(*keys);
    if (!token || token->size() != 32 || !pair || pair->size() != 64)
        return core::fail(core::ErrorCode::corrupt, core::say("receiver.identity-corrupt"));
    return ReceiverIdentity{"rcv-" + *id, *epoch, {pair->substr(0, 32), pair->substr(32)}, *token};
}

Result<std::string> redrawEpoch(StoreTransaction& transaction, const Surroundings& surroundings) {
    std::string epoch = hexOf(surroundings.random(16));
    if (auto stored = transaction.control().putValue("epoch", epoch); !stored)
        return passOn(std::move(stored));
    return epoch;
}

}  // namespace callbox::app::receiver
