// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
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
    /// `known` are the names the configuration allows.
    PluginLoader(std::filesystem::path directory, std::set<std::string> known);

    /// Errors: invalidArgument (name not [a-z0-9-]), denied (unknown name, wrong owner, writable
    /// by others, symbolic link), notFound, unsupported (not a plugin, other ABI, other name),
    /// internal (the plugin could not be made).
    core::Result<std::shared_ptr<ConnectionPlugin>> load(const std::string& name,
                                                         PluginContext context) const;

    /// The loaded ones among the known; what is refused is left out.
    std::vector<core::PluginDescription> descriptions() const;

private:
    core::Result<const ConnectionPluginEntry*> entry(const std::string& name) const;

    std::filesystem::path directory_;
    std::set<std::string> known_;
};

}  // namespace callbox::connectivity
