// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/farm/session.h"

#include <algorithm>
#include <cstdlib>
#include <sstream>
#include <utility>

#include <sys/socket.h>

namespace callbox::tests::farm {

namespace {

constexpr std::size_t kChunk = 16384;
constexpr std::chrono::seconds kLoginLimit{60};
constexpr int kRounds = 8;

/// "NAME=SECONDS ..." of a watch's request.
std::vector<std::pair<std::string, std::chrono::seconds>> polledOf(const Request& request) {
    std::vector<std::pair<std::string, std::chrono::seconds>> sources;
    const auto found = request.values.find("snapshots");
    std::istringstream words(found == request.values.end() ? std::string() : found->second);
    for (std::string word; words >> word;) {
        const auto equals = word.find('=');
        if (equals != std::string::npos)
            sources.emplace_back(word.substr(0, equals),
                                 std::chrono::seconds(std::atol(word.c_str() + equals + 1)));
    }
    return sources;
}

/// What the few short commands that a console gives would print; nothing for others.
std::optional<std::string> answerOf(const std::string& command) {
    if (command.starts_with("echo "))
        return command.substr(5) + "\n";
    if (command == "uname" || command == "uname -s")
        return "Linux\n";
    if (command.empty() || command == "true" || command == ":")
        return std::string();
    return {};
}

}  // namespace

Session::Session(const Settings& settings, Counters& counters, AuthorizedKeys& keys,
                 Partition& partition, ssh_session session)
    : settings_(settings),
      counters_(counters),
      keys_(keys),
      partition_(partition),
      session_(session),
      descriptor_(ssh_get_fd(session)),
      now_(Clock::now()),
      due_(now_ + kLoginLimit),
      loginBy_(now_ + kLoginLimit) {
    ++counters_.open;
    ++counters_.connections;
    ssh_callbacks_init(&callbacks_);
    callbacks_.userdata = this;
    callbacks_.auth_none_function = &onNone;
    callbacks_.auth_pubkey_function = &onKey;
    callbacks_.channel_open_request_session_function = &onOpen;
    ssh_set_server_callbacks(session_, &callbacks_);
    ssh_set_auth_methods(session_, SSH_AUTH_METHOD_PUBLICKEY);
    ssh_set_blocking(session_, 0);
    // Only begins it: the rest is done as bytes come.
    gone_ = ssh_handle_key_exchange(session_) == SSH_ERROR;
    event_ = ssh_event_new();
    ssh_event_add_session(event_, session_);
    partition_.sessions.push_back(this);
}

Session::~Session() {
    std::erase(partition_.sessions, this);
    for (const auto& channel : channels_)
        if (channel.watch)
            --counters_.watches;
    ssh_event_remove_session(event_, session_);
    ssh_event_free(event_);
    shutdown(descriptor_, SHUT_RDWR);
    ssh_disconnect(session_);
    ssh_free(session_);
    --counters_.open;
}

bool Session::serve(Clock::time_point now) {
    now_ = now;
    for (int round = 0; round < kRounds && !gone_; ++round) {
        if (ssh_event_dopoll(event_, 0) == SSH_ERROR)
            return false;
        bool busy = false;
        for (auto& channel : channels_) {
            if (channel.next <= now)
                onTime(channel);
            busy = pump(channel) || busy;
        }
        if (!busy && !wantsWrite())
            break;
    }
    settle();
    return !gone_ && ssh_is_connected(session_) != 0 && (loggedIn_ || now < loginBy_);
}

/// Lets go of what is closed, and finds out when something is due.
void Session::settle() {
    due_ = loggedIn_ ? Clock::time_point::max() : loginBy_;
    for (auto at = channels_.begin(); at != channels_.end();) {
        if (at->closed) {
            if (at->watch)
                --counters_.watches;
            ssh_remove_channel_callbacks(at->channel, &at->callbacks);
            ssh_channel_close(at->channel);
            ssh_channel_free(at->channel);
            at = channels_.erase(at);
            continue;
        }
        due_ = std::min(due_, at->next);
        ++at;
    }
}

bool Session::wantsWrite() const {
    return (ssh_get_poll_flags(session_) & SSH_WRITE_PENDING) != 0;
}

void Session::say(const std::string& line) {
    for (auto& channel : channels_) {
        if (channel.watch && channel.begun && channel.conduct == Conduct::obey)
            channel.output += "@" + channel.boundary + " " + line + "\n";
    }
}

// ---- login -----------------------------------------------------------------------------------

int Session::onNone(ssh_session, const char*, void*) {
    return SSH_AUTH_DENIED;
}

int Session::onKey(ssh_session, const char*, ssh_key key, char state, void* user) {
    auto& self = *static_cast<Session*>(user);
    char* text = nullptr;
    if (ssh_pki_export_pubkey_base64(key, &text) != SSH_OK)
        return SSH_AUTH_DENIED;
    const bool known = self.keys_.allows(text);
    ssh_string_free_char(text);
    if (!known || (state != SSH_PUBLICKEY_STATE_NONE && state != SSH_PUBLICKEY_STATE_VALID))
        return SSH_AUTH_DENIED;
    if (state == SSH_PUBLICKEY_STATE_VALID && !self.loggedIn_) {
        self.loggedIn_ = true;
        ++self.counters_.logins;
    }
    return SSH_AUTH_SUCCESS;
}

// ---- channels --------------------------------------------------------------------------------

ssh_channel Session::onOpen(ssh_session session, void* user) {
    auto& self = *static_cast<Session*>(user);
    if (!self.loggedIn_)
        return nullptr;
    auto& channel = self.channels_.emplace_back();
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

int Session::onExec(ssh_session, ssh_channel, const char* command, void* user) {
    auto& channel = *static_cast<Channel*>(user);
    channel.command = command;
    channel.asked = true;
    return 0;
}

int Session::onData(ssh_session, ssh_channel, void* data, std::uint32_t length, int, void* user) {
    static_cast<Channel*>(user)->input.append({static_cast<const char*>(data), length});
    return static_cast<int>(length);
}

void Session::onEof(ssh_session, ssh_channel, void* user) {
    static_cast<Channel*>(user)->inputEnded = true;
}

void Session::onClose(ssh_session, ssh_channel, void* user) {
    static_cast<Channel*>(user)->closed = true;
}

void Session::begin(Channel& channel) {
    channel.begun = true;
    const auto request = channel.input.read(channel.command);
    channel.input = {};
    channel.boundary = request.boundary;
    if (request.kind == Request::Kind::watch) {
        beginWatch(channel, request);
        return;
    }
    channel.ends = true;
    if (request.kind == Request::Kind::sweep) {
        ++counters_.sweeps;
        channel.status = partition_.exitStatus;
        if (partition_.sweepConduct != Conduct::obey)
            misbehave(channel, partition_.sweepConduct);
        else
            channel.output = partition_.sweep(request.boundary);
        return;
    }
    answerCommand(channel, request.command);
}

void Session::answerCommand(Channel& channel, std::string command) const {
    while (!command.empty() && (command.back() == '\n' || command.back() == ' '))
        command.pop_back();
    if (auto recorded = partition_.answer(command)) {
        channel.status = recorded->status;
        channel.output = std::move(recorded->text);
        return;
    }
    const auto answer = answerOf(command);
    channel.status = answer ? 0 : 127;
    channel.output = answer.value_or("");
}

void Session::beginWatch(Channel& channel, const Request& request) {
    channel.watch = true;
    ++counters_.watches;
    if (partition_.watchConduct != Conduct::obey) {
        misbehave(channel, partition_.watchConduct);
        return;
    }
    for (const auto& line : partition_.watchStart(request))
        channel.output += "@" + channel.boundary + " " + line + "\n";
    for (const auto& [source, interval] : polledOf(request))
        if (!partition_.snapshots(source).empty())
            channel.polled.push_back({source, interval, now_});
    poll(channel);
    channel.next = now_ + beatDelay();
}

/// What is due of the polled sources.
void Session::poll(Channel& channel) const {
    for (auto& polled : channel.polled) {
        if (polled.due > now_)
            continue;
        polled.due = now_ + polled.interval;
        for (const auto& line : partition_.snapshots(polled.source))
            channel.output += "@" + channel.boundary + " " + line + "\n";
    }
}

void Session::pollNow() {
    for (auto& channel : channels_) {
        if (!channel.watch || !channel.begun || channel.conduct != Conduct::obey)
            continue;
        for (auto& polled : channel.polled)
            polled.due = now_;
        poll(channel);
    }
}

/// The first beat of each falls into another moment of the interval.
Session::Clock::duration Session::beatDelay() const {
    const auto interval = settings_.heartbeat.count();
    const auto part = static_cast<std::int64_t>(partition_.number() * 7919 % 1000);
    return std::chrono::milliseconds(interval / 10 + interval * 9 / 10 * part / 1000);
}

void Session::misbehave(Channel& channel, Conduct conduct) {
    channel.conduct = conduct;
    channel.ends = conduct == Conduct::neverClose;
    channel.flood = conductText(conduct);
    if (conduct == Conduct::drip)
        channel.next = now_;
    if (conduct == Conduct::vanish)
        gone_ = true;
}

void Session::onTime(Channel& channel) {
    channel.next = Clock::time_point::max();
    if (!channel.begun) {
        begin(channel);
        return;
    }
    if (channel.conduct == Conduct::drip) {
        channel.output += "d";
        channel.next = now_ + std::chrono::seconds(1);
    } else if (channel.watch && channel.conduct == Conduct::obey) {
        channel.output += "@" + channel.boundary + " beat\n";
        poll(channel);
        channel.next = now_ + settings_.heartbeat;
        ++counters_.beats;
    }
}

bool Session::pump(Channel& channel) {
    if (channel.closed || channel.finished || !channel.asked || !channel.inputEnded)
        return false;
    if (!channel.begun) {
        if (channel.next == Clock::time_point::max() && partition_.delay.count() > 0) {
            channel.next = now_ + partition_.delay;
            return false;
        }
        if (channel.next != Clock::time_point::max())
            return false;
        begin(channel);
    }
    if (channel.written == channel.output.size() && !channel.flood.empty()) {
        channel.output = channel.flood;
        channel.written = 0;
    }
    const std::size_t window = ssh_channel_window_size(channel.channel);
    const auto size = std::min({channel.output.size() - channel.written, window, kChunk});
    if (size > 0 && !wantsWrite()) {
        const int n = ssh_channel_write(channel.channel, channel.output.data() + channel.written,
                                        static_cast<std::uint32_t>(size));
        if (n == SSH_ERROR) {
            gone_ = true;
            return false;
        }
        channel.written += static_cast<std::size_t>(n);
    }
    if (channel.written == channel.output.size()) {
        channel.output = std::string();
        channel.written = 0;
        if (channel.ends)
            finish(channel);
    }
    return size > 0;
}

void Session::finish(Channel& channel) {
    channel.finished = true;
    if (channel.conduct == Conduct::neverClose) {
        ssh_channel_send_eof(channel.channel);
        return;
    }
    ssh_channel_request_send_exit_status(channel.channel, channel.status);
    ssh_channel_send_eof(channel.channel);
    ssh_channel_close(channel.channel);
}

}  // namespace callbox::tests::farm
