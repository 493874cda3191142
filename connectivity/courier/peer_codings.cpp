// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/courier/peer_codings.h"

namespace callbox::connectivity::courier {

using core::coding::ContentCoding;

ContentCoding PeerCodings::of(const std::string& receiver) const {
    const auto peer = peers_.find(receiver);
    return peer == peers_.end() || peer->second.distrusted ? ContentCoding::identity
                                                           : peer->second.best;
}

void PeerCodings::learn(const std::string& receiver, std::string_view acceptEncoding) {
    if (!acceptEncoding.empty())
        peers_[receiver].best = core::coding::bestOf(acceptEncoding);
}

void PeerCodings::distrust(const std::string& receiver) {
    peers_[receiver].distrusted = true;
}

}  // namespace callbox::connectivity::courier
