// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "connectivity/connection_plugin.h"

namespace boost::asio {
class io_context;
}

namespace callbox::connectivity {

struct ChainEntry {
    core::Connection connection;  ///< disabled ones are passed over
    std::shared_ptr<ConnectionPlugin> plugin;
};

struct ChainOptions {
    std::function<std::chrono::steady_clock::time_point()> clock;  ///< default: steady_clock
    std::function<core::TimePoint()> now;                          ///< default: system_clock
    std::function<double()> random;  ///< [0, 1); default: seeded by the system
    std::chrono::milliseconds firstBackoff{1000};
    std::chrono::milliseconds longestBackoff{300'000};
    std::chrono::milliseconds establishTimeout{60'000};
    std::chrono::milliseconds testTimeout{45'000};
    /// A narrow way dials, and its line is slow: its test may take so many times as long.
    int narrowFactor = 6;
    /// Path::patience of a way while another could be tried instead.
    std::chrono::milliseconds patience{3'500};
};

/// Large data does not go over a narrow way (Path::narrow).
enum class Need { any, wide };

/// Tries the ways to the receiver in the operator's order, stays on what worked, backs off from
/// what failed (each way on its own, exponentially with jitter), and returns to a preferred way
/// when that has healed. A way is released when it has been unused for Path::idleRelease, and when
/// another took its place and no copy of its Path is left. A failure of ErrorCode::authentication
/// blocks a way: it is not tried again until it is listed anew without Connection::blocked or its
/// test() passes. All members are called on the io_context's thread, callbacks come there; plugins
/// run on worker threads of the chain's own.
class Chain {
public:
    /// Tells whether the receiver answers over a path. While a less preferred way is in use, the
    /// chain tries a preferred one with it when its back-off is over, so that no message has to
    /// wait for the attempt.
    using Probe = std::function<void(const Path&, std::function<void(core::Result<void>)>)>;

    Chain(boost::asio::io_context& context, ChainOptions options);
    ~Chain();  ///< asks running plugin calls to stop and waits for them
    Chain(const Chain&) = delete;
    Chain& operator=(const Chain&) = delete;

    /// Replaces the list. `health` in the connections is what was remembered: ways that are
    /// failing there are tried after the others. An entry of the present list whose id, settings
    /// and plugin object come again stays as it is, up where it is up; others are released.
    void setEntries(std::vector<ChainEntry> entries);
    void setProbe(Probe probe);

    /// A path to try now. Errors: unavailable when every way failed or backs off (the message is
    /// the cause on the first of them; retryAt() tells when it is worth asking again), notFound
    /// when there is none at all.
    /// For Need::wide a narrow way is neither given nor brought up, and what is given was probed
    /// unless it is the way in use.
    void acquire(std::function<void(core::Result<Path>)> done, Need need = Need::any);
    /// What Need::any would be given now is narrow.
    bool narrowOnly() const;
    /// A way is up, or one can be tried now.
    bool usable() const;

    /// What came of using a path. Paths of entries that were replaced are ignored.
    void worked(const Path& path);
    void failed(const Path& path, const core::Error& cause);

    /// When the first way's back-off ends; absent when none backs off.
    std::optional<std::chrono::steady_clock::time_point> retryAt(Need need = Need::any) const;
    /// Ends every back-off: the operator asked, or the network changed. What is blocked stays so.
    void retryNow();

    /// Runs one connection's test (whether enabled or not): `tell` hears each step as it ends,
    /// `done` all of them. One that passes ends its back-off, and that it was blocked; its way is
    /// up during `done`, and stays so for who calls establish() then. Errors: notFound.
    void test(const std::string& connectionId, const core::ReceiverAddress& receiver,
              std::function<void(core::Result<std::vector<core::TestStep>>)> done,
              TellStep tell = {});
    /// The path of one connection, for trying a credential over it after its test.
    void establish(const std::string& connectionId, std::function<void(core::Result<Path>)> done);

    /// The connections in order, with health, lastWorked and lastFailure as of now.
    std::vector<core::Connection> connections() const;
    /// Called after health, lastWorked or lastFailure of a connection changed.
    void onChange(std::function<void(const core::Connection&)> changed);

private:
    struct State;
    std::shared_ptr<State> state_;
};

}  // namespace callbox::connectivity
