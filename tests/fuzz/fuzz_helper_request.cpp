// SPDX-License-Identifier: GPL-3.0-or-later
// What a client asks of callbox-helper: whatever passes the checks asks for one host's packets
// only.
#include "app/helper/operations/tunnel_settings.h"
#include "core/json/codec.h"
#include "tests/fuzz/fuzz.h"

using namespace callbox;
using connectivity::helper_link::HelperRequest;
using test::must;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto request =
        core::fromJson<HelperRequest>(test::textOf(data, size), core::JsonLimits{65'536, 8});
    if (!request || !request->tunnelUp)
        return 0;
    const auto checked = helper::checkedTunnel(*request->tunnelUp);
    if (!checked)
        return 0;
    must(checked->receiver.find('/') == std::string::npos);
    must(checked->gatewayIdentity.find_first_of("*%\n") == std::string::npos);
    const auto message = helper::connectionOf("callbox-1", *checked);
    const auto* child = message.section("callbox-1")->section("children")->section("callbox-1");
    must(child->list("remote_ts").size() == 1);
    return 0;
}
