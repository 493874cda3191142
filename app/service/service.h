// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include <boost/asio/io_context.hpp>

#include "app/service/clock.h"
#include "core/words/result.h"

namespace callbox::service {

struct ServiceOptions {
    std::filesystem::path stateDirectory;     ///< made with mode 0700 if missing
    std::filesystem::path socket;             ///< of the operator API
    std::filesystem::path rmcProgram;         ///< callbox-rmc
    std::filesystem::path pluginDirectory;    ///< connection plugins
    std::filesystem::path helperSocket = {};  ///< of callbox-helper; empty: nothing that needs root
    std::filesystem::path systemRoot = "/";   ///< where the console's own identity is read
    /// Programs that responses may run; writable for nobody but root and this account.
    std::filesystem::path responsesDirectory = "/etc/callbox/responses";
    std::string language = "en";                    ///< of the texts in reports
    std::chrono::seconds utilizationInterval{300};  ///< between samples of each partition
    Clock clock;
    std::function<void(const std::string&)> log;  ///< one line, no secrets
};

/// callboxd: everything put together. Runs on the caller's io_context, plus one thread each for
/// the database's writer and the line home.
class Service {
public:
    /// Opens the database, starts callbox-rmc, serves the operator API. Errors: those of the
    /// store (conflict when another instance has it, corrupt, unsupported, storage), of the
    /// socket, of callbox-rmc, of a rule pack.
    static core::Result<std::unique_ptr<Service>> create(boost::asio::io_context& context,
                                                         ServiceOptions options);
    ~Service();
    Service(const Service&) = delete;
    Service& operator=(const Service&) = delete;

    /// Has the keys that the console logs in with read again.
    void reloadKeys();

    /// Ends everything in reverse order; what was accepted stays in the outbox.
    void stop();

private:
    struct Parts;
    explicit Service(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

}  // namespace callbox::service
