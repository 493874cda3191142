// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helper/operations/root_file.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace callbox::helper {

core::Result<void> writeRootFile(const std::filesystem::path& file, std::string_view text) {
    const int descriptor =
        ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    const bool written = descriptor >= 0 && ::write(descriptor, text.data(), text.size()) ==
                                                static_cast<ssize_t>(text.size());
    const int error = errno;
    if (descriptor >= 0)
        ::close(descriptor);
    if (written)
        return {};
    return core::fail(core::ErrorCode::storage, core::say("ppp.no-file", {{"file", file.string()}}),
                      std::strerror(error));
}

}  // namespace callbox::helper
