// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QTimer>
#include <cstdint>
#include <map>

#include "app/console/link/api_client.h"
#include "core/api/frame.h"

namespace callbox::app::console {

/// The operator API over callboxd's local socket. Connects by itself, again and again, says hello,
/// and asks for a resync after each new link and whenever a revision was missed.
class SocketApiClient : public ApiClient {
    Q_OBJECT

public:
    /// `path` is the socket's file name; `client` names this program in the audit log.
    SocketApiClient(QString path, std::string client, QObject* parent = nullptr);
    ~SocketApiClient() override;

    void start();

    LinkState state() const override { return state_; }
    const api::HelloReply& session() const override { return session_; }
    core::Message reason() const override { return reason_; }

protected:
    void send(std::string method, std::string params, std::chrono::milliseconds deadline,
              Answer answer) override;

private:
    struct Pending {
        QDeadlineTimer deadline;
        Answer answer;
    };

    void open();
    void sayHello();
    void welcome(core::Result<std::string> text);
    void read();
    void receive(const std::string& payload);
    void receiveChange(const std::string& params);
    void write(std::string method, std::string params, std::chrono::milliseconds deadline,
               Answer answer);
    void drop(core::Message reason);
    void expire();

    QString path_;
    std::string client_;
    QLocalSocket socket_;
    QTimer retry_;
    QTimer deadlines_;
    core::api::FrameReader reader_;
    std::map<std::uint64_t, Pending> pending_;
    std::uint64_t lastId_ = 0;
    std::chrono::milliseconds wait_;
    LinkState state_ = LinkState::connecting;
    api::HelloReply session_;
    core::Message reason_;
};

}  // namespace callbox::app::console
