// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/vpn/network_lab.h"

#include <cerrno>
#include <chrono>
#include <cstring>
#include <filesystem>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace callbox::tests {

namespace fs = std::filesystem;

namespace {

std::string namespaceOf(pid_t process, const std::string& kind) {
    std::error_code error;
    return fs::read_symlink("/proc/" + std::to_string(process) + "/ns/" + kind, error).string();
}

}  // namespace

NetworkLab::NetworkLab(std::string scratch) : scratch_(std::move(scratch)) {
    if (!enterOwn() || !demand(gateway_.start({"unshare", "--net", "--mount", "sleep", "100000"},
                                              scratch_ + "/gateway.log"),
                               "unshare"))
        return;
    const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(30);
    while (namespaceOf(gateway_.id(), "mnt") == namespaceOf(::getpid(), "mnt") &&
           std::chrono::steady_clock::now() < until)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    const auto gateway = std::to_string(gateway_.id());
    run({"ip", "link", "del", "cable"});
    const bool built =
        run({"ip", "link", "add", "cable", "type", "veth", "peer", "name", "cable", "netns",
             gateway}) &&
        run({"ip", "addr", "add", std::string(kConsole) + "/24", "dev", "cable"}) &&
        run({"ip", "link", "set", "cable", "up"}) &&
        runAtGateway({"ip", "addr", "add", std::string(kGateway) + "/24", "dev", "cable"}) &&
        runAtGateway({"ip", "link", "set", "cable", "up"}) &&
        runAtGateway({"ip", "link", "set", "lo", "up"}) &&
        runAtGateway({"ip", "addr", "add", std::string(kReceiver) + "/32", "dev", "lo"}) &&
        runAtGateway({"ip", "addr", "add", std::string(kNeighbour) + "/32", "dev", "lo"}) &&
        run({"ip", "addr", "add", std::string(kConsole6) + "/64", "dev", "cable", "nodad"}) &&
        runAtGateway(
            {"ip", "addr", "add", std::string(kGateway6) + "/64", "dev", "cable", "nodad"}) &&
        runAtGateway(
            {"ip", "addr", "add", std::string(kReceiver6) + "/128", "dev", "lo", "nodad"}) &&
        runAtGateway({"mount", "-t", "tmpfs", "tmpfs", "/run"});
    demand(built, "the cable: " + readFile(scratch_ + "/run.log"));
}

bool NetworkLab::enterOwn() {
    static bool entered = false;
    if (entered)
        return true;
    entered = demand(::unshare(CLONE_NEWNET | CLONE_NEWNS) == 0, "unshare (is this root?)") &&
              demand(::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0, "mount") &&
              demand(::mount("tmpfs", "/run", "tmpfs", 0, nullptr) == 0, "a /run of its own") &&
              demand(run({"ip", "link", "set", "lo", "up"}), "loopback");
    return entered;
}

bool NetworkLab::demand(bool good, const std::string& what) {
    if (!good && problem_.empty())
        problem_ = what + " (" + std::strerror(errno) + ")";
    return good;
}

std::vector<std::string> NetworkLab::atGateway(std::vector<std::string> words) const {
    // With its root: where this runs in a chroot, the namespace itself begins outside of it.
    std::vector<std::string> all{
        "nsenter", "--target", std::to_string(gateway_.id()), "--net", "--mount", "--root", "--"};
    all.insert(all.end(), words.begin(), words.end());
    return all;
}

bool NetworkLab::run(const std::vector<std::string>& words) {
    int status = -1;
    return runProgram(words, scratch_ + "/run.log", &status) && status == 0;
}

bool NetworkLab::runAtGateway(std::vector<std::string> words) {
    return run(atGateway(std::move(words)));
}

std::string NetworkLab::printed(const std::vector<std::string>& words) {
    return runProgram(words, scratch_ + "/printed.log").value_or("");
}

void NetworkLab::insideGateway(const std::function<void()>& work) const {
    const int own = ::open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC);
    const int other = ::open(("/proc/" + std::to_string(gateway_.id()) + "/ns/net").c_str(),
                             O_RDONLY | O_CLOEXEC);
    if (::setns(other, CLONE_NEWNET) == 0)
        work();
    ::setns(own, CLONE_NEWNET);
    ::close(own);
    ::close(other);
}

std::string NetworkLab::state() {
    // Not IPv6: the kernel adds its own routes there some time after a cable is up.
    std::string all;
    for (const std::vector<std::string>& words :
         {std::vector<std::string>{"ip", "-4", "-brief", "addr"},
          {"ip", "-brief", "link"},
          {"ip", "-4", "rule"},
          {"ip", "-4", "route", "show", "table", "all"}})
        all += printed(words);
    return all;
}

}  // namespace callbox::tests
