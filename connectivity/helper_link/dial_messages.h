// SPDX-License-Identifier: GPL-3.0-or-later
// What callboxd asks of callbox-helper about a modem. Part of messages.h.
#pragma once

#include <cstdint>
#include <string>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "core/words/result.h"

namespace callbox::connectivity::helper_link {

/// How the console proves itself to the provider's access server by PPP.
enum class PppLogon { any, chap, pap };
BOOST_DESCRIBE_ENUM(PppLogon, any, chap, pap)

/// Dials one number, logs on by PPP and lets packets to one address through, or finds the very same
/// call up.
struct Dial {
    std::string device;            ///< a serial port in /dev: "ttyS0", "serial/by-id/..."
    std::uint32_t speed = 115200;  ///< of the port, bit/s
    std::string number;            ///< digits and *#,W+ with the prefix in front
    bool pulse = false;            ///< instead of tone dialling
    bool waitForDialTone = true;
    bool speaker = false;              ///< on until the line stands
    std::int32_t country = -1;         ///< ITU-T T.35 country code, 0 to 255; -1: the modem's own
    std::string initialization;        ///< more modem commands, without AT: letters, digits, &=+%,
    std::uint32_t answerSeconds = 60;  ///< from dialling to carrier, 10 to 255
    std::string user;
    std::string secret;
    PppLogon logon = PppLogon::any;
    std::string receiver;             ///< numeric IPv4 address: all that is routed into the call
    std::uint32_t idleSeconds = 300;  ///< hung up after so long without a packet
    std::uint32_t budgetMinutes = 0;  ///< of calls by this port in 24 hours; 0: no limit
};
BOOST_DESCRIBE_STRUCT(Dial, (),
                      (device, speed, number, pulse, waitForDialTone, speaker, country,
                       initialization, answerSeconds, user, secret, logon, receiver, idleSeconds,
                       budgetMinutes))

/// Ends the link's call. Harmless when there is none.
struct HangUp {};
BOOST_DESCRIBE_STRUCT(HangUp, (), ())

/// What a call is like that is up, or, after HangUp, was.
struct CallReply {
    std::string networkInterface;  ///< "ppp0"
    std::string localAddress;      ///< given by the access server for this call
    std::string peerAddress;
    std::uint32_t lineMilliseconds = 0;  ///< from dialling until the line stood
    std::uint32_t milliseconds = 0;      ///< in all until packets could pass
    core::Message ended;                 ///< after HangUp: why the call was over before; else empty
};
BOOST_DESCRIBE_STRUCT(CallReply, (),
                      (networkInterface, localAddress, peerAddress, lineMilliseconds, milliseconds,
                       ended))

}  // namespace callbox::connectivity::helper_link
