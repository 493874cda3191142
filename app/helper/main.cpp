// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <iostream>

#include <sys/prctl.h>
#include <sys/random.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/helper/helper_arguments.h"
#include "app/helper/listener.h"
#include "app/helper/server.h"
#include "core/words/catalogue.h"

namespace {

using namespace callbox;

int complain(const core::Catalogue& words, const core::Error& error) {
    std::cerr << "callbox-helper: " << words.render(error.message);
    if (const auto remedy = words.remedy(error.message); !remedy.empty())
        std::cerr << ' ' << remedy;
    std::cerr << '\n';
    return error.code == core::ErrorCode::invalidArgument ? 2 : 1;
}

std::string randomToken() {
    std::uint64_t number = 0;
    while (::getrandom(&number, sizeof number, 0) != static_cast<ssize_t>(sizeof number)) {
    }
    char text[17];
    std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(number));
    return text;
}

/// SIGTERM and SIGINT as a descriptor, blocked in this thread and all it starts.
int endingSignals() {
    sigset_t ending;
    sigemptyset(&ending);
    sigaddset(&ending, SIGTERM);
    sigaddset(&ending, SIGINT);
    ::pthread_sigmask(SIG_BLOCK, &ending, nullptr);
    return ::signalfd(-1, &ending, SFD_CLOEXEC);
}

}  // namespace

int main(int argc, char** argv) {
    const auto words = core::Catalogue::load(core::languageOf([](std::string_view name) {
        const char* value = std::getenv(std::string(name).c_str());
        return std::string(value ? value : "");
    }));
    const auto arguments = helper::parseArguments({argv + 1, argv + argc});
    if (!arguments)
        return complain(words, arguments.error());
    if (arguments->help) {
        std::cout << helper::usage();
        return 0;
    }
    // Secrets pass through this process: no core dump, no tracing by others.
    ::prctl(PR_SET_DUMPABLE, 0);
    ::umask(0077);
    ::signal(SIGPIPE, SIG_IGN);

    const auto client = helper::accountOf(arguments->client);
    if (!client)
        return complain(words, client.error());
    auto journal = helper::Journal::open(arguments->stateDirectory);
    if (!journal)
        return complain(words, journal.error());
    const auto processes = helper::systemProcessRunner();
    helper::Surroundings around;
    around.stateDirectory = arguments->stateDirectory;
    around.viciSocket = arguments->viciSocket;
    around.deviceDirectory = arguments->deviceDirectory;
    around.systemDirectory = arguments->systemDirectory;
    around.bus = "unix:path=" + arguments->busSocket.string();
    around.clock = [] { return std::chrono::steady_clock::now(); };
    around.token = randomToken;
    around.log = [](const std::string& line) { std::cerr << "callbox-helper: " + line + '\n'; };
    around.processes = processes.get();
    around.journal = &*journal;
    helper::cleanUpAfterCrash(around);

    helper::ServerOptions options;
    options.client = *client;
    options.ending = endingSignals();
    const bool inherited = arguments->socket.empty();
    const auto listener =
        inherited ? helper::inheritedListener() : helper::listenAt(arguments->socket, *client);
    if (!listener)
        return complain(words, listener.error());
    options.listener = *listener;
    if (inherited)
        options.idleExit = arguments->idleExit;
    helper::serve(around, options);
    if (!inherited)
        ::unlink(arguments->socket.c_str());
    return 0;
}
