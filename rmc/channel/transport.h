// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "rmc/channel/connector.h"
#include "rmc/channel/limits.h"

typedef struct _LIBSSH2_SESSION LIBSSH2_SESSION;

namespace callbox::rmc::channel {

/// Drives one libssh2 session over a connected socket without ever blocking: one libssh2 call at
/// a time, repeated with the same arguments until it is through. Keeps the peer within bounds:
/// bytes taken per turn and per second, bytes before login, memory that libssh2 holds for it.
/// libssh2 never sees a partial send (its rekeying hangs on one): what the socket does not take is
/// kept here.
class Transport : public std::enable_shared_from_this<Transport> {
public:
    /// One libssh2 call, or a row of them: returns LIBSSH2_ERROR_EAGAIN to be called again, else
    /// its final result.
    using Step = std::function<int()>;

    struct Operation {
        Step step;
        std::chrono::milliseconds limit;
        core::Message late;  ///< what it means when the limit passes; the transport then breaks
        std::function<void(core::Result<int>)> done;  ///< the final result, or why it broke
    };

    static std::shared_ptr<Transport> make(boost::asio::io_context& io, const Limits& limits,
                                           Descriptor socket);
    virtual ~Transport() = default;

    virtual LIBSSH2_SESSION* session() = 0;
    /// Operations run one after the other.
    virtual void enqueue(Operation operation) = 0;
    /// Called when no operation runs and bytes may have come; returns true to be called again.
    virtual void onIdle(std::function<bool()> readStreams) = 0;
    /// Called once when the connection ends other than by close(); not for the operation under
    /// way, whose `done` is told.
    virtual void onBroken(std::function<void(const core::Error&)> broken) = 0;
    /// Takes up reading again after a stream was resumed.
    virtual void wake() = 0;
    /// Ends at once; nothing is called afterwards.
    virtual void close() = 0;
    virtual void breakWith(core::Error error) = 0;
    virtual bool open() const = 0;
    /// Whether the peer has ended the connection, read or not.
    virtual bool hungUp() = 0;
    /// Whether a whole packet can be written without libssh2 being told to wait.
    virtual bool roomToSend() const = 0;
    virtual void loggedIn() = 0;
    /// The first bytes the peer sent.
    virtual const std::string& greeting() const = 0;
    /// The last error as libssh2 puts it; for details only.
    virtual std::string lastError() const = 0;
    /// Text of the peer's disconnect message; hostile data.
    virtual const std::string& disconnectText() const = 0;
    /// How keyboard-interactive prompts are answered: given whether the answer is hidden.
    virtual void answerPrompts(std::function<std::string(bool hidden)> answer) = 0;
    virtual std::string answerPrompt(bool hidden) const = 0;
    /// Memory that libssh2 will free.
    virtual void* allocateFor(std::size_t size) = 0;
    /// From what libssh2 hands to its callbacks.
    static Transport& of(void** abstract);
};

}  // namespace callbox::rmc::channel
