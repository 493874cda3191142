// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <mutex>
#include <set>
#include <string>

namespace callbox::tests::farm {

/// Who may log in: the keys of a file as authorized_keys has them. Read again
/// when an unknown one comes and the file was written since. For all threads.
class AuthorizedKeys {
public:
    explicit AuthorizedKeys(std::filesystem::path file);
    /// `blob` is the key in base64.
    bool allows(const std::string& blob);

private:
    void read();

    std::filesystem::path file_;
    std::mutex mutex_;
    std::set<std::string> blobs_;
    std::filesystem::file_time_type writtenAt_;
};

}  // namespace callbox::tests::farm
