// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/space_reserve.h"

#include <system_error>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace callbox::core::store {

SpaceReserve::SpaceReserve(std::filesystem::path path, std::uint64_t bytes)
    : path_(std::move(path)), bytes_(bytes) {}

bool SpaceReserve::hold() {
    if (held_)
        return true;
    const int descriptor = ::open(path_.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return false;
    held_ = ::posix_fallocate(descriptor, 0, static_cast<off_t>(bytes_)) == 0;
    ::close(descriptor);
    if (!held_)
        release();
    return held_;
}

bool SpaceReserve::release() {
    held_ = false;
    std::error_code error;
    return std::filesystem::remove(path_, error);
}

}  // namespace callbox::core::store
