// SPDX-License-Identifier: GPL-3.0-or-later
// The operations on this console's relay, by which other consoles reach the receiver. Part of
// core/api/operations.h.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/api/operation.h"
#include "core/model/time_point.h"
#include "core/words/message.h"

namespace callbox::core::api {

struct RelaySettings {
    bool enabled = false;
    std::string address = "0.0.0.0";  ///< to listen on
    std::uint16_t port = 8444;
    std::uint64_t connections = 64;    ///< at a time, 1..1000
    std::uint64_t bytesPerSecond = 0;  ///< of all together; 0: no limit
};
BOOST_DESCRIBE_STRUCT(RelaySettings, (), (enabled, address, port, connections, bytesPerSecond))

/// A console that may go through this one.
struct RelayConsole {
    std::string name;
    std::string fingerprint;   ///< SHA-256 of its certificate, 64 hex digits
    std::uint64_t open = 0;    ///< tunnels now
    std::uint64_t opened = 0;  ///< since the relay was started
    std::uint64_t bytes = 0;
    std::optional<TimePoint> lastSeen;
};
BOOST_DESCRIBE_STRUCT(RelayConsole, (), (name, fingerprint, open, opened, bytes, lastSeen))

/// A console that was turned away.
struct RelayTurnedAway {
    TimePoint at;
    std::string address;
    std::string fingerprint;
    Message reason;
};
BOOST_DESCRIBE_STRUCT(RelayTurnedAway, (), (at, address, fingerprint, reason))

struct RelayState {
    RelaySettings settings;
    bool listening = false;
    Message problem;          ///< why it does not listen though it is enabled
    std::string certificate;  ///< PEM: this console toward relays, and as a relay
    std::string fingerprint;
    std::vector<RelayConsole> consoles;       ///< that are let through, by name
    std::vector<RelayTurnedAway> turnedAway;  ///< lately, newest first
};
BOOST_DESCRIBE_STRUCT(RelayState, (),
                      (settings, listening, problem, certificate, fingerprint, consoles,
                       turnedAway))
inline constexpr Operation<Nothing, RelayState> kRelayGet{"relay.get", Role::viewer, ""};
inline constexpr Operation<RelaySettings, RelayState> kRelaySet{"relay.set", Role::administrator,
                                                                "audit.relay.set"};

struct RelayAllowArguments {
    std::string name;         ///< 1..64 characters; one that is named already gets the certificate
    std::string fingerprint;  ///< or the certificate itself, PEM
};
BOOST_DESCRIBE_STRUCT(RelayAllowArguments, (), (name, fingerprint))
inline constexpr Operation<RelayAllowArguments, RelayState> kRelayAllow{
    "relay.allow", Role::administrator, "audit.relay.allow"};

struct RelayDenyArguments {
    std::string name;
};
BOOST_DESCRIBE_STRUCT(RelayDenyArguments, (), (name))
/// Ends its tunnels, too.
inline constexpr Operation<RelayDenyArguments, RelayState> kRelayDeny{
    "relay.deny", Role::administrator, "audit.relay.deny"};

template <class Visitor>
void forEachRelayOperation(Visitor&& visit) {
    visit(kRelayGet);
    visit(kRelaySet);
    visit(kRelayAllow);
    visit(kRelayDeny);
}

}  // namespace callbox::core::api
