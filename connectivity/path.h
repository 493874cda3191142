// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>
#include <boost/describe/operators.hpp>

namespace callbox::connectivity {

/// How to log in at a proxy: exactly this method, never a weaker one that the proxy would like.
enum class ProxyMethod { none, basic, digest, ntlm, negotiate };
BOOST_DESCRIBE_ENUM(ProxyMethod, none, basic, digest, ntlm, negotiate)

/// A way to the receiver that is up now. The courier knows nothing else of how it came about.
struct Path {
    std::string connectionId;  ///< of the core::Connection it belongs to; the chain fills it in
    std::string name;          ///< as people know it: "Direct internet"
    /// "http://proxy.example.net:3128", also https and socks5h; empty: none
    std::string proxy;
    std::string networkInterface;  ///< "ppp0"; empty: the routing table decides
    ProxyMethod proxyMethod = ProxyMethod::none;
    std::string proxyUser;
    std::string proxyPassword;   ///< secret: never in a log, a message or a setting
    std::string kerberosCache;   ///< of negotiate: where its ticket is, "MEMORY:..."
    std::string proxyAuthority;  ///< PEM: trusted for an https proxy
    /// `proxyAuthority` is the proxy's own certificate (a relay's): no name is looked for in it.
    bool proxyPinned = false;
    std::string proxyCertificate;      ///< PEM: shown to an https proxy (a relay)
    std::string proxyKey;              ///< PEM, secret
    std::string inspectingAuthority;   ///< PEM: trusted for the receiver besides the provider's CA
    std::string localAddress;          ///< to send from, such as a tunnel's; empty: any
    std::string receiverAddress;       ///< to use instead of resolving the receiver's name
    bool narrow = false;               ///< slow or dear: problems first, nothing large
    bool slow = false;                 ///< narrow, or would be had the operator not permitted all
    std::uint64_t bytesPerSecond = 0;  ///< at most so much; 0: no limit
    std::chrono::seconds idleRelease{0};  ///< unused for so long it is released; 0: kept

    // By the chain, not by plugins:
    /// Connecting is given up after so long, because another way may do better; 0: the courier's
    /// own limit.
    std::chrono::milliseconds patience{0};
    /// Which bringing-up of the way it comes of: connections of an earlier one are not used again.
    std::uint64_t generation = 0;
    /// The way counts as used while a copy of the Path holds this.
    std::shared_ptr<const void> lease;
};
BOOST_DESCRIBE_STRUCT(Path, (),
                      (connectionId, name, proxy, networkInterface, proxyMethod, proxyUser,
                       proxyPassword, kerberosCache, proxyAuthority, proxyPinned, proxyCertificate,
                       proxyKey, inspectingAuthority, localAddress, receiverAddress, narrow, slow,
                       bytesPerSecond, idleRelease, patience, generation))
using boost::describe::operators::operator==;
using boost::describe::operators::operator!=;

}  // namespace callbox::connectivity
