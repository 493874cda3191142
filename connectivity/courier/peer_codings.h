// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "core/coding/content_coding.h"

namespace callbox::connectivity::courier {

/// What each receiver said that it takes bodies in (Accept-Encoding of its answers, RFC 7694). One
/// that said nothing, an older one, gets them plain. Couriers of one thread may share it.
class PeerCodings {
public:
    core::coding::ContentCoding of(const std::string& receiver) const;
    /// From an answer; one without Accept-Encoding says nothing.
    void learn(const std::string& receiver, std::string_view acceptEncoding);
    /// It refused what it had been sent coded and took the same plain: it is not believed again.
    void distrust(const std::string& receiver);

private:
    struct Peer {
        core::coding::ContentCoding best = core::coding::ContentCoding::identity;
        bool distrusted = false;
    };
    std::map<std::string, Peer> peers_;  ///< by url
};

}  // namespace callbox::connectivity::courier
