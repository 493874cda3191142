// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/lab_connection.h"

#include <algorithm>
#include <fstream>
#include <sstream>

#include <sys/socket.h>

namespace callbox::tests {

namespace {

constexpr std::size_t kChunk = 16384;
constexpr std::size_t kGigabyte = std::size_t{1} << 30;
constexpr int kPollMilliseconds = 20;

}  // namespace

LabConnection::LabConnection(const LabServerOptions& options, ssh_session session,
                             std::atomic<bool>& stop, std::atomic<std::uint64_t>& sent)
    : options_(options), session_(session), stop_(stop), sent_(sent) {}

LabConnection::~LabConnection() {
    if (event_) {
        ssh_event_remove_session(event_, session_);
        ssh_event_free(event_);
    }
    const int fd = ssh_get_fd(session_);
    if (fd >= 0)
        shutdown(fd, SHUT_RDWR);
    ssh_disconnect(session_);
    ssh_free(session_);
}

void LabConnection::serve() {
    ssh_callbacks_init(&callbacks_);
    callbacks_.userdata = this;
    callbacks_.auth_pubkey_function = &onKey;
    callbacks_.auth_password_function = &onPassword;
    callbacks_.auth_none_function = &onNone;
    callbacks_.channel_open_request_session_function = &onOpen;
    ssh_set_server_callbacks(session_, &callbacks_);
    unsigned methods = SSH_AUTH_METHOD_PUBLICKEY;
    if (!options_.password.empty())
        methods |= options_.interactive ? SSH_AUTH_METHOD_INTERACTIVE : SSH_AUTH_METHOD_PASSWORD;
    ssh_set_auth_methods(session_, static_cast<int>(methods));
    ssh_set_message_callback(session_, &onMessage, this);
    if (ssh_handle_key_exchange(session_) != SSH_OK)
        return;
    event_ = ssh_event_new();
    ssh_event_add_session(event_, session_);
    while (!stop_ && !gone_ && ssh_is_connected(session_) != 0) {
        const bool busy = pumpAll();
        if (ssh_event_dopoll(event_, busy ? 0 : kPollMilliseconds) == SSH_ERROR)
            return;
    }
}

int LabConnection::onNone(ssh_session, const char*, void*) {
    return SSH_AUTH_DENIED;
}

int LabConnection::onPassword(ssh_session, const char*, const char* password, void* user) {
    const auto& options = static_cast<LabConnection*>(user)->options_;
    const bool right =
        !options.interactive && !options.password.empty() && options.password == password;
    return right ? SSH_AUTH_SUCCESS : SSH_AUTH_DENIED;
}

int LabConnection::onKey(ssh_session, const char*, ssh_key key, char state, void* user) {
    const auto& self = *static_cast<LabConnection*>(user);
    const bool known = self.options_.anyKey || self.authorized(key);
    const bool sound = state == SSH_PUBLICKEY_STATE_NONE || state == SSH_PUBLICKEY_STATE_VALID;
    return known && sound ? SSH_AUTH_SUCCESS : SSH_AUTH_DENIED;
}

bool LabConnection::authorized(ssh_key key) const {
    char* text = nullptr;
    if (ssh_pki_export_pubkey_base64(key, &text) != SSH_OK)
        return false;
    std::ostringstream lines;
    lines << std::ifstream(options_.home / ".ssh/authorized_keys").rdbuf();
    const bool found = lines.str().find(text) != std::string::npos;
    ssh_string_free_char(text);
    return found;
}

// Keyboard-interactive has no callback of its own in libssh.
int LabConnection::onMessage(ssh_session session, ssh_message message, void* user) {
    const auto& options = static_cast<LabConnection*>(user)->options_;
    if (ssh_message_type(message) != SSH_REQUEST_AUTH ||
        ssh_message_subtype(message) != static_cast<int>(SSH_AUTH_METHOD_INTERACTIVE) ||
        !options.interactive)
        return 1;
    if (ssh_message_auth_kbdint_is_response(message) == 0) {
        const char* prompts[] = {"Password: "};
        char echo[] = {0};
        ssh_message_auth_interactive_request(message, "login", "", 1, prompts, echo);
        return 0;
    }
    const char* answer = ssh_userauth_kbdint_getanswer(session, 0);
    if (answer && options.password == answer)
        ssh_message_auth_reply_success(message, 0);
    else
        ssh_message_reply_default(message);
    return 0;
}

ssh_channel LabConnection::onOpen(ssh_session session, void* user) {
    auto& channel = static_cast<LabConnection*>(user)->channels_.emplace_back();
    channel.channel = ssh_channel_new(session);
    ssh_callbacks_init(&channel.callbacks);
    channel.callbacks.userdata = &channel;
    channel.callbacks.channel_exec_request_function = &onExec;
    channel.callbacks.channel_data_function = &onData;
    channel.callbacks.channel_eof_function = &onEof;
    channel.callbacks.channel_close_function = &onClose;
    ssh_set_channel_callbacks(channel.channel, &channel.callbacks);
    return channel.channel;
}

int LabConnection::onExec(ssh_session, ssh_channel, const char* command, void* user) {
    static_cast<Channel*>(user)->command = command;
    return 0;
}

int LabConnection::onData(ssh_session, ssh_channel, void* data, std::uint32_t length, int,
                          void* user) {
    static_cast<Channel*>(user)->input.append(static_cast<const char*>(data), length);
    return static_cast<int>(length);
}

void LabConnection::onEof(ssh_session, ssh_channel, void* user) {
    static_cast<Channel*>(user)->inputEnded = true;
}

void LabConnection::onClose(ssh_session, ssh_channel, void* user) {
    auto& channel = *static_cast<Channel*>(user);
    channel.inputEnded = true;
    channel.done = true;
    channel.process.reset();
}

void LabConnection::begin(Channel& channel) {
    channel.begun = true;
    const bool watch = channel.input.find("callbox_watch") != std::string::npos;
    channel.conduct = watch ? options_.watch : options_.run;
    channel.text = conductText(channel.conduct);
    if (channel.conduct == Conduct::obey)
        channel.process =
            std::make_unique<LabCommand>(channel.command, channel.input, options_.home);
    if (channel.conduct == Conduct::vanish)
        gone_ = true;
    if (channel.conduct == Conduct::neverClose) {
        ssh_channel_send_eof(channel.channel);
        channel.done = true;
    }
}

bool LabConnection::pumpAll() {
    bool busy = false;
    for (auto& channel : channels_) {
        if (channel.inputEnded && !channel.begun && !channel.done)
            begin(channel);
        if (channel.begun && !channel.done)
            busy = pump(channel) || busy;
    }
    return busy;
}

bool LabConnection::pump(Channel& channel) {
    const std::size_t window = ssh_channel_window_size(channel.channel);
    if (window == 0)
        return false;
    if (channel.process)
        return pumpProcess(channel, window);
    if (channel.conduct == Conduct::drip) {
        const auto now = std::chrono::steady_clock::now();
        if (now >= channel.nextDrip) {
            channel.nextDrip = now + std::chrono::seconds(1);
            write(channel, "d");
        }
        return false;
    }
    if (channel.text.empty())
        return false;
    write(channel, std::string_view(channel.text).substr(0, window));
    if (channel.conduct == Conduct::gigabyte && channel.printed >= kGigabyte)
        finish(channel, 0);
    return true;
}

bool LabConnection::pumpProcess(Channel& channel, std::size_t window) {
    std::string bytes;
    const bool open = channel.process->read(bytes, std::min(window, kChunk));
    if (!bytes.empty()) {
        write(channel, bytes);
        return true;
    }
    if (!open)
        finish(channel, channel.process->wait());
    return false;
}

void LabConnection::write(Channel& channel, std::string_view bytes) {
    const int n =
        ssh_channel_write(channel.channel, bytes.data(), static_cast<std::uint32_t>(bytes.size()));
    if (n == SSH_ERROR) {
        channel.done = true;
        return;
    }
    channel.printed += static_cast<std::size_t>(n);
    sent_ += static_cast<std::uint64_t>(n);
}

void LabConnection::finish(Channel& channel, int status) {
    channel.done = true;
    channel.process.reset();
    ssh_channel_request_send_exit_status(channel.channel, status);
    ssh_channel_send_eof(channel.channel);
    ssh_channel_close(channel.channel);
}

}  // namespace callbox::tests
