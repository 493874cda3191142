// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/local/child.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/post.hpp>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "rmc/channel/timer.h"

namespace callbox::rmc::local {

namespace asio = boost::asio;
using asio::posix::stream_descriptor;
using channel::Descriptor;
using channel::StreamEnd;
using channel::StreamEvents;

namespace {

constexpr std::size_t kReadBytes = 16384;
constexpr std::size_t kMaxErrorText = 1024;
constexpr std::size_t kReadsInTurn = 8;
/// For ending by itself once asked, and for the output's end after the program's.
constexpr std::chrono::milliseconds kGrace{2000};
constexpr int kNotStarted = 127;

struct Pair {
    Descriptor ours;
    Descriptor theirs;
};

/// Socket pairs, because a write to one can be told not to raise SIGPIPE.
core::Result<Pair> makePair() {
    std::array<int, 2> ends{};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return core::fail(core::ErrorCode::internal, core::say("channel.local-not-started"),
                          std::strerror(errno));
    fcntl(ends[0], F_SETFL, O_NONBLOCK);
    return Pair{Descriptor(ends[0]), Descriptor(ends[1])};
}

std::vector<char*> pointers(const std::vector<std::string>& words) {
    std::vector<char*> list;
    for (const auto& word : words)
        list.push_back(const_cast<char*>(word.c_str()));
    list.push_back(nullptr);
    return list;
}

/// In the child, after fork: only calls that are safe there.
[[noreturn]] void become(const std::vector<char*>& words, const std::vector<char*>& environment,
                         const std::array<int, 3>& ends, pid_t parent) {
    setpgid(0, 0);
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (getppid() != parent)
        _exit(kNotStarted);
    for (int fd = 0; fd < 3; ++fd)
        dup2(ends[static_cast<std::size_t>(fd)], fd);
    close_range(3, ~0U, 0);
    for (const int signal : {SIGINT, SIGPIPE, SIGXFSZ, SIGTERM, SIGHUP})
        std::signal(signal, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    // callbox-rmc itself writes no files; a script may need one for a moment.
    rlimit files{};
    if (getrlimit(RLIMIT_FSIZE, &files) == 0) {
        files.rlim_cur = files.rlim_max;
        setrlimit(RLIMIT_FSIZE, &files);
    }
    if (chdir("/") != 0)
        _exit(kNotStarted);
    execvpe(words.front(), words.data(), environment.data());
    _exit(kNotStarted);
}

}  // namespace

struct Child::State : std::enable_shared_from_this<Child::State> {
    State(asio::io_context& context, std::string text, StreamEvents streamEvents)
        : io(context),
          events(std::move(streamEvents)),
          input(std::move(text)),
          inputEnd(context),
          outputEnd(context),
          errorEnd(context),
          process(context),
          timer(context) {}

    ~State() {
        if (pid > 0) {
            ::kill(-pid, SIGKILL);
            waitpid(pid, nullptr, 0);
        }
    }

    core::Result<void> start(const std::vector<std::string>& words,
                             const std::vector<std::string>& environment) {
        if (words.empty())
            return core::fail(core::ErrorCode::internal, core::say("channel.local-not-started"));
        auto in = makePair();
        auto out = makePair();
        auto err = makePair();
        if (!in || !out || !err)
            return core::passOn(!in ? in : !out ? out : err);
        const auto argv = pointers(words);
        const auto env = pointers(environment);
        const std::array<int, 3> ends{in->theirs.get(), out->theirs.get(), err->theirs.get()};
        const pid_t parent = getpid();
        pid = fork();
        if (pid == 0)
            become(argv, env, ends, parent);
        // By number: the header of glibc 2.36 declares the function without C linkage.
        const auto handle = pid < 0 ? -1 : static_cast<int>(syscall(SYS_pidfd_open, pid, 0));
        if (handle < 0)
            return core::fail(core::ErrorCode::internal, core::say("channel.local-not-started"),
                              std::strerror(errno));
        setpgid(pid, pid);
        boost::system::error_code bad;
        process.assign(handle, bad);
        inputEnd.assign(in->ours.release(), bad);
        outputEnd.assign(out->ours.release(), bad);
        errorEnd.assign(err->ours.release(), bad);
        write();
        read();
        readErrors();
        process.async_wait(stream_descriptor::wait_read,
                           [self = shared_from_this()](boost::system::error_code code) {
                               if (!code)
                                   self->exited();
                           });
        return {};
    }

