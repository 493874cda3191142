// SPDX-License-Identifier: GPL-3.0-or-later
// What a connection plugin tells of itself, for forms, help and the firewall request.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "core/words/message.h"

namespace callbox::core {

/// In a connection's settings a `list` is comma-separated and a `flag` is "true" or "false"; `pem`
/// is certificates or a key; a `secret` is never there, only sealed, and can be set but not read.
enum class SettingKind { text, number, choice, flag, list, pem, secret };
BOOST_DESCRIBE_ENUM(SettingKind, text, number, choice, flag, list, pem, secret)

struct PluginSetting {
    std::string key;  ///< in Connection::settings, or the secret's name: [a-z0-9-]
    SettingKind kind = SettingKind::text;
    bool required = false;
    std::string fallback;              ///< what counts when it is not given
    std::vector<std::string> choices;  ///< of a choice
    std::int64_t least = 0;            ///< of a number; 0 and 0: not bounded
    std::int64_t most = 0;
    Message label;
    Message help;  ///< a sentence; may be empty
};
BOOST_DESCRIBE_STRUCT(PluginSetting, (),
                      (key, kind, required, fallback, choices, least, most, label, help))

struct PluginDescription {
    std::string name;  ///< "proxy"
    Message label;     ///< "HTTP or SOCKS proxy"
    Message help;
    std::vector<PluginSetting> settings;  ///< in the order of a form
};
BOOST_DESCRIBE_STRUCT(PluginDescription, (), (name, label, help, settings))

/// One line of what a network team has to allow, always outbound from the console.
struct FirewallRule {
    std::string protocol;                  ///< "tcp", "udp", "esp"
    std::string destination;               ///< host or address
    std::string ports;                     ///< "443", "500, 4500"; empty where there are none
    Message purpose;                       ///< what is sent there
    std::vector<std::string> addresses{};  ///< of a host's name, as resolved by the service
};
BOOST_DESCRIBE_STRUCT(FirewallRule, (), (protocol, destination, ports, purpose, addresses))

}  // namespace callbox::core
