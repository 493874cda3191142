// SPDX-License-Identifier: GPL-3.0-or-later
// What callboxd and callbox-helper say to each other over a UNIX socket: frames of core/api/frame.h
// that hold one HelperRequest, answered by one HelperReply. docs/helper.md tells what is checked.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>
#include <boost/describe/operators.hpp>

#include "connectivity/helper_link/cellular_messages.h"
#include "connectivity/helper_link/dial_messages.h"
#include "connectivity/helper_link/l2tp_messages.h"
#include "core/words/result.h"

namespace callbox::connectivity::helper_link {

inline constexpr std::size_t kRequestLimit = std::size_t{256} << 10;  ///< bytes of JSON
inline constexpr std::uint32_t kLongestMilliseconds = 300'000;
inline constexpr std::size_t kReplyLimit = std::size_t{64} << 10;

/// How the console logs in at a VPN gateway; the gateway shows a certificate, unless both ends know
/// the pre-shared key.
enum class TunnelLogin { presharedKey, certificate, eap };
BOOST_DESCRIBE_ENUM(TunnelLogin, presharedKey, certificate, eap)

/// Brings up an IKEv2 tunnel that carries packets to one address, or finds it up.
struct TunnelUp {
    std::string gateway;          ///< numeric address
    std::string gatewayIdentity;  ///< as the gateway must prove it: name, address or subject
    std::string identity;         ///< the console's own; empty: its address or certificate subject
    std::string receiver;         ///< numeric address: all that is routed into the tunnel
    TunnelLogin login = TunnelLogin::presharedKey;
    std::string secret;        ///< pre-shared key or EAP password
    std::string user;          ///< for EAP
    std::string certificate;   ///< PEM: the console's
    std::string key;           ///< PEM: secret
    std::string authority;     ///< PEM: whom the gateway's certificate must come from
    std::string ikeProposals;  ///< "aes256-sha256-ecp256,..."; empty: strongSwan's own
    std::string espProposals;
    bool encapsulate = false;            ///< ESP in UDP even without NAT
    std::uint32_t deadPeerSeconds = 30;  ///< 10 to 600: silence after which the gateway is asked
};
BOOST_DESCRIBE_STRUCT(TunnelUp, (),
                      (gateway, gatewayIdentity, identity, receiver, login, secret, user,
                       certificate, key, authority, ikeProposals, espProposals, encapsulate,
                       deadPeerSeconds))

using boost::describe::operators::operator==;

/// Takes the link's tunnel down. Harmless when there is none.
struct TunnelDown {};
BOOST_DESCRIBE_STRUCT(TunnelDown, (), ())

/// What a tunnel is like that is up; after TunnelDown only `ended` means something.
struct TunnelReply {
    std::string localAddress;  ///< virtual, given by the gateway
    std::string receiver;      ///< what is routed into it
    std::string gateway;
    std::string cipher;  ///< of ESP: "AES_CBC-256/HMAC_SHA2_256_128"
    bool encapsulated = false;
    std::uint32_t ikeMilliseconds = 0;  ///< until the gateway had proved itself
    std::uint32_t milliseconds = 0;     ///< in all
    core::Message ended{};              ///< after TunnelDown: why it was over before; else empty
};
BOOST_DESCRIBE_STRUCT(TunnelReply, (),
                      (localAddress, receiver, gateway, cipher, encapsulated, ikeMilliseconds,
                       milliseconds, ended))

/// Exactly one operation is set.
struct HelperRequest {
    std::uint32_t milliseconds = 60'000;  ///< callbox-helper gives up after that, and undoes
    std::optional<TunnelUp> tunnelUp;
    std::optional<TunnelDown> tunnelDown;
    std::optional<Dial> dial;
    std::optional<HangUp> hangUp;
    std::optional<L2tpUp> l2tpUp;
    std::optional<L2tpDown> l2tpDown;
    std::optional<CellularUp> cellularUp;
    std::optional<CellularDown> cellularDown;
};
BOOST_DESCRIBE_STRUCT(HelperRequest, (),
                      (milliseconds, tunnelUp, tunnelDown, dial, hangUp, l2tpUp, l2tpDown,
                       cellularUp, cellularDown))

/// `error`, or what the operation tells.
struct HelperReply {
    std::optional<core::Error> error;
    std::optional<TunnelReply> tunnel;
    std::optional<CallReply> call;
    std::optional<L2tpReply> l2tp;
    std::optional<CellularReply> cellular;
};
BOOST_DESCRIBE_STRUCT(HelperReply, (), (error, tunnel, call, l2tp, cellular))

}  // namespace callbox::connectivity::helper_link
