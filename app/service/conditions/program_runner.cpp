// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/conditions/program_runner.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <deque>
#include <set>
#include <utility>

#include <boost/asio/buffer.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <fcntl.h>
#include <spawn.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace callbox::service::conditions {

namespace asio = boost::asio;
namespace fs = std::filesystem;
using boost::system::error_code;
using core::say;

namespace {

constexpr std::size_t kAtOnce = 4;
constexpr std::size_t kMostWaiting = 256;
constexpr std::size_t kOutputKept = 1024;

std::vector<char*> pointersTo(std::vector<std::string>& texts) {
    std::vector<char*> pointers;
    for (auto& text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

bool safe(const struct stat& found) {
    const bool ours = found.st_uid == 0 || found.st_uid == ::geteuid();
    return ours && (found.st_mode & (S_IWGRP | S_IWOTH)) == 0;
}

int statusOf(int raw) {
    return WIFEXITED(raw) ? WEXITSTATUS(raw) : 128 + (WIFSIGNALED(raw) ? WTERMSIG(raw) : 0);
}

}  // namespace

core::Result<fs::path> checkedProgram(const fs::path& directory, const std::string& name) {
    const fs::path program = directory / name;
    struct stat folder{};
    struct stat file{};
    if (::lstat(directory.c_str(), &folder) != 0 || ::lstat(program.c_str(), &file) != 0)
        return core::fail(core::ErrorCode::notFound,
                          say("condition.program-missing",
                              {{"program", name}, {"directory", directory.string()}}));
    if (!S_ISDIR(folder.st_mode) || !S_ISREG(file.st_mode) || !safe(folder) || !safe(file) ||
        ::access(program.c_str(), X_OK) != 0)
        return core::fail(core::ErrorCode::denied,
                          say("condition.program-unsafe", {{"program", program.string()}}));
    return program;
}

struct ProgramRunner::Implementation : std::enable_shared_from_this<Implementation> {
    struct Running {
        explicit Running(asio::io_context& io) : ended(io), output(io), limit(io) {}
        pid_t process = -1;
        asio::posix::stream_descriptor ended;  ///< a descriptor of the process itself
        asio::posix::stream_descriptor output;
        asio::steady_timer limit;
        std::array<char, 4096> buffer{};
        ProgramOutcome outcome;
        Done done;
    };
    using Pointer = std::shared_ptr<Running>;

    explicit Implementation(asio::io_context& io) : context(io) {}

    void next() {
        while (!closed && running.size() < kAtOnce && !waiting.empty()) {
            auto [wanted, done] = std::move(waiting.front());
            waiting.pop_front();
            start(std::move(wanted), std::move(done));
        }
    }

    void start(ProgramRun wanted, Done done) {
        const auto run = std::make_shared<Running>(context);
        run->done = std::move(done);
        if (!spawn(*run, wanted)) {
            asio::post(context, [self = shared_from_this(), run] {
                if (!self->closed)
                    run->done(run->outcome);
            });
            return;
        }
        running.insert(run);
        run->outcome.started = true;
        readOutput(run);
        run->ended.async_wait(asio::posix::stream_descriptor::wait_read,
                              [self = shared_from_this(), run](const error_code& error) {
                                  if (!error)
                                      self->finish(run);
                              });
        run->limit.expires_after(wanted.limit);
        run->limit.async_wait([self = shared_from_this(), run](const error_code& error) {
            if (error || self->running.count(run) == 0)
                return;
            run->outcome.timedOut = true;
            ::kill(-run->process, SIGKILL);
        });
    }

    bool spawn(Running& run, ProgramRun& wanted) {
        int pipe[2] = {-1, -1};
        if (::pipe2(pipe, O_CLOEXEC) != 0)
            return false;
        posix_spawn_file_actions_t actions;
        posix_spawnattr_t attributes;
        posix_spawn_file_actions_init(&actions);
        posix_spawnattr_init(&attributes);
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_adddup2(&actions, pipe[1], STDOUT_FILENO);
        posix_spawn_file_actions_adddup2(&actions, pipe[1], STDERR_FILENO);
        // What the service has open is not for others.
        posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
        sigset_t none;
        sigset_t all;
        sigemptyset(&none);
        sigfillset(&all);
        posix_spawnattr_setsigmask(&attributes, &none);
        posix_spawnattr_setsigdefault(&attributes, &all);
        posix_spawnattr_setpgroup(&attributes, 0);
        posix_spawnattr_setflags(
            &attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
        auto arguments = pointersTo(wanted.arguments);
        auto environment = pointersTo(wanted.environment);
        const int error = ::posix_spawn(&run.process, wanted.program.c_str(), &actions, &attributes,
                                        arguments.data(), environment.data());
        posix_spawn_file_actions_destroy(&actions);
        posix_spawnattr_destroy(&attributes);
        ::close(pipe[1]);
        const int handle =
            error == 0 ? static_cast<int>(::syscall(SYS_pidfd_open, run.process, 0)) : -1;
        if (handle < 0) {
            ::close(pipe[0]);
            if (error == 0) {
                ::kill(-run.process, SIGKILL);
                ::waitpid(run.process, nullptr, 0);
            }
            return false;
        }
        ::fcntl(pipe[0], F_SETFL, O_NONBLOCK);
        run.ended.assign(handle);
        run.output.assign(pipe[0]);
        return true;
    }

    /// Reads on after what is kept, so that the program is not held by a full pipe.
    void readOutput(const Pointer& run) {
        run->output.async_read_some(
            asio::buffer(run->buffer),
            [self = shared_from_this(), run](const error_code& error, std::size_t size) {
                keep(*run, size);
                if (!error && self->running.count(run) != 0)
                    self->readOutput(run);
            });
    }

    static void keep(Running& run, std::size_t size) {
        auto& kept = run.outcome.output;
        kept.append(run.buffer.data(), std::min(size, kOutputKept - kept.size()));
    }

    void finish(const Pointer& run) {
        int raw = 0;
        // What it left running in its group goes with it, while the number is still its own.
        ::kill(-run->process, SIGKILL);
        ::waitpid(run->process, &raw, 0);
        run->outcome.exitStatus = statusOf(raw);
        run->limit.cancel();
        // What it printed last may still lie in the pipe.
        for (;;) {
            const auto size =
                ::read(run->output.native_handle(), run->buffer.data(), run->buffer.size());
            if (size <= 0)
                break;
            keep(*run, static_cast<std::size_t>(size));
        }
        error_code ignored;
        run->output.close(ignored);
        run->ended.close(ignored);
        running.erase(run);
        run->done(run->outcome);
        next();
    }

    void close() {
        closed = true;
        waiting.clear();
        for (const auto& run : std::exchange(running, {})) {
            ::kill(-run->process, SIGKILL);
            ::waitpid(run->process, nullptr, 0);
            error_code ignored;
            run->output.close(ignored);
            run->ended.close(ignored);
            run->limit.cancel();
        }
    }

    asio::io_context& context;
    std::deque<std::pair<ProgramRun, Done>> waiting;
    std::set<Pointer> running;
    bool closed = false;
};

ProgramRunner::ProgramRunner(asio::io_context& context)
    : implementation_(std::make_shared<Implementation>(context)) {}

ProgramRunner::~ProgramRunner() {
    implementation_->close();
}

bool ProgramRunner::run(ProgramRun wanted, Done done) {
    if (implementation_->waiting.size() >= kMostWaiting)
        return false;
    implementation_->waiting.emplace_back(std::move(wanted), std::move(done));
    implementation_->next();
    return true;
}

}  // namespace callbox::service::conditions
