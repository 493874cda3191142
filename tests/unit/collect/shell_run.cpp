// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/collect/shell_run.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <thread>

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace callbox::tests {

namespace {

/// A file without a name, so that the child reads the script at its own pace.
int scriptFile(const std::string& script) {
    char name[] = "/tmp/callbox-script-XXXXXX";
    const int file = ::mkstemp(name);
    if (file < 0)
        throw std::runtime_error("no temporary file");
    ::unlink(name);
    for (std::size_t done = 0; done < script.size();) {
        const auto written = ::write(file, script.data() + done, script.size() - done);
        if (written <= 0)
            throw std::runtime_error("cannot write the script");
        done += static_cast<std::size_t>(written);
    }
    ::lseek(file, 0, SEEK_SET);
    return file;
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> out;
    for (auto& text : texts)
        out.push_back(text.data());
    out.push_back(nullptr);
    return out;
}

}  // namespace

ShellRun::ShellRun(const std::string& script, const Options& options) {
    const int input = scriptFile(script);
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe");
    auto arguments = options.shell;
    arguments.insert(arguments.end(), options.extraArguments.begin(), options.extraArguments.end());
    auto environment = options.environment;
    const auto argv = pointers(arguments);
    const auto envp = pointers(environment);
    const pid_t parent = ::getpid();
    pid_ = ::fork();
    if (pid_ == 0) {
        ::setsid();
        if (options.unprivileged && ::geteuid() == 0)
            if (::setgid(65534) != 0 || ::setuid(65534) != 0)
                ::_exit(126);
        // After setuid, which clears it.
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (::getppid() != parent)
            ::_exit(126);
        ::dup2(input, 0);
        ::dup2(ends[1], 1);
        ::signal(SIGPIPE, SIG_DFL);
        if (::chdir("/") != 0)
            ::_exit(126);
        if (options.environment.empty())
            ::execv(argv[0], argv.data());
        else
            ::execve(argv[0], argv.data(), envp.data());
        ::_exit(127);
    }
    ::close(input);
    ::close(ends[1]);
    output_ = ends[0];
    if (pid_ < 0)
        throw std::runtime_error("cannot fork");
}

ShellRun::~ShellRun() {
    hangUp();
    terminate();
    if (!waitForEnd(std::chrono::seconds(20))) {
        ::kill(pid_, SIGKILL);
        ::waitpid(pid_, nullptr, 0);
    }
    for (const auto pid : session())
        ::kill(pid, SIGKILL);
}

std::string ShellRun::read(std::chrono::milliseconds wait) {
    if (output_ < 0 || ended_)
        return {};
    pollfd descriptor{output_, POLLIN, 0};
    if (::poll(&descriptor, 1, static_cast<int>(wait.count())) <= 0)
        return {};
    std::string buffer(65536, '\0');
    const auto count = ::read(output_, buffer.data(), buffer.size());
    if (count <= 0) {
        ended_ = true;
        return {};
    }
    buffer.resize(static_cast<std::size_t>(count));
    return buffer;
}

std::string ShellRun::readAll(std::chrono::seconds limit) {
    const auto deadline = std::chrono::steady_clock::now() + limit;
    std::string all;
    while (!ended_ && std::chrono::steady_clock::now() < deadline)
        all += read(std::chrono::milliseconds(200));
    return all;
}

void ShellRun::hangUp() {
    if (output_ >= 0)
        ::close(output_);
    output_ = -1;
}

void ShellRun::terminate() {
    if (!collected_ && pid_ > 0)
        ::kill(pid_, SIGTERM);
}

bool ShellRun::waitForEnd(std::chrono::seconds limit) {
    const auto deadline = std::chrono::steady_clock::now() + limit;
    while (!collected_) {
        if (::waitpid(pid_, nullptr, WNOHANG) == pid_) {
            collected_ = true;
            break;
        }
        if (std::chrono::steady_clock::now() > deadline)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return true;
}

std::vector<pid_t> ShellRun::session() const {
    std::vector<pid_t> found;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator("/proc", error)) {
        const auto pid = std::atoi(entry.path().filename().c_str());
        if (pid <= 1)
            continue;
        std::ifstream file(entry.path() / "stat");
        std::string line;
        std::getline(file, line);
        const auto close = line.rfind(')');
        if (close == std::string::npos || line.compare(close, 4, ") Z ") == 0)
            continue;
        if (::getsid(pid) == pid_)
            found.push_back(pid);
    }
    return found;
}

std::optional<std::vector<std::string>> installedShell(std::vector<std::string> shell) {
    for (const char* directory : {"/bin/", "/usr/bin/"})
        if (::access((directory + shell.front()).c_str(), X_OK) == 0) {
            shell.front().insert(0, directory);
            return shell;
        }
    return std::nullopt;
}

}  // namespace callbox::tests
