// SPDX-License-Identifier: GPL-3.0-or-later
// The console's CPU for a cold login and one command: connect, key exchange, host key, ed25519
// login, a command through sh, disconnect. The server is a real sshd in a process of its own, whose
// CPU is not counted. The yardstick is what the ssh command uses for the same in the same run.
#include <cstdio>
#include <fstream>
#include <random>

#include <boost/asio/io_context.hpp>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "rmc/channel/channel_test.h"
#include "rmc/channel/host_key_probe.h"
#include "tests/support/sshd_fixture.h"
#include "tests/support/temporary_directory.h"

namespace {

using namespace callbox;
using namespace callbox::rmc::channel;

constexpr int kLogins = 60;
constexpr int kWarmUp = 5;
constexpr int kSshRuns = 10;
constexpr double kTarget = 3.0;

double milliseconds(const rusage& usage) {
    const auto of = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return of(usage.ru_utime) + of(usage.ru_stime);
}

double ownCpu() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return milliseconds(usage);
}

/// CPU of one run of a program; negative when it failed.
double cpuOf(const std::vector<std::string>& words) {
    std::vector<char*> argv;
    for (const auto& word : words)
        argv.push_back(const_cast<char*>(word.c_str()));
    argv.push_back(nullptr);
    pid_t child = 0;
    int status = 0;
    rusage usage{};
    if (posix_spawnp(&child, argv[0], nullptr, nullptr, argv.data(), environ) != 0 ||
        wait4(child, &status, 0, &usage) != child || status != 0)
        return -1;
    return milliseconds(usage);
}

bool login(Services& services, const core::PartitionAddress& address, const core::HostKey& key) {
    bool passed = false;
    bool through = false;
    const ChannelTest test(services, address, key,
                           [&passed, &through](const std::vector<core::TestStep>& steps) {
                               passed = steps.back().verdict == core::Verdict::passed;
                               through = true;
                           });
    services.io.restart();
    while (!through)
        services.io.run_one();
    return passed;
}

int broken(const char* what, const std::string& detail) {
    std::fprintf(stderr, "bench_login: %s: %s\n", what, detail.c_str());
    return 1;
}

}  // namespace

int main() {
    const tests::TemporaryDirectory directory;
    std::filesystem::create_directory(directory.path() / "sshd");
    tests::SshdFixture sshd(directory.path() / "sshd");
    if (auto started = sshd.start(); !started)
        return broken("sshd", started.error().detail);
    auto keys = loadClientKeys(directory.path() / "keys", "bench");
    if (!keys || !sshd.authorize(keys->front().publicLine))
        return broken("key", "cannot be made");

    const SshLibrary library;
    boost::asio::io_context io(1);
    Resolver resolver(io, 1);
    AdmissionLimits admission;
    admission.perSecond = 100'000;
    std::mt19937_64 generator{1};
    Services services{
        io,
        resolver,
        std::make_shared<Admission>(io, admission),
        *keys,
        [&generator] { return std::uniform_real_distribution<double>(0, 1)(generator); },
        [] { return core::TimePoint(); },
        {}};

    core::HostKey hostKey;
    bool seen = false;
    const HostKeyProbe probe(services, sshd.address(),
                             [&hostKey, &seen](const core::Result<core::HostKey>& key) {
                                 if (key)
                                     hostKey = *key;
                                 seen = true;
                             });
    while (!seen)
        io.run_one();

    for (int i = 0; i < kWarmUp; ++i) {
        if (!login(services, sshd.address(), hostKey))
            return broken("login", sshd.log());
    }
    const double before = ownCpu();
    for (int i = 0; i < kLogins; ++i) {
        if (!login(services, sshd.address(), hostKey))
            return broken("login", sshd.log());
    }
    const double each = (ownCpu() - before) / kLogins;

    const std::string known = (directory.path() / "known_hosts").string();
    std::ofstream(known) << "[127.0.0.1]:" << sshd.port() << " " << hostKey.type << " "
                         << hostKey.blob << "\n";
    double ssh = 0;
    for (int i = 0; i < kSshRuns; ++i) {
        const double one = cpuOf({"ssh",
                                  "-F",
                                  "none",
                                  "-p",
                                  std::to_string(sshd.port()),
                                  "-l",
                                  sshd.address().user,
                                  "-i",
                                  (directory.path() / "keys/id_ed25519").string(),
                                  "-o",
                                  "UserKnownHostsFile=" + known,
                                  "-o",
                                  "StrictHostKeyChecking=yes",
                                  "-o",
                                  "IdentitiesOnly=yes",
                                  "-o",
                                  "BatchMode=yes",
                                  "-o",
                                  "LogLevel=ERROR",
                                  "127.0.0.1",
                                  "true"});
        if (one < 0)
            return broken("ssh", sshd.log());
        ssh += one / kSshRuns;
    }
    std::printf("login %.2f ms target %.0f %s\n", each, kTarget, each <= kTarget ? "ok" : "short");
    std::printf("login-of-ssh-command %.2f ratio target 1 %s\n", each / ssh,
                each <= ssh ? "ok" : "short");
    return 0;
}
