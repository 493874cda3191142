// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helper/vici/vici_client.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "connectivity/helper_link/wire.h"
#include "core/api/frame.h"

namespace callbox::helper::vici {

using connectivity::helper_link::receiveFrame;
using connectivity::helper_link::sendAll;
using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;
using core::say;

Result<ViciClient> ViciClient::connect(const std::filesystem::path& path) {
    const auto absent = [](int error) {
        return fail(ErrorCode::unavailable, say("helper.no-charon"), std::strerror(error));
    };
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.native().size() >= sizeof address.sun_path)
        return absent(ENAMETOOLONG);
    std::copy(path.native().begin(), path.native().end(), address.sun_path);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return absent(errno);
    ViciClient client(socket);
    if (::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        return absent(errno);
    return client;
}

ViciClient::ViciClient(ViciClient&& other) noexcept : socket_(std::exchange(other.socket_, -1)) {}

ViciClient::~ViciClient() {
    if (socket_ >= 0)
        ::close(socket_);
}

// A packet has the same prefix as a frame of ours: four bytes, big-endian.
Result<void> ViciClient::send(const Packet& packet, Deadline deadline, std::stop_token stop) const {
    const auto bytes = encode(packet);
    if (!bytes)
        return passOn(bytes);
    return sendAll(socket_, core::api::frame(*bytes), deadline, std::move(stop));
}

Result<Packet> ViciClient::receive(Deadline deadline, std::stop_token stop) const {
    const auto bytes = receiveFrame(socket_, kPacketLimit, deadline, std::move(stop));
    if (!bytes)
        return passOn(bytes);
    return decode(*bytes);
}

Result<Section> ViciClient::request(const std::string& command, Section message, Deadline deadline,
                                    std::stop_token stop) {
    return stream(command, std::move(message), {}, {}, deadline, std::move(stop));
}

Result<void> ViciClient::subscribe(PacketType type, const std::string& event, Deadline deadline,
                                   const std::stop_token& stop) const {
    if (const auto sent = send({type, event, {}}, deadline, stop); !sent)
        return sent;
    for (;;) {
        const auto answer = receive(deadline, stop);
        if (!answer)
            return passOn(answer);
        if (answer->type == PacketType::eventConfirm)
            return {};
        if (answer->type != PacketType::event)
            return fail(ErrorCode::unsupported, say("helper.vici-unknown", {{"name", event}}));
    }
}

Result<Section> ViciClient::stream(const std::string& command, Section message,
                                   const std::string& event,
                                   const std::function<bool(const Section&)>& seen,
                                   Deadline deadline, std::stop_token stop) {
    if (!event.empty())
        if (const auto done = subscribe(PacketType::eventRegister, event, deadline, stop); !done)
            return passOn(done);
    const auto sent =
        send({PacketType::commandRequest, command, std::move(message)}, deadline, stop);
    if (!sent)
        return passOn(sent);
    for (;;) {
        auto answer = receive(deadline, stop);
        if (!answer)
            return passOn(answer);
        if (answer->type == PacketType::event) {
            if (answer->name == event && seen && !seen(answer->message))
                return fail(ErrorCode::cancelled, say("connectivity.cancelled"));
            continue;
        }
        if (answer->type != PacketType::commandResponse)
            return fail(ErrorCode::unsupported, say("helper.vici-unknown", {{"name", command}}));
        if (!event.empty())
            if (const auto done = subscribe(PacketType::eventUnregister, event, deadline, stop);
                !done)
                return passOn(done);
        return std::move(answer->message);
    }
}

Result<Section> ViciClient::demand(const std::string& command, Section message, Deadline deadline,
                                   std::stop_token stop) {
    auto answer = request(command, std::move(message), deadline, std::move(stop));
    if (answer && answer->value("success") == "no")
        return fail(ErrorCode::unavailable, say("helper.charon-refuses", {{"command", command}}),
                    answer->value("errmsg"));
    return answer;
}

}  // namespace callbox::helper::vici
