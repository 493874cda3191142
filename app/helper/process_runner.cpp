// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helper/process_runner.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>
#include <thread>

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace callbox::helper {

namespace fs = std::filesystem;
using core::ErrorCode;
using core::fail;
using core::Result;
using core::say;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

constexpr std::size_t kOutputKept = std::size_t{64} << 10;
constexpr int kHighestDescriptor = 9;
constexpr auto kTick = milliseconds(20);

std::vector<char*> pointersTo(std::vector<std::string>& texts) {
    std::vector<char*> pointers;
    for (auto& text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

/// 0 when there is no such process any more.
std::uint64_t startTicksOf(std::int64_t process) {
    std::ifstream stat("/proc/" + std::to_string(process) + "/stat");
    std::string text((std::istreambuf_iterator<char>(stat)), {});
    const auto after = text.rfind(')');
    if (after == std::string::npos)
        return 0;
    std::istringstream fields(text.substr(after + 1));
    std::string skipped;
    fields >> skipped;
    if (skipped == "Z")
        return 0;
    for (int field = 4; field < 22; ++field)
        fields >> skipped;
    std::uint64_t ticks = 0;
    fields >> ticks;
    return ticks;
}

Result<void> checkProgram(const fs::path& program) {
    struct stat file{};
    if (!program.is_absolute() || ::stat(program.c_str(), &file) != 0)
        return fail(ErrorCode::notFound,
                    say("helper.program-missing", {{"program", program.string()}}));
    if (!S_ISREG(file.st_mode) || file.st_uid != 0 || (file.st_mode & (S_IWGRP | S_IWOTH)) != 0)
        return fail(ErrorCode::denied,
                    say("helper.program-unsafe", {{"program", program.string()}}));
    return {};
}

/// Only what may be called between fork and exec of a program with threads.
[[noreturn]] void become(const char* program, char* const* arguments, char* const* environment,
                         const std::vector<std::pair<int, int>>& descriptors, int output,
                         pid_t parent) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent)
        ::_exit(126);
    ::setpgid(0, 0);
    sigset_t none;
    sigemptyset(&none);
    for (int number = 1; number < NSIG; ++number)
        ::signal(number, SIG_DFL);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    // Out of the way first, so that no descriptor overwrites one that is still to be handed over.
    int away[kHighestDescriptor + 1] = {};
    std::size_t count = 0;
    for (const auto& [ours, theirs] : descriptors)
        away[count++] = ::fcntl(ours, F_DUPFD_CLOEXEC, 64);
    const int nothing = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    ::dup2(nothing, STDIN_FILENO);
    ::dup2(output, STDOUT_FILENO);
    ::dup2(output, STDERR_FILENO);
    ::syscall(SYS_close_range, 3U, 63U, 0U);
    count = 0;
    for (const auto& [ours, theirs] : descriptors)
        ::dup2(away[count++], theirs);
    ::execve(program, arguments, environment);
    ::_exit(127);
}

class SystemProcess final : public Process {
public:
    SystemProcess(pid_t process, int output)
        : process_(process), output_(output), record_{process, startTicksOf(process)} {}
    ~SystemProcess() override {
        end(milliseconds(0));
        ::close(output_);
    }
    SystemProcess(const SystemProcess&) = delete;
    SystemProcess& operator=(const SystemProcess&) = delete;

    ChildRecord record() const override { return record_; }

    std::string output() override {
        // What comes after is read on, so that the program is not held by a full pipe.
        char piece[4096];
        for (;;) {
            const auto size = ::read(output_, piece, sizeof piece);
            if (size <= 0)
                return text_;
            text_.append(piece,
                         std::min(static_cast<std::size_t>(size), kOutputKept - text_.size()));
        }
    }

    std::optional<int> ended() override {
        if (status_)
            return status_;
        output();
        int raw = 0;
        if (::waitpid(process_, &raw, WNOHANG) != process_)
            return {};
        status_ = WIFEXITED(raw) ? WEXITSTATUS(raw) : 128 + (WIFSIGNALED(raw) ? WTERMSIG(raw) : 0);
        return status_;
    }

    std::optional<int> wait(steady_clock::time_point until, std::stop_token stop) override {
        while (!ended() && !stop.stop_requested() && steady_clock::now() < until)
            std::this_thread::sleep_for(kTick);
        return ended();
    }

    void end(milliseconds grace) override {
        if (ended())
            return;
        if (grace.count() > 0) {
            ::kill(process_, SIGTERM);
            wait(steady_clock::now() + grace, {});
        }
        if (ended())
            return;
        ::kill(-process_, SIGKILL);
        ::kill(process_, SIGKILL);
        int raw = 0;
        ::waitpid(process_, &raw, 0);
        status_ = 128 + SIGKILL;
    }

private:
    pid_t process_;
    int output_;
    ChildRecord record_;
    std::string text_;
    std::optional<int> status_;
};

class SystemProcessRunner final : public ProcessRunner {
public:
    Result<std::unique_ptr<Process>> start(const ProcessStart& wanted) override {
        if (const auto checked = checkProgram(wanted.program); !checked)
            return core::passOn(checked);
        if (wanted.descriptors.size() > kHighestDescriptor ||
            std::any_of(wanted.descriptors.begin(), wanted.descriptors.end(), [](const auto& pair) {
                return pair.second < 3 || pair.second > kHighestDescriptor;
            }))
            return notStarted(wanted.program, EINVAL);
        int pipe[2] = {-1, -1};
        if (::pipe2(pipe, O_CLOEXEC | O_NONBLOCK) != 0)
            return notStarted(wanted.program, errno);
        ::fcntl(pipe[1], F_SETFL, 0);
        auto arguments = wanted.arguments;
        auto environment = wanted.environment;
        const auto argumentPointers = pointersTo(arguments);
        const auto environmentPointers = pointersTo(environment);
        const pid_t parent = ::getpid();
        const pid_t process = ::fork();
        if (process == 0)
            become(wanted.program.c_str(), argumentPointers.data(), environmentPointers.data(),
                   wanted.descriptors, pipe[1], parent);
        const int error = errno;
        ::close(pipe[1]);
        if (process < 0) {
            ::close(pipe[0]);
            return notStarted(wanted.program, error);
        }
        ::setpgid(process, process);
        return std::make_unique<SystemProcess>(process, pipe[0]);
    }

    void endStray(const ChildRecord& child, milliseconds grace) override {
        const auto there = [&child] {
            return child.process > 1 && child.startTicks != 0 &&
                   startTicksOf(child.process) == child.startTicks;
        };
        if (!there())
            return;
        const auto process = static_cast<pid_t>(child.process);
        ::kill(process, SIGTERM);
        const auto until = steady_clock::now() + grace;
        while (there() && steady_clock::now() < until)
            std::this_thread::sleep_for(kTick);
        if (there())
            ::kill(process, SIGKILL);
    }

private:
    static tl::unexpected<core::Error> notStarted(const fs::path& program, int error) {
        return fail(ErrorCode::unavailable,
                    say("helper.program-not-started",
                        {{"program", program.string()}, {"reason", std::strerror(error)}}));
    }
};

}  // namespace

std::unique_ptr<ProcessRunner> systemProcessRunner() {
    return std::make_unique<SystemProcessRunner>();
}

}  // namespace callbox::helper
