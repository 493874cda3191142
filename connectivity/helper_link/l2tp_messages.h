// SPDX-License-Identifier: GPL-3.0-or-later
// What callboxd asks of callbox-helper about L2TP within IPsec. Part of messages.h.
#pragma once

#include <cstdint>
#include <string>

#include <boost/describe/class.hpp>

#include "connectivity/helper_link/dial_messages.h"

namespace callbox::connectivity::helper_link {

/// Brings up an IPsec association in transport mode with a gateway, L2TP within it, and PPP within
/// that, which carries packets to one address; or finds it up.
struct L2tpUp {
    std::string gateway;          ///< numeric IPv4 address
    std::string gatewayIdentity;  ///< as the gateway must prove it
    std::string identity;         ///< the console's own; empty: its address
    std::string sharedKey;        ///< pre-shared key; empty: by certificate
    std::string certificate;      ///< PEM: the console's
    std::string key;              ///< PEM, secret
    std::string authority;        ///< PEM: whom the gateway's certificate must come from
    bool ikeVersion2 = false;     ///< instead of IKEv1's main mode, which L2TP gateways speak
    std::string ikeProposals;     ///< as in TunnelUp
    std::string espProposals;
    bool encapsulate = false;  ///< ESP in UDP even without NAT
    std::string user;          ///< for PPP
    std::string secret;
    PppLogon logon = PppLogon::any;
    std::string receiver;  ///< numeric IPv4 address: all that is routed into it
};
BOOST_DESCRIBE_STRUCT(L2tpUp, (),
                      (gateway, gatewayIdentity, identity, sharedKey, certificate, key, authority,
                       ikeVersion2, ikeProposals, espProposals, encapsulate, user, secret, logon,
                       receiver))

/// Takes the link's L2TP down. Harmless when there is none.
struct L2tpDown {};
BOOST_DESCRIBE_STRUCT(L2tpDown, (), ())

/// After L2tpDown only `ended` means something.
struct L2tpReply {
    std::string networkInterface;  ///< "ppp0"
    std::string localAddress;      ///< given by the access server for this session
    std::string peerAddress;
    std::uint32_t ipsecMilliseconds = 0;
    std::uint32_t milliseconds = 0;  ///< in all
    core::Message ended{};           ///< after L2tpDown: why it was over before; else empty
};
BOOST_DESCRIBE_STRUCT(L2tpReply, (),
                      (networkInterface, localAddress, peerAddress, ipsecMilliseconds, milliseconds,
                       ended))

}  // namespace callbox::connectivity::helper_link
