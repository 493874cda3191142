// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "rmc/channel/session.h"

typedef struct _LIBSSH2_CHANNEL LIBSSH2_CHANNEL;

namespace callbox::rmc::channel {

/// One SSH channel with a command on it; steps through open, exec, input and end of input as one
/// operation of the transport, is read in turns, and waits for the peer's close at the end.
class SshStream : public Stream, public std::enable_shared_from_this<SshStream> {
public:
    SshStream(std::shared_ptr<Transport> transport, const Limits& limits, StreamEvents events);
    ~SshStream() override = default;

    void start(const std::string& command, std::string input, bool tooMany);
    void resume() override;
    void close() override;

    /// Reads once of output and errors; returns whether something came.
    bool readSome();
    bool finished() const { return state_ == State::closed; }

private:
    enum class State { opening, open, closing, closed };
    enum class OpenStep { channel, exec, input, endOfInput };

    int openStep();
    void opened(const core::Result<int>& result);
    void finish(bool tell);
    bool drainPaused();
    void noteErrors(const char* bytes, std::size_t count);

    std::shared_ptr<Transport> transport_;
    Limits limits_;
    StreamEvents events_;
    std::string command_;
    std::string input_;
    std::size_t sent_ = 0;
    std::string errorText_;
    LIBSSH2_CHANNEL* channel_ = nullptr;
    State state_ = State::opening;
    OpenStep step_ = OpenStep::channel;
    bool paused_ = false;
    bool closeWanted_ = false;
    bool silent_ = false;
};

}  // namespace callbox::rmc::channel
