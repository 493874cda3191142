// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "connectivity/connection_plugin.h"
#include "tests/support/child_process.h"
#include "tests/support/temporary_directory.h"

namespace callbox::tests {

/// Within the guest: callbox-helper and connection plugins, against the provider's network that
/// tests/lab/guest_provider made.
class GuestHelper {
public:
    GuestHelper();
    ~GuestHelper();
    GuestHelper(const GuestHelper&) = delete;
    GuestHelper& operator=(const GuestHelper&) = delete;

    /// A loaded plugin with a link to the helper.
    std::shared_ptr<connectivity::ConnectionPlugin> load(
        const std::string& name, const std::map<std::string, std::string>& settings,
        const std::map<std::string, std::string>& secrets) const;

    bool startHelper();
    ChildProcess& helper() { return helper_; }
    std::string helperLog() const;
    std::string helperSocket() const { return file("helper.sock").string(); }
    /// Where the plugins are that a service in the guest may load.
    static std::string pluginDirectory();
    core::ReceiverAddress receiver() const;

    /// What `ip` prints for these words; empty when it refuses.
    std::string ip(const std::vector<std::string>& words) const;
    /// The console's in the call or session that is up.
    std::string address() const;
    /// How many processes of that name there are outside the provider's network.
    std::size_t processes(const std::string& name) const;

protected:
    std::filesystem::path file(const std::string& name) const { return directory_.path() / name; }

private:
    TemporaryDirectory directory_;
    ChildProcess helper_;
};

}  // namespace callbox::tests
