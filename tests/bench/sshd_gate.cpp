// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sshd_gate.h"

#include <array>
#include <fstream>

#include <fcntl.h>
#include <poll.h>
#include <pwd.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/bench/figures.h"
#include "tests/lab/farm/listener.h"

namespace callbox::bench {

namespace {

constexpr const char* kSshd = "/usr/sbin/sshd";

[[noreturn]] void serve(const tests::farm::Listener& listener,
                        const std::filesystem::path& directory) {
    const std::string configuration = (directory / "sshd_config").string();
    const std::string log = (directory / "sshd.log").string();
    signal(SIGCHLD, SIG_IGN);
    for (;;) {
        pollfd wait{listener.descriptor(), POLLIN, 0};
        poll(&wait, 1, -1);
        const auto accepted = listener.accept();
        if (accepted.descriptor < 0)
            continue;
        if (accepted.number != 0 && fork() == 0) {
            signal(SIGCHLD, SIG_DFL);
            prctl(PR_SET_PDEATHSIG, SIGTERM);
            const int out = open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
            dup2(accepted.descriptor, 0);
            dup2(accepted.descriptor, 1);
            dup2(out, 2);
            const std::array<const char*, 6> words{kSshd,  "-i", "-e", "-f", configuration.c_str(),
                                                   nullptr};
            execv(kSshd, const_cast<char* const*>(words.data()));
            _exit(127);
        }
        close(accepted.descriptor);
    }
}

}  // namespace

SshdGate::SshdGate(std::filesystem::path directory) : directory_(std::move(directory)) {}

SshdGate::~SshdGate() {
    if (process_ <= 0)
        return;
    kill(process_, SIGTERM);
    waitpid(process_, nullptr, 0);
}

bool SshdGate::start(const std::string& publicLine) {
    const std::string key = (directory_ / "host_key").string();
    const auto made = runMeasured({"ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key},
                                  (directory_ / "keygen.log").string());
    if (!made || made->status != 0 || access(kSshd, X_OK) != 0)
        return false;
    if (getuid() == 0)
        mkdir("/run/sshd", 0755);
    std::ofstream(directory_ / "authorized_keys") << publicLine << "\n";
    std::ofstream(directory_ / "sshd_config")
        << "HostKey " << key << "\nAuthorizedKeysFile " << (directory_ / "authorized_keys").string()
        << "\nPidFile none\nStrictModes no\nUsePAM no\nPasswordAuthentication no\n"
           "KbdInteractiveAuthentication no\nPermitRootLogin prohibit-password\nPrintMotd no\n"
        // Login files of this machine's user would be measured instead.
        << "SetEnv HOME=" << directory_.string() << "\n";
    tests::farm::Listener listener;
    listener.open(0);
    port_ = listener.port();
    const pid_t parent = getpid();
    process_ = fork();
    if (process_ == 0) {
        prctl(PR_SET_PDEATHSIG, SIGTERM);
        if (getppid() != parent)
            _exit(127);
        serve(listener, directory_);
    }
    return process_ > 0;
}

core::PartitionAddress SshdGate::address(std::size_t number) const {
    const passwd* entry = getpwuid(getuid());
    return {tests::farm::addressOf(number), port_, entry ? entry->pw_name : "root"};
}

std::string SshdGate::hostKeyLine() const {
    std::ifstream file(directory_ / "host_key.pub");
    std::string type;
    std::string blob;
    file >> type >> blob;
    return type + " " + blob;
}

}  // namespace callbox::bench
