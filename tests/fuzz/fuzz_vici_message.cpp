// SPDX-License-Identifier: GPL-3.0-or-later
// What charon sends: whatever is read is written back to what reads the same.
#include "app/helper/operations/tunnel_settings.h"
#include "app/helper/vici/vici_message.h"
#include "tests/fuzz/fuzz.h"

using namespace callbox::helper;
using callbox::test::must;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto packet = vici::decode(callbox::test::textOf(data, size));
    if (!packet)
        return 0;
    const auto bytes = vici::encode(*packet);
    if (bytes) {
        const auto again = vici::decode(*bytes);
        must(again && again->name == packet->name && again->message == packet->message);
    }
    callbox::connectivity::helper_link::TunnelUp wanted;
    wanted.receiver = "198.51.100.10";
    const auto tunnel = tunnelIn(packet->message, "callbox-1", wanted);
    must(!tunnel || tunnel->receiver == wanted.receiver);
    return 0;
}
