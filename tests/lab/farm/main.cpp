// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <iostream>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

#include <poll.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "tests/lab/farm/partition_farm.h"

using callbox::tests::farm::PartitionFarm;
using callbox::tests::farm::Settings;

namespace {

constexpr const char* kUsage =
    "callbox-partition-farm [OPTION...]: plays partitions on loopback until it is ended.\n"
    "  --partitions N         1 to 60000 (16)\n"
    "  --port-base P          the port of them all, each at its own address; 0: any (0)\n"
    "  --authorized-key FILE  whom they let in, as authorized_keys has it\n"
    "  --control SOCKET       takes commands there, a line each (tests/lab/farm/control.h)\n"
    "  --list FILE            writes them there: number, address, port, name, fingerprint, key\n"
    "  --seed S               decides identities and host keys (1)\n"
    "  --heartbeat SECONDS    of the watches (10)\n"
    "  --packages N           installed on each (400)\n"
    "  --workers N            threads (2)\n"
    "  --shared-host-key      one for all\n"
    "  --play WHO=FILE        those are a recorded machine (tests/lab/recordings); may be "
    "repeated\n";

struct Options {
    Settings settings;
    std::string control;
    std::string list;
    std::vector<std::string> plays;  ///< WHO=FILE
};

unsigned long number(const std::string& text, unsigned long most) {
    std::size_t used = 0;
    const auto value = std::stoul(text, &used);
    if (used != text.size() || value > most)
        throw std::runtime_error("\"" + text + "\" is not a number here");
    return value;
}

Options readOptions(const std::vector<std::string>& words) {
    Options options;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto& name = words[i];
        if (name == "--shared-host-key") {
            options.settings.sharedHostKey = true;
            continue;
        }
        if (i + 1 == words.size())
            throw std::runtime_error(name + " is unknown or lacks its value");
        const auto& value = words[++i];
        if (name == "--partitions")
            options.settings.partitions = number(value, 60'000);
        else if (name == "--port-base")
            options.settings.port = static_cast<std::uint16_t>(number(value, 65'535));
        else if (name == "--authorized-key")
            options.settings.authorizedKeys = value;
        else if (name == "--control")
            options.control = value;
        else if (name == "--list")
            options.list = value;
        else if (name == "--seed")
            options.settings.seed = number(value, ~0UL);
        else if (name == "--heartbeat")
            options.settings.heartbeat = std::chrono::seconds(number(value, 3600));
        else if (name == "--packages")
            options.settings.packages = number(value, 10'000);
        else if (name == "--play" && value.find('=') != std::string::npos)
            options.plays.push_back(value);
        else if (name == "--workers")
            options.settings.workers = number(value, 64);
        else
            throw std::runtime_error("there is no option " + name);
    }
    return options;
}

/// A descriptor each for the connection, and for us: room for all, or a word of warning.
void makeRoom(std::size_t partitions) {
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    if (limit.rlim_max < partitions + 100)
        std::cerr << "callbox-partition-farm: at most " << limit.rlim_max
                  << " descriptors (ulimit -n): not all " << partitions
                  << " partitions can be open at once\n";
    std::ifstream file("/proc/sys/net/core/somaxconn");
    std::size_t backlog = 0;
    if (file >> backlog && backlog < std::min<std::size_t>(partitions, 1024))
        std::cerr << "callbox-partition-farm: net.core.somaxconn is only " << backlog
                  << ": connections that come at once will be slow\n";
}

int listenAt(const std::string& path) {
    sockaddr_un where{};
    where.sun_family = AF_UNIX;
    if (path.size() >= sizeof where.sun_path)
        throw std::runtime_error("the path of the control socket is too long");
    std::copy(path.begin(), path.end(), where.sun_path);
    unlink(path.c_str());
    const int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (bind(fd, reinterpret_cast<sockaddr*>(&where), sizeof where) != 0 || listen(fd, 16) != 0)
        throw std::runtime_error(path + ": " + std::strerror(errno));
    return fd;
}

/// Answers whole lines; false when the peer is gone.
bool converse(PartitionFarm& farm, int fd, std::string& pending, bool& quit) {
    char buffer[4096];
    const ssize_t n = recv(fd, buffer, sizeof buffer, 0);
    if (n <= 0 || pending.size() > 65536)
        return false;
    pending.append(buffer, static_cast<std::size_t>(n));
    for (auto end = pending.find('\n'); end != std::string::npos; end = pending.find('\n')) {
        const std::string line = pending.substr(0, end);
        pending.erase(0, end + 1);
        quit = quit || line == "quit";
        const std::string answer = (line == "quit" ? "ok" : farm.command(line)) + "\n";
        for (std::size_t sent = 0; sent < answer.size();) {
            const ssize_t m = send(fd, answer.data() + sent, answer.size() - sent, MSG_NOSIGNAL);
            if (m <= 0)
                return false;
            sent += static_cast<std::size_t>(m);
        }
    }
    return true;
}

int serve(const Options& options, int signals) {
    makeRoom(options.settings.partitions);
    PartitionFarm farm(options.settings);
    for (auto play : options.plays) {
        play.replace(play.find('='), 1, " ");
        if (const auto answer = farm.command("play " + play); answer != "ok")
            throw std::runtime_error(answer);
    }
    const int listener = options.control.empty() ? -1 : listenAt(options.control);
    if (!options.list.empty()) {
        const std::string text = farm.command("list");
        std::ofstream(options.list) << text.substr(0, text.size() - 2);
    }
    std::map<int, std::string> peers;
    std::cout << options.settings.partitions << " partitions on port " << farm.port() << ", from "
              << farm.entry(1).address.host << " to "
              << farm.entry(options.settings.partitions).address.host << std::endl;
    for (bool quit = false; !quit;) {
        std::vector<pollfd> waits{{signals, POLLIN, 0}, {listener, POLLIN, 0}};
        for (const auto& [fd, pending] : peers)
            waits.push_back({fd, POLLIN, 0});
        poll(waits.data(), waits.size(), -1);
        if (waits[0].revents != 0)
            break;
        if (waits[1].revents != 0)
            if (const int fd = accept4(listener, nullptr, nullptr, SOCK_CLOEXEC); fd >= 0)
                peers[fd];
        for (std::size_t i = 2; i < waits.size(); ++i) {
            const int fd = waits[i].fd;
            if (waits[i].revents != 0 && !converse(farm, fd, peers[fd], quit)) {
                close(fd);
                peers.erase(fd);
            }
        }
    }
    if (!options.control.empty())
        unlink(options.control.c_str());
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (!words.empty() && (words.front() == "--help" || words.front() == "-h")) {
        std::fputs(kUsage, stdout);
        return 0;
    }
    std::signal(SIGPIPE, SIG_IGN);
    // Before any thread, so that none of them takes the signals instead.
    sigset_t ending;
    sigemptyset(&ending);
    sigaddset(&ending, SIGINT);
    sigaddset(&ending, SIGTERM);
    sigprocmask(SIG_BLOCK, &ending, nullptr);
    const int signals = signalfd(-1, &ending, SFD_CLOEXEC);
    try {
        return serve(readOptions(words), signals);
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "callbox-partition-farm: %s\n%s", failure.what(), kUsage);
        return 2;
    }
}
