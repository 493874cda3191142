// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/link/socket_api_client.h"

#include <algorithm>

namespace callbox::app::console {

using namespace std::chrono_literals;
using core::ErrorCode;
using core::fail;
using core::say;

namespace {

constexpr auto kFirstWait = 250ms;
constexpr auto kLongestWait = 5000ms;
constexpr auto kHelloDeadline = 10'000ms;

}  // namespace

SocketApiClient::SocketApiClient(QString path, std::string client, QObject* parent)
    : path_(std::move(path)), client_(std::move(client)), wait_(kFirstWait) {
    setParent(parent);
    retry_.setSingleShot(true);
    deadlines_.setInterval(250ms);
    connect(&retry_, &QTimer::timeout, this, &SocketApiClient::open);
    connect(&deadlines_, &QTimer::timeout, this, &SocketApiClient::expire);
    connect(&socket_, &QLocalSocket::connected, this, &SocketApiClient::sayHello);
    connect(&socket_, &QLocalSocket::readyRead, this, &SocketApiClient::read);
    connect(&socket_, &QLocalSocket::disconnected, this,
            [this] { drop(say("console.service-gone")); });
    // Queued: QLocalSocket reports some errors from within connectToServer.
    connect(
        &socket_, &QLocalSocket::errorOccurred, this,
        [this](QLocalSocket::LocalSocketError error) {
            if (error == QLocalSocket::SocketAccessError)
                drop(say("console.service-refuses", {{"path", path_.toStdString()}}));
            else if (socket_.state() == QLocalSocket::UnconnectedState)
                drop(say("console.service-absent", {{"path", path_.toStdString()}}));
        },
        Qt::QueuedConnection);
}

SocketApiClient::~SocketApiClient() {
    socket_.disconnect(this);
    socket_.abort();
}

void SocketApiClient::start() {
    open();
}

void SocketApiClient::open() {
    socket_.abort();
    reader_ = {};
    socket_.connectToServer(path_);
}

void SocketApiClient::sayHello() {
    const api::HelloArguments hello{api::kApiVersion, client_};
    write(std::string(api::kHello.name), core::toJson(hello), kHelloDeadline,
          [this](core::Result<std::string> text) { welcome(std::move(text)); });
}

void SocketApiClient::welcome(core::Result<std::string> text) {
    auto reply =
        text ? core::fromJson<api::HelloReply>(*text)
             : core::Result<api::HelloReply>(tl::unexpected<core::Error>(std::move(text).error()));
    if (!reply) {
        // A refusal will not heal within seconds, so the next try waits the longest.
        wait_ = kLongestWait;
        drop(reply.error().message);
        return;
    }
    session_ = *reply;
    state_ = LinkState::connected;
    reason_ = {};
    wait_ = kFirstWait;
    emit stateChanged();
    emit resync();
}

void SocketApiClient::send(std::string method, std::string params,
                           std::chrono::milliseconds deadline, Answer answer) {
    if (state_ == LinkState::connected) {
        write(std::move(method), std::move(params), deadline, std::move(answer));
        return;
    }
    QTimer::singleShot(0, this, [answer = std::move(answer)] {
        answer(fail(ErrorCode::unavailable, say("console.service-not-connected")));
    });
}

void SocketApiClient::write(std::string method, std::string params,
                            std::chrono::milliseconds deadline, Answer answer) {
    const std::uint64_t id = ++lastId_;
    pending_.emplace(id, Pending{QDeadlineTimer(deadline), std::move(answer)});
    if (!deadlines_.isActive())
        deadlines_.start();
    const std::string bytes = core::api::frame(core::api::rpcRequest(id, method, params));
    socket_.write(bytes.data(), static_cast<qint64>(bytes.size()));
}

void SocketApiClient::read() {
    const QByteArray bytes = socket_.readAll();
    reader_.append({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    while (true) {
        auto payload = reader_.next();
        if (!payload) {
            drop(payload.error().message);
            return;
        }
        if (!*payload)
            return;
        receive(**payload);
        if (socket_.state() != QLocalSocket::ConnectedState)
            return;
    }
}

void SocketApiClient::receive(const std::string& payload) {
    auto message = core::api::rpcParse(payload);
    if (!message) {
        drop(message.error().message);
        return;
    }
    if (message->method == "changed") {
        receiveChange(message->params);
        return;
    }
    const auto found = message->id ? pending_.find(*message->id) : pending_.end();
    if (found == pending_.end())
        return;  // its deadline passed before
    const Answer answer = std::move(found->second.answer);
    pending_.erase(found);
    if (message->error)
        answer(tl::unexpected<core::Error>(std::move(*message->error)));
    else
        answer(std::move(message->result));
}

void SocketApiClient::receiveChange(const std::string& params) {
    const auto change = core::fromJson<api::Change>(params);
    if (!change) {
        drop(change.error().message);
        return;
    }
    if (state_ != LinkState::connected || change->revision <= session_.revision)
        return;
    const bool missed = change->revision != session_.revision + 1;
    session_.revision = change->revision;
    if (missed)
        emit resync();
    else
        emit changed(*change);
}

void SocketApiClient::drop(core::Message reason) {
    if (retry_.isActive())
        return;
    retry_.start(wait_);
    wait_ = std::min(wait_ * 2, kLongestWait);
    state_ = LinkState::offline;
    reason_ = std::move(reason);
    socket_.abort();
    auto orphans = std::exchange(pending_, {});
    deadlines_.stop();
    emit stateChanged();
    for (auto& [id, orphan] : orphans)
        orphan.answer(fail(ErrorCode::unavailable, say("console.answer-lost")));
}

void SocketApiClient::expire() {
    std::vector<Answer> late;
    for (auto at = pending_.begin(); at != pending_.end();) {
        if (at->second.deadline.hasExpired()) {
            late.push_back(std::move(at->second.answer));
            at = pending_.erase(at);
        } else {
            ++at;
        }
    }
    if (pending_.empty())
        deadlines_.stop();
    for (const auto& answer : late)
        answer(fail(ErrorCode::timeout, say("console.answer-late")));
}

}  // namespace callbox::app::console
