// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <list>
#include <string>
#include <string_view>
#include <vector>

#include <libssh/callbacks.h>
#include <libssh/libssh.h>
#include <libssh/server.h>

#include "tests/lab/conduct.h"
#include "tests/lab/farm/authorized_keys.h"
#include "tests/lab/farm/partition.h"
#include "tests/lab/farm/request.h"
#include "tests/lab/farm/settings.h"

namespace callbox::tests::farm {

/// One connection to a played partition, driven by its worker whenever the socket or the clock says
/// so; never blocks. Owns the libssh session.
class Session {
public:
    using Clock = std::chrono::steady_clock;

    Session(const Settings& settings, Counters& counters, AuthorizedKeys& keys,
            Partition& partition, ssh_session session);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    int descriptor() const { return descriptor_; }
    /// Does what can be done now; false when the connection is over.
    bool serve(Clock::time_point now);
    bool wantsWrite() const;
    /// When it must be served though the socket is quiet.
    Clock::time_point due() const { return due_; }

    /// A line of every watch that obeys, from the next serve() on.
    void say(const std::string& line);
    /// Every polled source of every watch that obeys is due.
    void pollNow();

private:
    struct Polled {
        std::string source;
        std::chrono::seconds interval;
        Clock::time_point due;
    };
    struct Channel {
        ssh_channel channel = nullptr;
        RequestReader input;
        std::string command;
        std::string boundary;
        std::string output;
        std::size_t written = 0;
        std::vector<Polled> polled;
        std::string flood;                                  ///< printed again and again
        Clock::time_point next = Clock::time_point::max();  ///< beat, drip or delayed answer
        Conduct conduct = Conduct::obey;
        int status = 0;
        bool asked = false;  ///< exec came
        bool inputEnded = false;
        bool begun = false;
        bool watch = false;
        bool ends = false;  ///< after its output
        bool finished = false;
        bool closed = false;
        ssh_channel_callbacks_struct callbacks{};
    };

    static int onNone(ssh_session, const char*, void*);
    static int onKey(ssh_session, const char*, ssh_key key, char state, void* user);
    static ssh_channel onOpen(ssh_session session, void* user);
    static int onExec(ssh_session, ssh_channel, const char* command, void* user);
    static int onData(ssh_session, ssh_channel, void* data, std::uint32_t length, int, void* user);
    static void onEof(ssh_session, ssh_channel, void* user);
    static void onClose(ssh_session, ssh_channel, void* user);

    void begin(Channel& channel);
    void beginWatch(Channel& channel, const Request& request);
    void answerCommand(Channel& channel, std::string command) const;
    void poll(Channel& channel) const;
    void misbehave(Channel& channel, Conduct conduct);
    void onTime(Channel& channel);
    /// Whether something was written.
    bool pump(Channel& channel);
    void finish(Channel& channel);
    void settle();
    Clock::duration beatDelay() const;

    const Settings& settings_;
    Counters& counters_;
    AuthorizedKeys& keys_;
    Partition& partition_;
    ssh_session session_;
    int descriptor_;
    ssh_event event_ = nullptr;
    ssh_server_callbacks_struct callbacks_{};
    std::list<Channel> channels_;
    Clock::time_point now_;
    Clock::time_point due_;
    Clock::time_point loginBy_;
    bool loggedIn_ = false;
    bool gone_ = false;
};

}  // namespace callbox::tests::farm
