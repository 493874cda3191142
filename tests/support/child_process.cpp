// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/child_process.h"

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <thread>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace callbox::tests {

using std::chrono::milliseconds;
using std::chrono::seconds;
using std::chrono::steady_clock;

bool ChildProcess::start(const std::vector<std::string>& words, const std::string& outputFile) {
    kill();
    std::vector<char*> argv;
    for (const auto& word : words)
        argv.push_back(const_cast<char*>(word.c_str()));
    argv.push_back(nullptr);
    const int output = ::open(outputFile.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (output < 0)
        return false;
    process_ = ::fork();
    if (process_ == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        ::dup2(output, STDOUT_FILENO);
        ::dup2(output, STDERR_FILENO);
        const int nothing = ::open("/dev/null", O_RDONLY);
        ::dup2(nothing, STDIN_FILENO);
        ::execvp(argv[0], argv.data());
        ::_exit(127);
    }
    ::close(output);
    return process_ > 0;
}

bool ChildProcess::running() {
    if (process_ <= 0)
        return false;
    if (::waitpid(process_, nullptr, WNOHANG) == 0)
        return true;
    process_ = -1;
    return false;
}

void ChildProcess::kill() {
    if (process_ <= 0)
        return;
    ::kill(process_, SIGKILL);
    ::waitpid(process_, nullptr, 0);
    process_ = -1;
}

std::optional<int> ChildProcess::wait(seconds deadline) {
    const auto until = steady_clock::now() + deadline;
    while (process_ > 0 && steady_clock::now() < until) {
        int status = 0;
        if (::waitpid(process_, &status, WNOHANG) == process_) {
            process_ = -1;
            return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
        }
        std::this_thread::sleep_for(milliseconds(10));
    }
    return {};
}

std::optional<int> ChildProcess::terminate(seconds deadline) {
    if (process_ <= 0)
        return {};
    ::kill(process_, SIGTERM);
    auto status = wait(deadline);
    kill();
    return status;
}

std::optional<std::string> runProgram(const std::vector<std::string>& words,
                                      const std::string& scratchFile, int* status,
                                      seconds deadline) {
    std::filesystem::remove(scratchFile);
    ChildProcess child;
    if (!child.start(words, scratchFile))
        return {};
    const auto ended = child.wait(deadline);
    if (!ended)
        return {};
    if (status)
        *status = *ended;
    return readFile(scratchFile);
}

std::optional<std::string> waitForLine(const std::string& file, const std::string& text,
                                       seconds deadline) {
    const auto until = steady_clock::now() + deadline;
    do {
        std::ifstream stream(file);
        for (std::string line; std::getline(stream, line);)
            if (line.find(text) != std::string::npos && !stream.eof())
                return line;
        std::this_thread::sleep_for(milliseconds(10));
    } while (steady_clock::now() < until);
    return {};
}

std::string readFile(const std::string& file) {
    std::ifstream stream(file);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

bool hasEnded(pid_t process) {
    const auto stat = readFile("/proc/" + std::to_string(process) + "/stat");
    return stat.empty() || stat.find(") Z ") != std::string::npos;
}

bool listensAt(const std::string& socketFile) {
    // Looked up rather than connected to: a connection would be a client.
    std::ifstream table("/proc/net/unix");
    for (std::string line; std::getline(table, line);)
        if (line.find(" 00010000 ") != std::string::npos && line.ends_with(' ' + socketFile))
            return true;
    return false;
}

std::string programDirectory() {
    const char* directory = std::getenv("CALLBOX_BIN");
    return directory ? directory : ".";
}

}  // namespace callbox::tests
