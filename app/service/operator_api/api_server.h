// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include <boost/asio/io_context.hpp>

#include "app/service/operator_api/change_feed.h"
#include "app/service/operator_api/operation_registry.h"

namespace callbox::service::operator_api {

/// The operator API on a local socket: frames, hello, dispatch, change notifications. Everything
/// runs on the io_context's thread. A client that reads too slowly misses changes and sees it by
/// the gap in the revisions; one that sends nonsense is told so and closed.
class ApiServer {
public:
    /// Listens on `path` (replacing a socket nobody listens on any more), mode 0666: who may do
    /// what is decided by the peer's credentials. Errors: conflict when another service listens
    /// there, unavailable when the path cannot be bound.
    static core::Result<std::unique_ptr<ApiServer>> create(boost::asio::io_context& context,
                                                           std::string path,
                                                           const OperationRegistry& registry,
                                                           ChangeFeed& changes,
                                                           std::string instance);
    ~ApiServer();
    ApiServer(const ApiServer&) = delete;
    ApiServer& operator=(const ApiServer&) = delete;

    /// Closes every connection and removes the socket.
    void stop();

    struct Implementation;

private:
    explicit ApiServer(std::shared_ptr<Implementation> implementation);
    std::shared_ptr<Implementation> implementation_;
};

}  // namespace callbox::service::operator_api
