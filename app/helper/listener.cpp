// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helper/listener.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <pwd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace callbox::helper {

using core::ErrorCode;
using core::fail;
using core::Result;
using core::say;

namespace {

constexpr int kFirstInherited = 3;

/// The value of an environment variable that must be a number; -1 when it is none.
long numberFrom(const char* variable) {
    const char* text = std::getenv(variable);
    long number = -1;
    if (text != nullptr &&
        std::from_chars(text, text + std::strlen(text), number).ec != std::errc{})
        return -1;
    return number;
}

}  // namespace

Result<uid_t> accountOf(const std::string& nameOrNumber) {
    uid_t number = 0;
    const char* end = nameOrNumber.data() + nameOrNumber.size();
    const auto parsed = std::from_chars(nameOrNumber.data(), end, number);
    if (parsed.ec == std::errc{} && parsed.ptr == end)
        return number;
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd* found = nullptr;
    if (::getpwnam_r(nameOrNumber.c_str(), &entry, buffer.data(), buffer.size(), &found) != 0 ||
        found == nullptr)
        return fail(ErrorCode::notFound, say("helper.no-account", {{"account", nameOrNumber}}));
    return found->pw_uid;
}

Result<int> listenAt(const std::filesystem::path& path, uid_t owner) {
    const auto refused = [&path](int error) {
        return fail(ErrorCode::storage,
                    say("helper.cannot-listen",
                        {{"socket", path.string()}, {"reason", std::strerror(error)}}));
    };
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.native().size() >= sizeof address.sun_path)
        return refused(ENAMETOOLONG);
    std::copy(path.native().begin(), path.native().end(), address.sun_path);
    const int listener = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (listener < 0)
        return refused(errno);
    ::unlink(path.c_str());
    const mode_t before = ::umask(0177);
    const bool good =
        ::bind(listener, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 &&
        ::chown(path.c_str(), owner, static_cast<gid_t>(-1)) == 0 && ::listen(listener, 8) == 0;
    const int error = errno;
    ::umask(before);
    if (!good) {
        ::close(listener);
        return refused(error);
    }
    return listener;
}

Result<int> inheritedListener() {
    if (numberFrom("LISTEN_PID") != ::getpid() || numberFrom("LISTEN_FDS") != 1)
        return fail(ErrorCode::notFound, say("helper.no-listener"));
    ::fcntl(kFirstInherited, F_SETFD, FD_CLOEXEC);
    return kFirstInherited;
}

}  // namespace callbox::helper
