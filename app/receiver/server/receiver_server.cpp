// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/server/receiver_server.h"

#include <cerrno>
#include <cstring>
#include <optional>
#include <utility>

#include <sys/stat.h>

#include "app/http/certificate_authority.h"
#include "app/receiver/server/answers.h"
#include "app/receiver/server/endpoints.h"
#include "app/receiver/store/sqlite_store.h"

namespace callbox::app::receiver {

using core::ErrorCode;
using core::fail;
using core::passOn;
using core::say;

namespace {

Done makeDirectory(const std::string& directory) {
    if (mkdir(directory.c_str(), 0700) != 0 && errno != EEXIST)
        return fail(ErrorCode::storage,
                    say("receiver.directory-not-made",
                        {{"directory", directory}, {"cause", std::strerror(errno)}}));
    return {};
}

}  // namespace

core::Result<FileLock> lockServing(const std::string& stateDirectory) {
    auto lock = FileLock::open(stateDirectory + "/serve.lock");
    if (lock && !lock->tryLock())
        return fail(ErrorCode::conflict,
                    say("receiver.served-already", {{"directory", stateDirectory}}));
    return lock;
}

std::string databaseFile(const std::string& stateDirectory) {
    return stateDirectory + "/receiver.db";
}

class ReceiverServer::Core {
public:
    explicit Core(ReceiverOptions given) : options(std::move(given)) {}
    ~Core() { stop(); }
    Core(const Core&) = delete;
    Core& operator=(const Core&) = delete;

    Done start();
    void stop() {
        // What is under way is answered while both still work.
        if (server)
            server->stop();
        if (writer)
            writer->stop();
    }

    Done openStore();
    Done findCertificate();
    Done listen();

    ReceiverOptions options;
    std::optional<FileLock> serving;
    http::ServerCertificate certificate;
    KnowledgeBase knowledge;
    ReceiverIdentity identity;
    std::unique_ptr<SqliteStore> store;
    std::unique_ptr<ScramServer> scram;
    // The writer's works hold answers that end in the server, which holds routes into endpoints:
    // they go in the opposite order.
    std::unique_ptr<Endpoints> endpoints;
    std::unique_ptr<http::Server> server;
    std::unique_ptr<StoreWriter> writer;
};

Done ReceiverServer::Core::openStore() {
    if (auto made = makeDirectory(options.stateDirectory); !made)
        return made;
    auto lock = lockServing(options.stateDirectory);
    if (!lock)
        return passOn(std::move(lock));
    serving.emplace(std::move(*lock));
    auto opened =
        SqliteStore::open(databaseFile(options.stateDirectory), SqliteStore::Mode::readWrite);
    if (!opened)
        return passOn(std::move(opened));
    store = std::move(*opened);
    const ReceiverStore::Work load = [this](StoreTransaction& transaction) -> Done {
        auto loaded = loadIdentity(transaction, options.surroundings);
        if (!loaded)
            return passOn(std::move(loaded));
        identity = std::move(*loaded);
        return {};
    };
    return std::move(store->write({&load, 1}).front());
}

Done ReceiverServer::Core::findCertificate() {
    if (options.certificateFile.empty() != options.keyFile.empty())
        return core::failField(options.keyFile.empty() ? "key" : "certificate",
                               say("receiver.certificate-and-key"));
    if (!options.certificateFile.empty()) {
        certificate = {{}, options.certificateFile, options.keyFile};
        return {};
    }
    auto made = http::ownServerCertificate(options.stateDirectory, options.hosts);
    if (!made)
        return passOn(std::move(made));
    certificate = std::move(*made);
    return {};
}

Done ReceiverServer::Core::listen() {
    endpoints = std::make_unique<Endpoints>(
        Endpoints::Parts{options, identity, knowledge, *store, *writer, *scram,
                         [this](std::function<void()> work) { server->post(std::move(work)); }});
    http::ServerOptions http;
    http.address = options.address;
    http.port = options.port;
    http.certificateFile = certificate.certificateFile;
    http.keyFile = certificate.keyFile;
    http.limits = options.limits;
    http.refusal = [](int status, std::string_view reason) { return refusal(status, reason); };
    auto created = http::Server::create(std::move(http), endpoints->router());
    if (!created)
        return passOn(std::move(created));
    server = std::move(*created);
    server->start();
    return {};
}

Done ReceiverServer::Core::start() {
    if (auto opened = openStore(); !opened)
        return opened;
    if (auto found = findCertificate(); !found)
        return found;
    auto articles = options.knowledgeDirectory.empty()
                        ? KnowledgeBase::embedded()
                        : KnowledgeBase::fromDirectory(options.knowledgeDirectory);
    if (!articles)
        return passOn(std::move(articles));
    knowledge = std::move(*articles);
    auto sasl = ScramServer::create();
    if (!sasl)
        return passOn(std::move(sasl));
    scram = std::move(*sasl);
    writer = std::make_unique<StoreWriter>(*store);
    return listen();
}

core::Result<std::unique_ptr<ReceiverServer>> ReceiverServer::create(ReceiverOptions options) {
    auto core = std::make_unique<Core>(std::move(options));
    if (auto started = core->start(); !started)
        return passOn(std::move(started));
    return std::unique_ptr<ReceiverServer>(new ReceiverServer(std::move(core)));
}

ReceiverServer::ReceiverServer(std::unique_ptr<Core> core) : core_(std::move(core)) {}
ReceiverServer::~ReceiverServer() = default;

std::uint16_t ReceiverServer::port() const {
    return core_->server->port();
}
const std::string& ReceiverServer::caFile() const {
    return core_->certificate.caFile;
}
void ReceiverServer::stop() {
    core_->stop();
}

}  // namespace callbox::app::receiver