    void write() {
        while (written < input.size()) {
            const ssize_t n = ::send(inputEnd.native_handle(), input.data() + written,
                                     input.size() - written, MSG_DONTWAIT | MSG_NOSIGNAL);
            if (n < 0 && errno == EINTR)
                continue;
            if (n < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) {
                inputEnd.async_wait(stream_descriptor::wait_write,
                                    [self = shared_from_this()](boost::system::error_code code) {
                                        if (!code)
                                            self->write();
                                    });
                return;
            }
            if (n < 0)
                break;  // it does not read its input, as a command may
            written += static_cast<std::size_t>(n);
        }
        input = std::string();
        boost::system::error_code ignored;
        inputEnd.close(ignored);
        if (!silent && events.started)
            asio::post(io, [self = shared_from_this()] {
                if (!self->silent)
                    self->events.started();
            });
    }

    void read() {
        outputEnd.async_wait(stream_descriptor::wait_read,
                             [self = shared_from_this()](boost::system::error_code code) {
                                 if (!code)
                                     self->takeOutput();
                             });
    }

    void takeOutput() {
        std::array<char, kReadBytes> buffer;
        for (std::size_t turn = 0; turn < kReadsInTurn && !paused; ++turn) {
            const ssize_t n =
                ::recv(outputEnd.native_handle(), buffer.data(), buffer.size(), MSG_DONTWAIT);
            if (n < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR))
                break;
            if (n <= 0) {
                outputEnded = true;
                finishIfThrough();
                return;
            }
            const std::string_view bytes(buffer.data(), static_cast<std::size_t>(n));
            if (!silent && events.output && !events.output(bytes))
                paused = true;
        }
        if (!paused)
            read();
    }

    void readErrors() {
        errorEnd.async_wait(stream_descriptor::wait_read, [self = shared_from_this()](
                                                              boost::system::error_code code) {
            std::array<char, kMaxErrorText> buffer;
            const ssize_t n = code ? 0
                                   : ::recv(self->errorEnd.native_handle(), buffer.data(),
                                            buffer.size(), MSG_DONTWAIT);
            if (n == 0 || (n < 0 && errno != EAGAIN && errno != EINTR))
                return;
            if (n > 0)
                self->errorText.append(buffer.data(), static_cast<std::size_t>(n));
            if (self->errorText.size() > kMaxErrorText)
                self->errorText.erase(0, self->errorText.size() - kMaxErrorText);
            self->readErrors();
        });
    }

    void exited() {
        int status = 0;
        if (waitpid(pid, &status, WNOHANG) != pid)
            return;
        group = std::exchange(pid, -1);
        exitStatus = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
        ended = true;
        // What it left running in the background may hold its output open.
        timer.start(kGrace, [this] {
            ::kill(-group, SIGKILL);
            outputEnded = true;
            finishIfThrough();
        });
        finishIfThrough();
    }

    void finishIfThrough() {
        if (!ended || !outputEnded)
            return;
        const auto keep = shared_from_this();
        timer.cancel();
        closeEnds();
        const auto told = std::exchange(events, {});
        if (!silent && told.ended)
            told.ended(StreamEnd{exitStatus, errorText});
    }

    void closeEnds() {
        boost::system::error_code ignored;
        for (auto* const end : {&inputEnd, &outputEnd, &errorEnd, &process})
            end->close(ignored);
    }

    void stop() {
        if (std::exchange(silent, true))
            return;
        if (pid <= 0) {
            if (group > 0 && !outputEnded)
                ::kill(-group, SIGKILL);
            return;
        }
        ::kill(-pid, SIGTERM);
        // Reads on, so that a script that tidies up is not held by its output.
        if (std::exchange(paused, false))
            read();
        // The wait for the process's end holds this object meanwhile.
        timer.start(kGrace, [this] {
            if (pid > 0)
                ::kill(-pid, SIGKILL);
        });
    }

    asio::io_context& io;
    StreamEvents events;
    std::string input;
    std::size_t written = 0;
    std::string errorText;
    stream_descriptor inputEnd;
    stream_descriptor outputEnd;
    stream_descriptor errorEnd;
    stream_descriptor process;
    channel::Timer timer;
    pid_t pid = -1;
    pid_t group = -1;
    int exitStatus = 0;
    bool ended = false;
    bool outputEnded = false;
    bool paused = false;
    bool silent = false;
};

Child::Child(std::shared_ptr<State> state) : state_(std::move(state)) {}

Child::~Child() {
    state_->stop();
}

std::shared_ptr<Child> Child::start(asio::io_context& io, const std::vector<std::string>& words,
                                    const std::vector<std::string>& environment, std::string input,
                                    StreamEvents events) {
    const auto state = std::make_shared<State>(io, std::move(input), std::move(events));
    if (auto started = state->start(words, environment); !started)
        asio::post(io, [state, error = started.error()] {
            if (!state->silent && state->events.ended)
                state->events.ended(tl::unexpected<core::Error>(error));
        });
    return std::make_shared<Child>(state);
}

void Child::resume() {
    if (std::exchange(state_->paused, false))
        state_->read();
}

void Child::close() {
    state_->stop();
}

}  // namespace callbox::rmc::local
