// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of Chain: chain.h tells what it promises.
#pragma once

#include <deque>
#include <exception>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/prefer.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/thread_pool.hpp>

#include "connectivity/chain.h"

namespace callbox::connectivity {

using SteadyTime = std::chrono::steady_clock::time_point;

/// One entry of the operator's list.
struct Way {
    Way(boost::asio::io_context& context, std::shared_ptr<boost::asio::thread_pool> pool)
        : workers(std::move(pool)), calls(workers->get_executor()), idle(context) {}

    std::shared_ptr<boost::asio::thread_pool> workers;  ///< outlives the strand on it
    /// The plugin's calls: one at a time, in the order in which they were asked for. One that
    /// hangs keeps no worker thread from the other ways.
    boost::asio::strand<boost::asio::thread_pool::executor_type> calls;
    core::Connection connection;
    std::string namedFirst;  ///< the connection's name when the plugin was made
    std::shared_ptr<ConnectionPlugin> plugin;
    bool narrow = false;
    std::optional<Path> up;
    std::weak_ptr<const void> lease;  ///< of the paths that were handed out
    std::uint64_t uses = 0;
    boost::asio::steady_timer idle;
    std::optional<SteadyTime> retryAt;
    unsigned failures = 0;
    bool trying = false;        ///< being established in the background
    unsigned establishing = 0;  ///< calls of establish whose answer is awaited
    /// Which probe of the way is awaited; 0: none. What an earlier one tells is not heard.
    std::uint64_t probing = 0;
};
using WayPtr = std::shared_ptr<Way>;
using GivePath = std::function<void(core::Result<Path>)>;

struct Chain::State : std::enable_shared_from_this<Chain::State> {
    State(boost::asio::io_context& ioContext, ChainOptions chainOptions);

    boost::asio::io_context& context;
    ChainOptions options;
    std::vector<WayPtr> ways;
    WayPtr current;  ///< the way in use, up
    WayPtr wide;     ///< a wide way beside it, up: used for what `current` is too narrow for
    std::deque<GivePath> waiters;
    std::deque<GivePath> wideWaiters;
    bool choosing = false;
    bool choosingWide = false;
    unsigned releasing = 0;  ///< ways of an earlier list that are still going down
    std::uint64_t generations = 0;
    std::uint64_t probes = 0;
    Probe probe;
    std::function<void(const core::Connection&)> changed;
    std::stop_source stopping;
    std::shared_ptr<boost::asio::thread_pool> workers;

    /// Calls `work(plugin)` on a worker thread in the way's turn, then `then(result)` on the
    /// io_context's.
    template <class T>
    void onWorker(const WayPtr& way, std::function<core::Result<T>(ConnectionPlugin&)> work,
                  std::function<void(core::Result<T>)> then) {
        namespace asio = boost::asio;
        auto home = asio::prefer(context.get_executor(), asio::execution::outstanding_work.tracked);
        asio::post(way->calls, [way, work = std::move(work), then = std::move(then), home] {
            core::Result<T> result;
            try {
                result = work(*way->plugin);
            } catch (const std::exception& exception) {
                result = core::fail(core::ErrorCode::internal,
                                    core::say("connectivity.plugin-broke"), exception.what());
            }
            asio::post(home, [then, result = std::move(result)] { then(result); });
        });
    }

    void setEntries(std::vector<ChainEntry> entries);
    WayPtr find(const std::string& connectionId) const;
    static WayPtr takeKept(std::vector<WayPtr>& old, const ChainEntry& entry);
    bool listed(const WayPtr& way) const;
    bool wanted(const WayPtr& way) const;  ///< listed and enabled
    bool due(const Way& way) const;
    /// The first due way that is not known to fail, else the first due one.
    WayPtr candidate(Need need) const;
    bool narrowOnly() const;

    void establish(const WayPtr& way, GivePath then);
    void release(const WayPtr& way, std::function<void()> then = {});
    Path handOut(const WayPtr& way);
    std::chrono::milliseconds patience(const Way& way) const;
    void unused(const WayPtr& way);
    void leave(const WayPtr& way);

    void choose();
    void chooseWide();
    void chosen(const WayPtr& way, core::Result<Path> path);
    /// A wide way that is worth a try before this narrow one; nullptr: none.
    WayPtr rather(const WayPtr& narrowWay) const;
    void adopt(const WayPtr& way);
    core::Result<Path> nothingToOffer(Need need) const;
    static void answer(State& state, std::deque<GivePath>& waiting,
                       const core::Result<Path>& result);
    void heal();
    void setProbe(Probe other);
    void tryInBackground(const WayPtr& way, std::function<void(core::Result<Path>)> then);
    void becomeCurrent(const WayPtr& way);

    void tell(const Way& way) const;
    void markFailed(const WayPtr& way, const core::Error& cause);
    void markWorked(const WayPtr& way);
    void failed(const Path& path, const core::Error& cause);
    /// Whether it passed, as a way of the list.
    bool tested(const WayPtr& way, const std::vector<core::TestStep>& steps);
    /// Takes over what a test left up, calls `then`, and releases it when nobody uses it.
    void keepUp(const WayPtr& way, std::function<void()> then);
};

}  // namespace callbox::connectivity
