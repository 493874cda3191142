// SPDX-License-Identifier: GPL-3.0-or-later
// What a connection plugin is. docs/connection-plugins.md tells how to write one.
#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "connectivity/path.h"
#include "connectivity/test_steps.h"
#include "core/model/connection.h"
#include "core/model/connection_plugin.h"

namespace callbox::connectivity::helper_link {
class HelperLink;
}

namespace callbox::connectivity {

/// A setting that the chain heeds whatever the plugin: at most so many bytes a second.
inline constexpr const char* kBandwidthSetting = "bytes-per-second";

using Deadline = std::chrono::steady_clock::time_point;

/// What a plugin is made from.
struct PluginContext {
    std::string displayName;                       ///< what the operator called the connection
    std::map<std::string, std::string> settings;   ///< core::Connection::settings, never secrets
    std::function<core::TimePoint()> now;          ///< wall clock, callable from any thread
    std::map<std::string, std::string> secrets{};  ///< by name; in memory only
    std::shared_ptr<helper_link::HelperLink> helper{};  ///< nullptr: nothing that needs root
    std::string ownCertificate{};  ///< PEM: who this console is toward other consoles' relays
    std::string ownKey{};          ///< PEM, secret
};

/// One way to reach the receiver: brings it up, takes it down, tells why it does not work. All
/// calls may block until the deadline; the chain makes them on a worker thread, never two at a
/// time on one plugin. They return soon after stop is requested, with ErrorCode::cancelled.
class ConnectionPlugin {
public:
    virtual ~ConnectionPlugin() = default;

    /// Brings the way up, or finds it up. Errors: unavailable, timeout, cancelled, denied ...
    virtual core::Result<Path> establish(Deadline deadline, std::stop_token stop) = 0;

    /// Gives back what establish() took. Harmless when nothing is up.
    virtual void release() = 0;

    /// Why the way had broken before the last release(): the line dropped, the gateway fell silent.
    /// Empty: it had not, as far as can be told. An exchange that failed then failed because of it.
    virtual core::Message brokenBy() const { return {}; }

    /// Tries the way to `receiver` step by step. The first failed step names the cause; those that
    /// depend on it are skipped. What it brought up stays up when no step failed: the chain has it
    /// used for the steps that follow, and released.
    virtual std::vector<core::TestStep> test(const core::ReceiverAddress& receiver,
                                             Deadline deadline, std::stop_token stop) = 0;

    /// What a network team has to allow for this way to `receiver`. Asks nobody and answers at
    /// once: it may be called while another call runs.
    virtual std::vector<core::FirewallRule> firewallRules(
        const core::ReceiverAddress& receiver) const = 0;

    /// That what establish() gives is slow or dear (Path::narrow), so that it is not brought up for
    /// large data.
    virtual bool narrow() const { return false; }

    /// Who hears the steps of the test() that follows as they end. What a plugin does not tell by
    /// heardBy() is heard when test() returns: it must be the first of what test() gives.
    void onStep(TellStep tell) { tell_ = std::move(tell); }

protected:
    const TellStep& heardBy() const { return tell_; }

private:
    TellStep tell_;
};

#define CALLBOX_PLUGIN_TEXT_(x) #x
#define CALLBOX_PLUGIN_TEXT(x) CALLBOX_PLUGIN_TEXT_(x)
/// C++ types cross the border, so the compiler's own ABI is part of ours.
#define CALLBOX_CONNECTION_PLUGIN_ABI "callbox-connection-4/" CALLBOX_PLUGIN_TEXT(__GXX_ABI_VERSION)

/// What the loadable module's entry point returns. `create` answers nullptr when it cannot.
struct ConnectionPluginEntry {
    const char* abi;   ///< CALLBOX_CONNECTION_PLUGIN_ABI as the module was compiled with
    const char* name;  ///< as in the file name: "direct"
    ConnectionPlugin* (*create)(const PluginContext& context) noexcept;
    void (*destroy)(ConnectionPlugin* plugin) noexcept;
    /// What it is and what can be set; leaves `description` as it is when memory runs out.
    void (*describe)(core::PluginDescription& description) noexcept;
};

/// Name and type of the function every module exports with C linkage.
inline constexpr const char* kConnectionPluginSymbol = "callbox_connection_plugin";
using ConnectionPluginEntryPoint = const ConnectionPluginEntry* (*)();

}  // namespace callbox::connectivity
