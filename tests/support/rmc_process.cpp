// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rmc_process.h"

#include <array>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <thread>

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/json/codec.h"

namespace callbox::tests {

namespace {

constexpr int kChildLink = 3;
constexpr std::chrono::seconds kEndLimit{120};

}  // namespace

RmcProcess::RmcProcess(const std::filesystem::path& keyDirectory,
                       const std::vector<std::string>& more) {
    const char* bin = std::getenv("CALLBOX_BIN");
    std::vector<std::string> words{std::string(bin ? bin : ".") + "/callbox-rmc", "--link-fd",
                                   std::to_string(kChildLink), "--key-directory",
                                   keyDirectory.string()};
    words.insert(words.end(), more.begin(), more.end());
    std::vector<char*> argv;
    for (auto& word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);

    std::array<int, 2> pair{};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair.data()) != 0)
        return;
    const pid_t parent = getpid();
    process_ = fork();
    if (process_ == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (getppid() != parent)
            _exit(127);
        if (pair[1] == kChildLink)
            fcntl(kChildLink, F_SETFD, 0);
        else
            dup2(pair[1], kChildLink);
        execv(argv[0], argv.data());
        _exit(127);
    }
    ::close(pair[1]);
    link_ = pair[0];
}

RmcProcess::~RmcProcess() {
    if (process_ > 0)
        close();
}

void RmcProcess::send(const rmc::ToRmc& message) {
    const std::string bytes = core::api::frame(core::toJson(message));
    std::size_t sent = 0;
    while (sent < bytes.size()) {
        const ssize_t n = ::send(link_, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
        if (n <= 0)
            return;
        sent += static_cast<std::size_t>(n);
    }
}

bool RmcProcess::receive(std::chrono::steady_clock::time_point until) {
    for (;;) {
        auto payload = reader_.next();
        if (!payload)
            return false;
        if (*payload) {
            auto message = core::fromJson<rmc::FromRmc>(**payload);
            if (!message)
                return false;
            messages.push_back(std::move(*message));
            return true;
        }
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
            until - std::chrono::steady_clock::now());
        pollfd wait{link_, POLLIN, 0};
        if (left.count() <= 0 || poll(&wait, 1, static_cast<int>(left.count())) <= 0)
            return false;
        std::array<char, 65536> buffer;
        const ssize_t n = recv(link_, buffer.data(), buffer.size(), 0);
        if (n <= 0)
            return false;
        reader_.append({buffer.data(), static_cast<std::size_t>(n)});
    }
}

const rmc::FromRmc* RmcProcess::await(const std::function<bool(const rmc::FromRmc&)>& wanted,
                                      std::chrono::seconds limit) {
    const auto until = std::chrono::steady_clock::now() + limit;
    while (receive(until)) {
        if (wanted(messages.back()))
            return &messages.back();
    }
    return nullptr;
}

std::optional<rmc::RequestAnswer> RmcProcess::answer(std::uint64_t request,
                                                     std::chrono::seconds limit) {
    const auto* got = await(
        [request](const auto& message) {
            return message.answer && message.answer->request == request;
        },
        limit);
    return got ? got->answer : std::nullopt;
}

std::optional<core::HostKey> RmcProcess::probe(const core::PartitionAddress& address) {
    rmc::ToRmc message;
    message.probeHostKey = rmc::ProbeHostKey{nextRequest(), address};
    send(message);
    const auto got = answer(request_);
    return got ? got->hostKey : std::nullopt;
}

void RmcProcess::watch(const rmc::WatchPartition& partition) {
    rmc::ToRmc message;
    message.watchPartition = partition;
    send(message);
}

std::optional<rmc::RequestAnswer> RmcProcess::collect(const std::string& partitionId) {
    rmc::ToRmc message;
    message.collectInventory = rmc::CollectInventory{nextRequest(), partitionId};
    send(message);
    return answer(request_);
}

std::optional<rmc::RequestAnswer> RmcProcess::test(const std::string& partitionId) {
    rmc::ToRmc message;
    message.testChannel = rmc::TestChannel{nextRequest(), partitionId};
    send(message);
    return answer(request_);
}

void RmcProcess::listen(std::chrono::milliseconds time) {
    const auto until = std::chrono::steady_clock::now() + time;
    while (receive(until)) {
    }
}

int RmcProcess::close() {
    ::close(link_);
    link_ = -1;
    const auto until = std::chrono::steady_clock::now() + kEndLimit;
    int status = 0;
    while (waitpid(process_, &status, WNOHANG) == 0) {
        if (std::chrono::steady_clock::now() > until) {
            kill(process_, SIGKILL);
            waitpid(process_, &status, 0);
            process_ = -1;
            return -1;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    process_ = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

std::size_t RmcProcess::residentBytes() const {
    std::ifstream file("/proc/" + std::to_string(process_) + "/statm");
    std::size_t total = 0;
    std::size_t resident = 0;
    file >> total >> resident;
    return resident * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
}

double RmcProcess::cpuSeconds() const {
    std::ifstream file("/proc/" + std::to_string(process_) + "/stat");
    std::string text;
    std::getline(file, text);
    std::istringstream fields(text.substr(text.rfind(')') + 1));
    std::string skipped;
    for (int i = 0; i < 11; ++i)
        fields >> skipped;
    double user = 0;
    double system = 0;
    fields >> user >> system;
    return (user + system) / static_cast<double>(sysconf(_SC_CLK_TCK));
}

}  // namespace callbox::tests
