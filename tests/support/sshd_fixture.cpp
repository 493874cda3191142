// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sshd_fixture.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <fstream>
#include <sstream>
#include <thread>

#include <fcntl.h>
#include <pwd.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace callbox::tests {

namespace {

constexpr const char* kSshd = "/usr/sbin/sshd";
constexpr const char* kKeygen = "/usr/bin/ssh-keygen";
constexpr std::chrono::seconds kStartLimit{120};

tl::unexpected<core::Error> broken(const std::string& what) {
    return core::fail(core::ErrorCode::unavailable, {}, what);
}

std::string userName() {
    const passwd* entry = getpwuid(getuid());
    return entry ? entry->pw_name : "";
}

/// Starts a program that dies with this thread's process; its output goes to `log`.
pid_t spawn(const std::vector<std::string>& words, const std::filesystem::path& log) {
    std::vector<char*> argv;
    for (const auto& word : words)
        argv.push_back(const_cast<char*>(word.c_str()));
    argv.push_back(nullptr);
    const pid_t parent = getpid();
    const pid_t child = fork();
    if (child != 0)
        return child;
    setpgid(0, 0);
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (getppid() != parent)
        _exit(127);
    const int out = open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    dup2(open("/dev/null", O_RDONLY | O_CLOEXEC), 0);
    dup2(out, 1);
    dup2(out, 2);
    execv(argv[0], argv.data());
    _exit(127);
}

int runToEnd(const std::vector<std::string>& words, const std::filesystem::path& log) {
    const pid_t child = spawn(words, log);
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) != child)
        return -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace

SshdFixture::SshdFixture(std::filesystem::path directory, SshdOptions options)
    : directory_(std::move(directory)), options_(std::move(options)), port_(options_.port) {}

SshdFixture::~SshdFixture() {
    stop();
}

bool SshdFixture::available() {
    return access(kSshd, X_OK) == 0 && access(kKeygen, X_OK) == 0;
}

core::PartitionAddress SshdFixture::address() const {
    return {options_.ipv6 ? "::1" : "127.0.0.1", port_, userName()};
}

std::string SshdFixture::hostKeyLine(const std::string& type) const {
    std::string kind;
    std::string key;
    std::ifstream(directory_ / ("host_" + type + ".pub")) >> kind >> key;
    return kind + " " + key;
}

std::string SshdFixture::log() const {
    std::ostringstream text;
    text << std::ifstream(directory_ / "sshd.log").rdbuf();
    return text.str();
}

core::Result<void> SshdFixture::makeHostKeys() {
    for (const auto& type : options_.hostKeyTypes) {
        const auto file = directory_ / ("host_" + type);
        std::error_code ignored;
        std::filesystem::remove(file, ignored);
        std::filesystem::remove(file.string() + ".pub", ignored);
        if (runToEnd({kKeygen, "-q", "-t", type, "-N", "", "-f", file.string()},
                     directory_ / "sshd.log") != 0)
            return broken("ssh-keygen failed: " + log());
    }
    return {};
}

core::Result<void> SshdFixture::changeHostKeys() {
    return makeHostKeys();
}

core::Result<void> SshdFixture::authorize(const std::string& line) {
    std::ofstream file(directory_ / "authorized_keys", std::ios::app);
    file << line << "\n";
    if (!file.flush())
        return broken("authorized_keys cannot be written");
    return {};
}

core::Result<void> SshdFixture::authorizeNobody() {
    if (!std::ofstream(directory_ / "authorized_keys", std::ios::trunc))
        return broken("authorized_keys cannot be written");
    return {};
}

core::Result<void> SshdFixture::writeConfiguration() {
    std::ofstream file(directory_ / "sshd_config");
    file << "ListenAddress " << (options_.ipv6 ? "::1" : "127.0.0.1") << "\nPort " << port_ << "\n";
    for (const auto& type : options_.hostKeyTypes)
        file << "HostKey " << (directory_ / ("host_" + type)).string() << "\n";
    // First come first served in sshd_config: what a test asks for wins.
    for (const auto& line : options_.lines)
        file << line << "\n";
    file << "AuthorizedKeysFile " << (directory_ / "authorized_keys").string()
         << "\nPidFile none\nStrictModes no\nUsePAM no\nPasswordAuthentication no\n"
            "KbdInteractiveAuthentication no\nPermitRootLogin prohibit-password\n"
            "LogLevel VERBOSE\nPrintMotd no\n";
    // Of this one alone sshd takes the last.
    const auto isLimit = [](const std::string& line) { return line.starts_with("MaxStartups"); };
    if (std::none_of(options_.lines.begin(), options_.lines.end(), isLimit))
        file << "MaxStartups 100\n";
    if (!file.flush())
        return broken("sshd_config cannot be written");
    return {};
}

core::Result<void> SshdFixture::prepare() {
    if (prepared_)
        return {};
    if (!available())
        return broken("sshd is not installed");
    // sshd insists on this directory when root starts it; the package's own start makes it, too.
    if (getuid() == 0)
        mkdir("/run/sshd", 0755);
    if (auto keys = makeHostKeys(); !keys)
        return keys;
    if (auto file = authorizeNobody(); !file)
        return file;
    prepared_ = true;
    return {};
}

bool SshdFixture::listening() const {
    // Looked up rather than connected to: a connection without a login would count against us.
    std::ifstream table(options_.ipv6 ? "/proc/net/tcp6" : "/proc/net/tcp");
    char wanted[96];
    if (options_.ipv6)
        std::snprintf(wanted, sizeof wanted, "%s01000000:%04X %032X:0000 0A",
                      "000000000000000000000000", unsigned{port_}, 0U);
    else
        std::snprintf(wanted, sizeof wanted, "0100007F:%04X 00000000:0000 0A", unsigned{port_});
    for (std::string line; std::getline(table, line);)
        if (line.find(wanted) != std::string::npos)
            return true;
    return false;
}

core::Result<void> SshdFixture::start() {
    if (auto ready = prepare(); !ready)
        return ready;
    // Held while sshd is stopped, too: it comes back on the same port.
    if (port_ == 0)
        port_ = held_.emplace(options_.ipv6 ? "::1" : "127.0.0.1").number();
    if (auto written = writeConfiguration(); !written)
        return written;
    auto words = options_.launcher;
    words.insert(words.end(), {kSshd, "-D", "-e", "-f", (directory_ / "sshd_config").string()});
    process_ = spawn(words, directory_ / "sshd.log");
    if (process_ < 0)
        return broken("sshd cannot be started");
    const auto limit = std::chrono::steady_clock::now() + kStartLimit;
    while (!listening()) {
        if (waitpid(process_, nullptr, WNOHANG) == process_) {
            process_ = -1;
            return broken("sshd ended: " + log());
        }
        if (std::chrono::steady_clock::now() > limit)
            return broken("sshd does not listen: " + log());
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return {};
}

void SshdFixture::stop() {
    if (process_ <= 0)
        return;
    // sshd gives each session a process group of its own: find them by their parent.
    std::ifstream children("/proc/" + std::to_string(process_) + "/task/" +
                           std::to_string(process_) + "/children");
    std::vector<pid_t> sessions;
    for (pid_t child = 0; children >> child;)
        sessions.push_back(child);
    kill(process_, SIGTERM);
    for (const pid_t session : sessions)
        kill(session, SIGTERM);
    waitpid(process_, nullptr, 0);
    process_ = -1;
}

}  // namespace callbox::tests
