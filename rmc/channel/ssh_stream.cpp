// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/channel/ssh_stream.h"

#include <array>

#include <libssh2.h>

#include "rmc/channel/session_error.h"
#include "rmc/channel/transport.h"

namespace callbox::rmc::channel {

namespace {

constexpr std::size_t kReadBytes = 16384;
/// Small, so that little of libssh2's outgoing buffer, kept for good, is ever touched.
constexpr std::size_t kWriteBytes = 4096;
constexpr std::size_t kMaxErrorText = 1024;
constexpr unsigned kPacketBytes = 32768;

}  // namespace

SshStream::SshStream(std::shared_ptr<Transport> transport, const Limits& limits,
                     StreamEvents events)
    : transport_(std::move(transport)), limits_(limits), events_(std::move(events)) {}

void SshStream::start(const std::string& command, std::string input, bool tooMany) {
    command_ = command;
    input_ = std::move(input);
    transport_->enqueue(
        {[self = shared_from_this(), tooMany] {
             return tooMany ? LIBSSH2_ERROR_CHANNEL_FAILURE : self->openStep();
         },
         limits_.open, core::say("channel.open-timeout"),
         [self = shared_from_this()](core::Result<int> result) { self->opened(result); }});
}

int SshStream::openStep() {
    auto* const session = transport_->session();
    if (step_ == OpenStep::channel) {
        channel_ = libssh2_channel_open_ex(session, "session", 7, limits_.window, kPacketBytes,
                                           nullptr, 0);
        if (!channel_) {
            const int code = libssh2_session_last_errno(session);
            return code == 0 ? LIBSSH2_ERROR_CHANNEL_FAILURE : code;
        }
        step_ = OpenStep::exec;
    }
    if (step_ == OpenStep::exec) {
        const int rc = libssh2_channel_process_startup(channel_, "exec", 4, command_.data(),
                                                       static_cast<unsigned>(command_.size()));
        if (rc != 0)
            return rc;
        step_ = OpenStep::input;
    }
    if (step_ == OpenStep::input) {
        while (sent_ < input_.size()) {
            const ssize_t n = libssh2_channel_write_ex(
                channel_, 0, input_.data() + sent_, std::min(kWriteBytes, input_.size() - sent_));
            if (n < 0)
                return static_cast<int>(n);
            if (n == 0)
                return LIBSSH2_ERROR_EAGAIN;
            sent_ += static_cast<std::size_t>(n);
        }
        step_ = OpenStep::endOfInput;
    }
    return libssh2_channel_send_eof(channel_);
}

void SshStream::opened(const core::Result<int>& result) {
    input_.clear();
    input_.shrink_to_fit();
    if (!result) {
        state_ = State::closed;
        return;
    }
    // A command that ends without reading its input closes the channel under our write.
    const bool cutShort = step_ >= OpenStep::input && *result != 0;
    if (*result == 0 || cutShort) {
        state_ = State::open;
        if (closeWanted_)
            finish(false);
        else if (events_.started && !silent_)
            events_.started();
        return;
    }
    const core::Error error{core::ErrorCode::unavailable, core::say("channel.command-refused"), "",
                            transport_->lastError()};
    const bool tell = !silent_;
    const auto ended = events_.ended;
    state_ = State::open;
    finish(false);
    if (tell && ended)
        ended(tl::unexpected<core::Error>(error));
}

bool SshStream::readSome() {
    if (state_ != State::open)
        return false;
    if (paused_)
        return drainPaused();
    thread_local std::array<char, kReadBytes> buffer;
    const auto keep = shared_from_this();
    const ssize_t n = libssh2_channel_read_ex(channel_, 0, buffer.data(), buffer.size());
    if (n < 0 && n != LIBSSH2_ERROR_EAGAIN) {
        transport_->breakWith(sessionError(static_cast<int>(n), *transport_));
        return false;
    }
    bool came = false;
    if (n > 0) {
        came = true;
        const std::string_view bytes(buffer.data(), static_cast<std::size_t>(n));
        if (!silent_ && events_.output && !events_.output(bytes))
            paused_ = true;
        if (state_ != State::open || !transport_->open())
            return false;
    }
    const ssize_t errors =
        libssh2_channel_read_ex(channel_, SSH_EXTENDED_DATA_STDERR, buffer.data(), buffer.size());
    if (errors > 0) {
        noteErrors(buffer.data(), static_cast<std::size_t>(errors));
        came = true;
    } else if (errors < 0 && errors != LIBSSH2_ERROR_EAGAIN) {
        transport_->breakWith(sessionError(static_cast<int>(errors), *transport_));
        return false;
    }
    if (n == 0 && errors <= 0 && libssh2_channel_eof(channel_) != 0)
        finish(true);
    return came && state_ == State::open;
}

/// Takes what the peer sends for others, or its end, without widening this stream's window: of
/// libssh2's calls only the wait for the end of file does that.
bool SshStream::drainPaused() {
    const int rc = libssh2_channel_wait_eof(channel_);
    if (rc < 0 && rc != LIBSSH2_ERROR_EAGAIN)
        transport_->breakWith(sessionError(rc, *transport_));
    return false;
}

void SshStream::noteErrors(const char* bytes, std::size_t count) {
    errorText_.append(bytes, count);
    if (errorText_.size() > kMaxErrorText)
        errorText_.erase(0, errorText_.size() - kMaxErrorText);
}

void SshStream::resume() {
    if (!paused_)
        return;
    paused_ = false;
    transport_->wake();
}

void SshStream::close() {
    if (state_ == State::opening)
        closeWanted_ = true;
    else if (state_ == State::open)
        finish(false);
    silent_ = true;  // events_ stays: its `output` may be what calls
}

void SshStream::finish(bool tell) {
    state_ = State::closing;
    if (!channel_) {
        state_ = State::closed;
        return;
    }
    // After the peer's end of file its exit status is still to come.
    const bool wait = tell;
    transport_->enqueue({[self = shared_from_this(), wait, waited = false]() mutable {
                             if (wait && !waited) {
                                 const int rc = libssh2_channel_wait_closed(self->channel_);
                                 if (rc == LIBSSH2_ERROR_EAGAIN)
                                     return rc;
                                 waited = true;
                             }
                             return libssh2_channel_close(self->channel_);
                         },
                         limits_.close, core::say("channel.close-timeout"),
                         [self = shared_from_this(), tell](core::Result<int> result) {
                             self->state_ = State::closed;
                             if (!result)
                                 return;
                             StreamEnd end;
                             end.exitStatus = libssh2_channel_get_exit_status(self->channel_);
                             end.errorText = std::move(self->errorText_);
                             libssh2_channel_free(self->channel_);
                             self->channel_ = nullptr;
                             const auto events = std::exchange(self->events_, {});
                             if (tell && !self->silent_ && events.ended)
                                 events.ended(end);
                         }});
}

}  // namespace callbox::rmc::channel
