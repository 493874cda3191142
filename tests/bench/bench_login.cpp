// SPDX-License-Identifier: GPL-3.0-or-later
// The console's CPU for a cold login and one command: connect, key exchange, host key, ed25519
// login, a command through sh, disconnect. The server is a real sshd in a process of its own, whose
// CPU is not counted. The yardsticks are what ssh, parallel-ssh and Ansible use for the same in the
// same run.
#include <cstdio>
#include <fstream>
#include <random>

#include <boost/asio/io_context.hpp>

#include "rmc/channel/channel_test.h"
#include "rmc/channel/host_key_probe.h"
#include "tests/bench/figures.h"
#include "tests/support/sshd_fixture.h"
#include "tests/support/temporary_directory.h"

namespace {

using namespace callbox;
using namespace callbox::rmc::channel;

constexpr int kLogins = 60;
constexpr int kWarmUp = 5;
constexpr int kSshRuns = 10;
constexpr double kTarget = 3.0;

/// CPU milliseconds of one login and command by another program, over `hosts` at once; negative
/// when it failed.
double cpuEach(const std::vector<std::string>& words, int hosts, const std::string& log,
               const std::map<std::string, std::string>& environment = {}) {
    const auto usage = bench::runMeasured(words, log, environment);
    return usage && usage->status == 0 ? 1e3 * usage->cpu / hosts : -1;
}

/// parallel-ssh, of Debian's package pssh.
double parallelSsh(const std::filesystem::path& directory, const core::PartitionAddress& address,
                   const std::vector<std::string>& options) {
    if (!bench::installed("parallel-ssh"))
        return -1;
    std::ofstream hosts(directory / "pssh-hosts");
    for (int i = 0; i < kSshRuns; ++i)
        hosts << address.user << "@" << address.host << ":" << address.port << "\n";
    hosts.close();
    std::vector<std::string> words{"parallel-ssh", "-h", (directory / "pssh-hosts").string(), "-p",
                                   "4"};
    for (const auto& option : options) {
        words.push_back("-x");
        words.push_back(option);
    }
    words.push_back("true");
    return cpuEach(words, kSshRuns, (directory / "pssh.log").string());
}

/// Ansible's leanest module, each connection opened anew.
double ansible(const std::filesystem::path& directory, const core::PartitionAddress& address,
               const std::string& key, const std::string& sshOptions) {
    if (!bench::installed("ansible"))
        return -1;
    std::ofstream hosts(directory / "ansible-hosts");
    for (int i = 0; i < kSshRuns; ++i)
        hosts << "p" << i << " ansible_host=" << address.host << " ansible_port=" << address.port
              << " ansible_user=" << address.user << "\n";
    hosts.close();
    return cpuEach({"ansible", "all", "-i", (directory / "ansible-hosts").string(), "--private-key",
                    key, "-f", "4", "-m", "raw", "-a", "true"},
                   kSshRuns, (directory / "ansible.log").string(),
                   {{"ANSIBLE_LOCAL_TEMP", (directory / "local").string()},
                    {"ANSIBLE_HOME", (directory / "ansible").string()},
                    {"ANSIBLE_SSH_ARGS", sshOptions}});
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
    const double before = 1e3 * bench::ownCpuSeconds();
    for (int i = 0; i < kLogins; ++i) {
        if (!login(services, sshd.address(), hostKey))
            return broken("login", sshd.log());
    }
    const double each = (1e3 * bench::ownCpuSeconds() - before) / kLogins;

    const std::string known = (directory.path() / "known_hosts").string();
    std::ofstream(known) << "[127.0.0.1]:" << sshd.port() << " " << hostKey.type << " "
                         << hostKey.blob << "\n";
    const std::string key = (directory.path() / "keys/id_ed25519").string();
    const std::vector<std::string> options{"-F", "none",
                                           "-i", key,
                                           "-o", "UserKnownHostsFile=" + known,
                                           "-o", "StrictHostKeyChecking=yes",
                                           "-o", "IdentitiesOnly=yes",
                                           "-o", "BatchMode=yes",
                                           "-o", "LogLevel=ERROR"};
    std::vector<std::string> words{"ssh", "-p", std::to_string(sshd.port()), "-l",
                                   sshd.address().user};
    words.insert(words.end(), options.begin(), options.end());
    words.insert(words.end(), {"127.0.0.1", "true"});
    double ssh = 0;
    for (int i = 0; i < kSshRuns; ++i) {
        const double one = cpuEach(words, 1, (directory.path() / "ssh.log").string());
        if (one < 0)
            return broken("ssh", sshd.log());
        ssh += one / kSshRuns;
    }
    bench::figure("login", each, "ms", kTarget);
    bench::figure("login-of-ssh-command", each / ssh, "ratio", 1);
    if (const double other = parallelSsh(directory.path(), sshd.address(), options); other > 0)
        bench::figure("login-of-parallel-ssh", each / other, "ratio", 0.1);
    std::string joined;
    for (const auto& option : options)
        if (option != "-i" && option != key)
            joined += option + " ";
    if (const double other = ansible(directory.path(), sshd.address(), key, joined); other > 0)
        bench::figure("login-of-ansible", each / other, "ratio", 0.04);
    return 0;
}
