// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>

#include "app/console/link/socket_api_client.h"
#include "core/api/frame.h"
#include "gui_test.h"

using namespace callbox::app::console;
using namespace callbox::tests;
using namespace std::chrono_literals;
namespace rpc = callbox::core::api;

namespace {

/// A service that answers as told.
class TinyService : public QObject {
public:
    explicit TinyService(const QString& path) {
        connect(&server_, &QLocalServer::newConnection, this, [this] {
            peer = server_.nextPendingConnection();
            reader_ = {};
            ++connections;
            connect(peer, &QLocalSocket::readyRead, this, [this] { read(); });
        });
        QLocalServer::removeServer(path);
        listening = server_.listen(path);
    }

    void send(const std::string& payload) {
        const std::string bytes = rpc::frame(payload);
        peer->write(bytes.data(), static_cast<qint64>(bytes.size()));
    }
    void change(std::uint64_t number) {
        send(rpc::rpcNotification(
            "changed", callbox::core::toJson(api::Change{number, api::Topic::event, "7", false})));
    }

    QLocalSocket* peer = nullptr;
    std::vector<rpc::RpcMessage> asked;
    std::uint64_t revision = 10;
    int connections = 0;
    bool listening = false;
    bool welcome = true;

private:
    void read() {
        const QByteArray bytes = peer->readAll();
        reader_.append({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        for (auto payload = reader_.next(); payload && *payload; payload = reader_.next()) {
            asked.push_back(*rpc::rpcParse(**payload));
            const auto& message = asked.back();
            if (message.method != "session.hello")
                continue;
            api::HelloReply reply;
            reply.revision = revision;
            reply.user = "ada";
            if (welcome)
                send(rpc::rpcResult(*message.id, callbox::core::toJson(reply)));
            else
                send(rpc::rpcError(
                    message.id,
                    {callbox::core::ErrorCode::conflict, fakeMessage("fake.unknown"), {}, {}}));
        }
    }

    QLocalServer server_;
    rpc::FrameReader reader_;
};

}  // namespace

class ConsoleClient : public QObject {
    Q_OBJECT

private:
    QTemporaryDir directory_;
    QString path_ = directory_.filePath(QStringLiteral("operator.sock"));

private slots:
    void saysHelloAndThenAsksForEverything() {
        TinyService service(path_);
        QVERIFY(service.listening);
        SocketApiClient client(path_, "test 1");
        QSignalSpy resync(&client, &ApiClient::resync);
        client.start();
        QTRY_COMPARE_WITH_TIMEOUT(client.state(), LinkState::connected, kPatience);
        QCOMPARE(resync.count(), 1);
        QCOMPARE(client.session().user, std::string("ada"));
        QCOMPARE(service.asked.front().method, std::string("session.hello"));
    }

    void answersReachTheirCallers() {
        TinyService service(path_);
        SocketApiClient client(path_, "test 1");
        client.start();
        QTRY_COMPARE_WITH_TIMEOUT(client.state(), LinkState::connected, kPatience);
        int answers = 0;
        callbox::core::SupportIds ids;
        client.call(api::kSupportIdsGet, {}, this,
                    [&](callbox::core::Result<callbox::core::SupportIds> reply) {
                        ++answers;
                        ids = *reply;
                    });
        std::optional<callbox::core::Error> refused;
        client.call(api::kEventGet, {7}, this, [&](const auto& reply) {
            ++answers;
            refused = reply.error();
        });
        QTRY_COMPARE_WITH_TIMEOUT(service.asked.size(), 3u, kPatience);
        service.send(rpc::rpcError(service.asked[2].id, {callbox::core::ErrorCode::notFound,
                                                         fakeMessage("fake.unknown"),
                                                         "problemNumber",
                                                         {}}));
        service.send(rpc::rpcResult(*service.asked[1].id,
                                    callbox::core::toJson(callbox::core::SupportIds{"a@b.c", {}})));
        QTRY_COMPARE_WITH_TIMEOUT(answers, 2, kPatience);
        QCOMPARE(ids.primary, std::string("a@b.c"));
        QCOMPARE(refused->field, std::string("problemNumber"));
    }

