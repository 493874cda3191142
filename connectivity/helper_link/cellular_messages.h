// SPDX-License-Identifier: GPL-3.0-or-later
// What callboxd asks of callbox-helper about a cellular modem. Part of messages.h.
#pragma once

#include <cstdint>
#include <string>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>
#include <boost/describe/operators.hpp>

#include "connectivity/helper_link/dial_messages.h"
#include "core/words/result.h"

namespace callbox::connectivity::helper_link {

/// What the bearer is asked for.
enum class IpFamily { ipv4, ipv6, dual };
BOOST_DESCRIBE_ENUM(IpFamily, ipv4, ipv6, dual)

/// Has ModemManager connect one modem and lets packets to one address through, or finds the very
/// same bearer up.
struct CellularUp {
    std::string modem;        ///< IMEI, or ModemManager's device identifier; empty: the only one
    std::string accessPoint;  ///< APN
    std::string user;         ///< empty: no logon
    std::string secret;
    PppLogon logon = PppLogon::any;
    std::string pin;       ///< 4 to 8 digits; empty: the SIM wants none
    bool roaming = false;  ///< permitted
    IpFamily family = IpFamily::ipv4;
    std::string receiver;               ///< numeric address: all that is routed into the bearer
    std::uint32_t budgetMinutes = 0;    ///< of bearers of this modem in 24 hours; 0: no limit
    std::uint32_t budgetMegabytes = 0;  ///< both ways, in 24 hours; 0: no limit
};
BOOST_DESCRIBE_STRUCT(CellularUp, (),
                      (modem, accessPoint, user, secret, logon, pin, roaming, family, receiver,
                       budgetMinutes, budgetMegabytes))

using boost::describe::operators::operator==;

/// Ends the link's bearer. Harmless when there is none.
struct CellularDown {};
BOOST_DESCRIBE_STRUCT(CellularDown, (), ())

/// What a bearer is like that is up, or, after CellularDown, was.
struct CellularReply {
    std::string modem;             ///< "Sierra Wireless EM7455"
    std::string networkInterface;  ///< "wwan0"
    std::string localAddress;      ///< given by the network for this bearer
    std::string operatorName;
    std::uint32_t signalPercent = 0;
    bool roaming = false;
    std::uint32_t readyMilliseconds = 0;       ///< until the SIM was unlocked
    std::uint32_t registeredMilliseconds = 0;  ///< until the network had let the modem in
    std::uint32_t milliseconds = 0;            ///< in all until packets could pass
    core::Message ended;  ///< after CellularDown: why it was over before; else empty
};
BOOST_DESCRIBE_STRUCT(CellularReply, (),
                      (modem, networkInterface, localAddress, operatorName, signalPercent, roaming,
                       readyMilliseconds, registeredMilliseconds, milliseconds, ended))

}  // namespace callbox::connectivity::helper_link
