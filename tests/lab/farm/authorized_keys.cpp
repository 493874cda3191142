// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/farm/authorized_keys.h"

#include <fstream>
#include <sstream>

namespace callbox::tests::farm {

AuthorizedKeys::AuthorizedKeys(std::filesystem::path file) : file_(std::move(file)) {
    read();
}

bool AuthorizedKeys::allows(const std::string& blob) {
    const std::lock_guard lock(mutex_);
    std::error_code absent;
    if (blobs_.count(blob) == 0 && std::filesystem::last_write_time(file_, absent) != writtenAt_)
        read();
    return blobs_.count(blob) != 0;
}

void AuthorizedKeys::read() {
    std::error_code absent;
    writtenAt_ = std::filesystem::last_write_time(file_, absent);
    blobs_.clear();
    std::ifstream file(file_);
    for (std::string line; std::getline(file, line);) {
        std::istringstream words(line);
        for (std::string word; words >> word;)
            blobs_.insert(word);
    }
}

}  // namespace callbox::tests::farm
