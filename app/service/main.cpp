// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <functional>
#include <iostream>

#include <boost/asio/signal_set.hpp>
#include <sys/prctl.h>
#include <unistd.h>

#include "app/process/memory_trim.h"
#include "app/service/service.h"
#include "app/service/service_arguments.h"
#include "core/words/catalogue.h"

namespace {

using namespace callbox;

core::TimePoint systemNow() {
    return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
}

int complain(const core::Catalogue& words, const core::Error& error) {
    std::cerr << "callboxd: " << words.render(error.message);
    if (const auto remedy = words.remedy(error.message); !remedy.empty())
        std::cerr << ' ' << remedy;
    if (!error.detail.empty())
        std::cerr << " (" << error.detail << ')';
    std::cerr << '\n';
    return error.code == core::ErrorCode::invalidArgument ? 2 : 1;
}

}  // namespace

int main(int argc, char** argv) {
    const auto words = core::Catalogue::load(core::languageOf([](std::string_view name) {
        const char* value = std::getenv(std::string(name).c_str());
        return std::string(value ? value : "");
    }));
    auto parsed = service::parseArguments({argv + 1, argv + argc}, argv[0]);
    if (!parsed)
        return complain(words, parsed.error());
    if (parsed->help) {
        std::cout << service::usage();
        return 0;
    }
    // Credentials pass through this process: no core dump, no tracing by others.
    ::prctl(PR_SET_DUMPABLE, 0);
    ::umask(0077);
    parsed->options.clock.now = systemNow;
    parsed->options.log = [](const std::string& line) {
        std::cerr << "callboxd: " << line << '\n';
    };

    boost::asio::io_context context(1);
    auto running = service::Service::create(context, std::move(parsed->options));
    if (!running)
        return complain(words, running.error());
    const app::process::MemoryTrim trim(context);
    boost::asio::signal_set signals(context, SIGINT, SIGTERM);
    signals.async_wait([&](const boost::system::error_code& error, int) {
        if (error)
            return;
        (*running)->stop();
        context.stop();
    });
    boost::asio::signal_set hangUp(context, SIGHUP);
    std::function<void()> reloadOnHangUp = [&] {
        hangUp.async_wait([&](const boost::system::error_code& error, int) {
            if (error)
                return;
            (*running)->reloadKeys();
            reloadOnHangUp();
        });
    };
    reloadOnHangUp();
    std::cout << "callboxd is ready\n" << std::flush;
    context.run();
    return 0;
}
