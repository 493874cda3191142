// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rmc/program.h"

#include <array>
#include <cstdlib>
#include <random>

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>
#include <openssl/rand.h>

#include "app/process/memory_trim.h"
#include "app/rmc/link.h"
#include "app/rmc/sandbox.h"
#include "app/rmc/supervisor.h"
#include "app/version.h"
#include "rmc/local/local_session.h"

namespace callbox::app::rmc {

namespace asio = boost::asio;
namespace channel = callbox::rmc::channel;

namespace {

constexpr std::size_t kBusyBacklog = std::size_t{4} << 20;

std::string randomHex() {
    std::array<unsigned char, 16> bytes{};
    RAND_bytes(bytes.data(), static_cast<int>(bytes.size()));
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (const unsigned char byte : bytes) {
        text += kDigits[byte >> 4U];
        text += kDigits[byte & 15U];
    }
    return text;
}

}  // namespace

core::Result<void> runProgram(const RmcOptions& options) {
    auto keys = channel::loadClientKeys(options.keyDirectory, "callbox");
    if (!keys)
        return core::passOn(keys);
    if (auto confined = enterSandbox(); !confined)
        return confined;

    const channel::SshLibrary library;
    asio::io_context io(1);
    asio::thread_pool worker(1);
    channel::Resolver resolver(io);
    std::mt19937_64 generator{std::random_device{}()};
    channel::Services services{
        io,
        resolver,
        std::make_shared<channel::Admission>(io, channel::AdmissionLimits{}),
        std::move(*keys),
        [&generator] { return std::uniform_real_distribution<double>(0, 1)(generator); },
        [] {
            return std::chrono::time_point_cast<std::chrono::microseconds>(
                std::chrono::system_clock::now());
        },
        {}};

    std::unique_ptr<Link> link;
    WatchServices watches{
        services,
        [&link](const callbox::rmc::FromRmc& message) { link->send(message); },
        [&link] { return link->backlog() > kBusyBacklog; },
        &randomHex,
        [&io, &worker](std::function<void()> work, std::function<void()> then) {
            asio::post(worker, [&io, work = std::move(work), then = std::move(then)]() mutable {
                work();
                asio::post(io, std::move(then));
            });
        },
        options.rasdaemonDatabase,
        [&options] { return channel::loadClientKeys(options.keyDirectory, "callbox"); },
        callbox::rmc::local::localEnvironment([](const char* name) {
            const char* const value = std::getenv(name);
            return std::string(value ? value : "");
        })};
    Supervisor supervisor(watches);
    const process::MemoryTrim trim(io);
    link = std::make_unique<Link>(
        io, options.linkFd,
        Link::Events{
            [&supervisor](callbox::rmc::ToRmc message) { supervisor.handle(std::move(message)); },
            // At once and without destructors: a thread may still wait for a name server.
            [] { std::_Exit(0); }});
    callbox::rmc::FromRmc ready;
    ready.ready = callbox::rmc::RmcReady{callbox::app::kVersion, services.keys.front().publicLine};
    link->send(ready);
    link->start();
    io.run();
    return {};
}

}  // namespace callbox::app::rmc
