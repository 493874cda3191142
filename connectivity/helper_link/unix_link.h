// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <mutex>

#include "connectivity/helper_link/helper_link.h"
#include "connectivity/helper_link/messages.h"

namespace callbox::connectivity::helper_link {

/// A link to callbox-helper over its UNIX socket: one for each plugin, because what a call brought
/// up ends with the link's connection, and calls wait for each other. It connects with the first
/// call. A call that is stopped or late, and a helper that goes away, close the connection; the
/// next call connects anew.
class UnixLink final : public HelperLink {
public:
    explicit UnixLink(std::filesystem::path socket);
    ~UnixLink() override;
    UnixLink(const UnixLink&) = delete;
    UnixLink& operator=(const UnixLink&) = delete;

    core::Result<std::string> call(const std::string& request,
                                   std::chrono::steady_clock::time_point deadline,
                                   std::stop_token stop) override;

private:
    class Connection;

    std::filesystem::path socket_;
    std::mutex mutex_;
    std::unique_ptr<Connection> connection_;
};

/// One described request over a link: its time limit is set from `deadline`, and the error of the
/// reply becomes the result's. Errors: as HelperLink::call, and callbox-helper's own.
core::Result<HelperReply> ask(HelperLink& link, HelperRequest request,
                              std::chrono::steady_clock::time_point deadline, std::stop_token stop);

}  // namespace callbox::connectivity::helper_link