    void anAnswerAfterTheOwnerIsGoneIsDropped() {
        TinyService service(path_);
        SocketApiClient client(path_, "test 1");
        client.start();
        QTRY_COMPARE_WITH_TIMEOUT(client.state(), LinkState::connected, kPatience);
        auto owner = std::make_unique<QObject>();
        bool answered = false;
        client.call(api::kSetupGet, {}, owner.get(), [&](const auto&) { answered = true; });
        owner.reset();
        QTRY_COMPARE_WITH_TIMEOUT(service.asked.size(), 2u, kPatience);
        service.send(rpc::rpcResult(*service.asked[1].id, "{}"));
        service.change(11);
        QSignalSpy changed(&client, &ApiClient::changed);
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, kPatience);
        QVERIFY(!answered);
    }

    void aDeadlineEndsTheWait() {
        TinyService service(path_);
        SocketApiClient client(path_, "test 1");
        client.start();
        QTRY_COMPARE_WITH_TIMEOUT(client.state(), LinkState::connected, kPatience);
        std::optional<callbox::core::Error> error;
        client.call(
            api::kSetupGet, {}, this, [&](const auto& reply) { error = reply.error(); }, 50ms);
        QTRY_VERIFY_WITH_TIMEOUT(error.has_value(), kPatience);
        QCOMPARE(error->code, callbox::core::ErrorCode::timeout);
        QTRY_COMPARE_WITH_TIMEOUT(service.asked.size(), 2u, kPatience);
        // The late answer changes nothing.
        service.send(rpc::rpcResult(*service.asked[1].id, "{}"));
        service.change(11);
        QSignalSpy changed(&client, &ApiClient::changed);
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, kPatience);
    }

    void aMissedRevisionMeansReadingEverythingAgain() {
        TinyService service(path_);
        SocketApiClient client(path_, "test 1");
        client.start();
        QTRY_COMPARE_WITH_TIMEOUT(client.state(), LinkState::connected, kPatience);
        QSignalSpy resync(&client, &ApiClient::resync);
        QSignalSpy changed(&client, &ApiClient::changed);
        service.change(11);
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, kPatience);
        service.change(14);
        QTRY_COMPARE_WITH_TIMEOUT(resync.count(), 1, kPatience);
        QCOMPARE(changed.count(), 1);
    }

    void reconnectsByItselfAndAnswersWhatWasOpen() {
        SocketApiClient client(path_, "test 1");
        auto service = std::make_unique<TinyService>(path_);
        client.start();
        QTRY_COMPARE_WITH_TIMEOUT(client.state(), LinkState::connected, kPatience);
        std::optional<callbox::core::Error> error;
        client.call(api::kSetupGet, {}, this, [&](const auto& reply) { error = reply.error(); });
        QTRY_COMPARE_WITH_TIMEOUT(service->asked.size(), 2u, kPatience);
        service.reset();
        QTRY_COMPARE_WITH_TIMEOUT(client.state(), LinkState::offline, kPatience);
        QCOMPARE(error->code, callbox::core::ErrorCode::unavailable);
        QSignalSpy resync(&client, &ApiClient::resync);
        service = std::make_unique<TinyService>(path_);
        QTRY_COMPARE_WITH_TIMEOUT(client.state(), LinkState::connected, kPatience);
        QCOMPARE(resync.count(), 1);
    }

    void withoutAServiceEveryCallSaysSo() {
        SocketApiClient client(directory_.filePath(QStringLiteral("absent.sock")), "test 1");
        client.start();
        QTRY_COMPARE_WITH_TIMEOUT(client.state(), LinkState::offline, kPatience);
        QCOMPARE(client.reason().key, std::string("console.service-absent"));
        std::optional<callbox::core::Error> error;
        client.call(api::kSetupGet, {}, this, [&](const auto& reply) { error = reply.error(); });
        QTRY_VERIFY_WITH_TIMEOUT(error.has_value(), kPatience);
        QCOMPARE(error->code, callbox::core::ErrorCode::unavailable);
    }

    void anotherVersionIsRefusedWithItsReason() {
        TinyService service(path_);
        service.welcome = false;
        SocketApiClient client(path_, "test 1");
        client.start();
        QTRY_COMPARE_WITH_TIMEOUT(client.state(), LinkState::offline, kPatience);
        QCOMPARE(client.reason().key, std::string("fake.unknown"));
    }

    void foreignBytesCloseTheLink() {
        TinyService service(path_);
        SocketApiClient client(path_, "test 1");
        client.start();
        QTRY_COMPARE_WITH_TIMEOUT(client.state(), LinkState::connected, kPatience);
        service.send("this is not JSON");
        QTRY_COMPARE_WITH_TIMEOUT(client.state(), LinkState::offline, kPatience);
    }
};

CALLBOX_GUI_TEST_MAIN(ConsoleClient)
#include "tst_console_client.moc"
