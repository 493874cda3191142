// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <list>
#include <memory>
#include <string>
#include <string_view>

#include <libssh/callbacks.h>
#include <libssh/libssh.h>
#include <libssh/server.h>

#include "tests/lab/lab_command.h"
#include "tests/lab/lab_server.h"

namespace callbox::tests {

/// One connection to a simulated partition, driven in a thread of its own. Owns the session.
class LabConnection {
public:
    LabConnection(const LabServerOptions& options, ssh_session session, std::atomic<bool>& stop,
                  std::atomic<std::uint64_t>& sent);
    ~LabConnection();
    LabConnection(const LabConnection&) = delete;
    LabConnection& operator=(const LabConnection&) = delete;

    /// Returns when the connection ends or `stop` is set.
    void serve();

private:
    struct Channel {
        ssh_channel channel = nullptr;
        std::string command;
        std::string input;
        bool inputEnded = false;
        bool begun = false;
        bool done = false;
        Conduct conduct = Conduct::obey;
        std::string text;
        std::size_t printed = 0;
        std::chrono::steady_clock::time_point nextDrip;
        std::unique_ptr<LabCommand> process;
        ssh_channel_callbacks_struct callbacks{};
    };

    static int onNone(ssh_session, const char*, void*);
    static int onPassword(ssh_session, const char*, const char* password, void* user);
    static int onKey(ssh_session, const char*, ssh_key key, char state, void* user);
    static int onMessage(ssh_session session, ssh_message message, void* user);
    static ssh_channel onOpen(ssh_session session, void* user);
    static int onExec(ssh_session, ssh_channel, const char* command, void* user);
    static int onData(ssh_session, ssh_channel, void* data, std::uint32_t length, int, void* user);
    static void onEof(ssh_session, ssh_channel, void* user);
    static void onClose(ssh_session, ssh_channel, void* user);

    bool authorized(ssh_key key) const;
    void begin(Channel& channel);
    bool pumpAll();
    bool pump(Channel& channel);
    bool pumpProcess(Channel& channel, std::size_t window);
    void write(Channel& channel, std::string_view bytes);
    static void finish(Channel& channel, int status);

    const LabServerOptions& options_;
    ssh_session session_;
    std::atomic<bool>& stop_;
    std::atomic<std::uint64_t>& sent_;
    ssh_event event_ = nullptr;
    ssh_server_callbacks_struct callbacks_{};
    std::list<Channel> channels_;
    bool gone_ = false;
};

}  // namespace callbox::tests
