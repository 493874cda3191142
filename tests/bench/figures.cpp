// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

namespace callbox::bench {

namespace {

double seconds(const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

double cpuOf(const rusage& usage) {
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

}  // namespace

void figure(const std::string& name, double value, const std::string& unit, double target,
            Want want) {
    const bool good = want == Want::atMost ? value <= target : value >= target;
    std::printf("%s %.3g %s target %.3g %s\n", name.c_str(), value, unit.c_str(), target,
                good ? "ok" : "short");
    std::fflush(stdout);
}

int broken(const std::string& what, const std::string& detail) {
    std::fprintf(stderr, "bench: %s%s%s\n", what.c_str(), detail.empty() ? "" : ": ",
                 detail.c_str());
    return 1;
}

double cpuSeconds(pid_t process) {
    std::ifstream file("/proc/" + std::to_string(process) + "/stat");
    std::string text;
    std::getline(file, text);
    const auto after = text.rfind(')');
    if (after == std::string::npos)
        return -1;
    std::istringstream fields(text.substr(after + 1));
    std::string skipped;
    for (int i = 0; i < 11; ++i)
        fields >> skipped;
    double user = 0;
    double system = 0;
    fields >> user >> system;
    return (user + system) / static_cast<double>(sysconf(_SC_CLK_TCK));
}

std::size_t residentBytes(pid_t process) {
    std::ifstream file("/proc/" + std::to_string(process) + "/statm");
    std::size_t total = 0;
    std::size_t resident = 0;
    file >> total >> resident;
    return resident * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
}

std::size_t descriptors(pid_t process) {
    std::error_code gone;
    const std::filesystem::directory_iterator all("/proc/" + std::to_string(process) + "/fd", gone);
    return static_cast<std::size_t>(std::distance(begin(all), end(all)));
}

double ownCpuSeconds() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return cpuOf(usage);
}

std::optional<Usage> runMeasured(const std::vector<std::string>& words,
                                 const std::string& outputFile,
                                 const std::map<std::string, std::string>& environment) {
    std::vector<char*> argv;
    for (const auto& word : words)
        argv.push_back(const_cast<char*>(word.c_str()));
    argv.push_back(nullptr);
    const auto from = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child < 0)
        return {};
    if (child == 0) {
        for (const auto& [name, value] : environment)
            setenv(name.c_str(), value.c_str(), 1);
        const int out = open(outputFile.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
        dup2(open("/dev/null", O_RDONLY | O_CLOEXEC), 0);
        dup2(out, 1);
        dup2(out, 2);
        execvp(argv[0], argv.data());
        _exit(127);
    }
    Usage used;
    rusage usage{};
    int status = 0;
    if (wait4(child, &status, 0, &usage) != child)
        return {};
    used.wall = std::chrono::duration<double>(std::chrono::steady_clock::now() - from).count();
    used.cpu = cpuOf(usage);
    used.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return used;
}

bool installed(const std::string& program) {
    const char* path = std::getenv("PATH");
    std::istringstream directories(path ? path : "");
    for (std::string directory; std::getline(directories, directory, ':');)
        if (access((directory + "/" + program).c_str(), X_OK) == 0)
            return true;
    std::fprintf(stderr, "bench: %s is not installed (packaging/setup bench): not compared\n",
                 program.c_str());
    return false;
}

std::size_t makeRoom(std::size_t partitions) {
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    constexpr std::size_t kOthers = 200;
    const auto room = static_cast<std::size_t>(limit.rlim_max) - kOthers;
    if (room < partitions)
        std::fprintf(stderr, "bench: only %zu descriptors (ulimit -n): %zu partitions\n",
                     static_cast<std::size_t>(limit.rlim_max), room);
    std::ifstream file("/proc/sys/net/core/somaxconn");
    std::size_t backlog = 0;
    if (file >> backlog && backlog < 1024)
        std::fprintf(stderr, "bench: net.core.somaxconn is only %zu\n", backlog);
    return std::min(room, partitions);
}

double option(int argc, char** argv, std::string_view name, double otherwise) {
    for (int i = 1; i < argc; ++i) {
        if (argv[i] != "--" + std::string(name))
            continue;
        char* end = nullptr;
        const double value = i + 1 < argc ? std::strtod(argv[i + 1], &end) : -1;
        if (!end || *end != '\0' || !std::isfinite(value) || value < 0) {
            std::fprintf(stderr, "bench: %s needs a number\n", argv[i]);
            std::exit(2);
        }
        return value;
    }
    return otherwise;
}

double quantile(std::vector<double> values, double share) {
    if (values.empty())
        return -1;
    std::sort(values.begin(), values.end());
    const auto at = static_cast<std::size_t>(share * static_cast<double>(values.size()));
    return values[std::min(at, values.size() - 1)];
}

}  // namespace callbox::bench
