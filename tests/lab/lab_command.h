// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include <sys/types.h>

namespace callbox::tests {

/// A command run by the real sh as sshd would run it, with all its input given at once, in a home
/// of its own, whose bin directory, if there is one, is searched first. Ends with this object.
class LabCommand {
public:
    LabCommand(const std::string& command, const std::string& input,
               const std::filesystem::path& home);
    ~LabCommand();
    LabCommand(const LabCommand&) = delete;
    LabCommand& operator=(const LabCommand&) = delete;

    /// Gives what has come, up to `limit` bytes; false once the output has ended.
    bool read(std::string& bytes, std::size_t limit) const;
    int wait();

private:
    int output_ = -1;
    pid_t process_ = -1;
};

}  // namespace callbox::tests
