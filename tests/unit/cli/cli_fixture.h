// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>

#include "app/cli/cli.h"
#include "app/service/operator_api/api_server.h"
#include "tests/support/temporary_directory.h"

namespace callbox::tests {

/// A service of a test's making behind the real operator socket. Set handlers before start().
class FakeService {
public:
    using Nothing = core::api::Nothing;

    ~FakeService() {
        if (!thread_.joinable())
            return;
        boost::asio::post(context_, [this] {
            server_->stop();
            guard_.reset();
        });
        thread_.join();
    }

    template <class Arguments, class Reply, class Handler>
    void handle(const core::api::Operation<Arguments, Reply>& operation, Handler handler) {
        registry_.handle<Arguments, Reply>(
            operation, [this, handler, name = std::string(operation.name)](
                           const service::operator_api::Caller&, Arguments arguments,
                           service::operator_api::Respond<Reply> respond) {
                // The test's own thread reads and writes what handlers use, between two runs.
                const std::lock_guard lock(mutex);
                calls.push_back(name);
                respond(handler(std::move(arguments)));
            });
    }

    void start() {
        server_ = std::move(
            *service::operator_api::ApiServer::create(context_, path, registry_, changes_, "test"));
        thread_ = std::thread([this] { context_.run(); });
    }

    TemporaryDirectory directory;
    std::string path = (directory.path() / "operator.sock").string();
    std::vector<std::string> calls;  ///< read after the command line has ended
    std::mutex mutex;

private:
    boost::asio::io_context context_;
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> guard_{
        context_.get_executor()};
    service::operator_api::OperationRegistry registry_{
        [](const service::operator_api::AuditEntry&) {}};
    service::operator_api::ChangeFeed changes_;
    std::unique_ptr<service::operator_api::ApiServer> server_;
    std::thread thread_;
};

/// One run of `callbox`.
struct CommandLine {
    std::map<std::string, std::string, std::less<>> variables{{"LANG", "en"}};
    std::string input;
    bool interactive = false;
    std::string out;
    std::string err;

    int run(std::vector<std::string> arguments) {
        std::ostringstream outStream;
        std::ostringstream errStream;
        std::istringstream inStream(input);
        cli::Environment environment{outStream,
                                     errStream,
                                     inStream,
                                     [this](std::string_view name) {
                                         const auto found = variables.find(name);
                                         return found == variables.end() ? std::string{}
                                                                         : found->second;
                                     },
                                     "console.example.net",
                                     interactive,
                                     [] { return std::string("secret"); },
                                     [] {
                                         return std::chrono::floor<std::chrono::microseconds>(
                                             std::chrono::system_clock::now());
                                     },
                                     {}};
        const int code = cli::run(arguments, environment);
        out = outStream.str();
        err = errStream.str();
        return code;
    }

    int run(FakeService& service, std::vector<std::string> arguments) {
        variables["CALLBOX_SOCKET"] = service.path;
        {
            const std::lock_guard publishes(service.mutex);
        }
        const int code = run(std::move(arguments));
        const std::lock_guard takesOver(service.mutex);
        return code;
    }
};

}  // namespace callbox::tests
