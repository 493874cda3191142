// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace callbox::tests {

/// A service request as `callbox-receiver requests --json` prints it.
struct ReceiverRequest {
    std::string number;
    std::string referenceCode;
    std::uint64_t reports = 0;
};

/// Empty when the text is not such a list.
std::vector<ReceiverRequest> receiverRequests(const std::string& json);

}  // namespace callbox::tests
