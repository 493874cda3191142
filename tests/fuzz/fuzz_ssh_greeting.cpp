// SPDX-License-Identifier: GPL-3.0-or-later
// The first bytes of an SSH server and its host key, as a partition sends them before any trust.
#include "core/host_keys/host_key.h"
#include "rmc/channel/greeting.h"
#include "tests/fuzz/fuzz.h"

using namespace callbox::core::host_keys;
using namespace callbox::rmc::channel;
using callbox::test::must;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto bytes = callbox::test::textOf(data, size);
    const auto greeting = readGreeting(bytes);
    must(greeting.firstLine.size() <= 200);
    must(greeting.ssh || !greeting.keyExchange);
    const auto message = explainGreeting(greeting, ourAlgorithms(""));
    for (const auto& [name, value] : message.args)
        must(value.size() <= 400);
    if (const auto key = describeHostKey(bytes)) {
        must(key->fingerprint.rfind("SHA256:", 0) == 0);
        must(sameKey(*key, *key));
    }
    return 0;
}
