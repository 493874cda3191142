// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "connectivity/connection_plugin.h"

namespace callbox::connectivity {

/// Loads `callbox-connection-<name>.so` from one directory. Code that runs inside the service is
/// trusted only when nobody else could have put it there: the directory and the file belong to
/// root or to the account that runs this process, neither is writable by group or others, and the
/// file is no symbolic link. A module stays in memory until the process ends.
class PluginLoader {
public:
    /// Whatever the directory holds.
    explicit PluginLoader(std::filesystem::path directory);
    /// Only plugins of these names.
    PluginLoader(std::filesystem::path directory, std::set<std::string> known);

    /// The names of the modules there are, in order; they may be refused all the same.
    std::vector<std::string> names() const;

    /// What the plugin tells of itself. Errors: those of load(), but internal.
    core::Result<core::PluginDescription> describe(const std::string& name) const;

    /// Errors: invalidArgument (name not [a-z0-9-]), denied (unknown name, wrong owner, writable
    /// by others, symbolic link), notFound, unsupported (not a plugin, other ABI, other name),
    /// internal (the plugin could not be made).
    core::Result<std::shared_ptr<ConnectionPlugin>> load(const std::string& name,
                                                         PluginContext context) const;

    /// Of all that are there and not refused.
    std::vector<core::PluginDescription> descriptions() const;

private:
    core::Result<const ConnectionPluginEntry*> entry(const std::string& name) const;

    std::filesystem::path directory_;
    std::optional<std::set<std::string>> known_;
};

}  // namespace callbox::connectivity
