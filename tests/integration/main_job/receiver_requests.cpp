// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/main_job/receiver_requests.h"

#include <boost/describe/class.hpp>

#include "core/json/codec_impl.h"

namespace callbox::tests {

BOOST_DESCRIBE_STRUCT(ReceiverRequest, (), (number, referenceCode, reports))

}  // namespace callbox::tests

CALLBOX_JSON_CODEC(std::vector<callbox::tests::ReceiverRequest>)

namespace callbox::tests {

std::vector<ReceiverRequest> receiverRequests(const std::string& json) {
    return core::fromJson<std::vector<ReceiverRequest>>(json).value_or(
        std::vector<ReceiverRequest>{});
}

}  // namespace callbox::tests
