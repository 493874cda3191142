// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/dumps/dump_files.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <openssl/evp.h>
#include <sys/stat.h>
#include <unistd.h>

namespace callbox::service::dumps {

namespace {

tl::unexpected<core::Error> notWritten(const std::filesystem::path& path) {
    return core::fail(core::ErrorCode::storage,
                      core::say("dump.not-written", {{"path", path.string()}}),
                      std::strerror(errno));
}

std::string mebibytes(std::uint64_t bytes) {
    return std::to_string((bytes + (std::uint64_t{1} << 20U) - 1) >> 20U);
}

}  // namespace

struct DumpFiles::Writing::Hash {
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context{EVP_MD_CTX_new(),
                                                                    &EVP_MD_CTX_free};
};

DumpFiles::Writing::Writing(std::filesystem::path path, int descriptor)
    : path_(std::move(path)), descriptor_(descriptor), hash_(std::make_unique<Hash>()) {
    EVP_DigestInit_ex(hash_->context.get(), EVP_sha256(), nullptr);
}

DumpFiles::Writing::~Writing() {
    ::close(descriptor_);
    if (!finished_)
        ::unlink(path_.c_str());
}

core::Result<std::unique_ptr<DumpFiles::Writing>> DumpFiles::Writing::open(
    const std::filesystem::path& path) {
    const int descriptor =
        ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return notWritten(path);
    return std::unique_ptr<Writing>(new Writing(path, descriptor));
}

core::Result<void> DumpFiles::Writing::append(std::string_view bytes) {
    EVP_DigestUpdate(hash_->context.get(), bytes.data(), bytes.size());
    bytes_ += bytes.size();
    while (!bytes.empty()) {
        const auto written = ::write(descriptor_, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return notWritten(path_);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

std::string DumpFiles::Writing::digest() {
    static constexpr std::string_view kDigits = "0123456789abcdef";
    unsigned char value[EVP_MAX_MD_SIZE];
    unsigned int length = 0;
    EVP_DigestFinal_ex(hash_->context.get(), value, &length);
    std::string hex;
    for (unsigned int i = 0; i < length; ++i) {
        hex += kDigits[value[i] >> 4U];
        hex += kDigits[value[i] & 15U];
    }
    return hex;
}

core::Result<void> DumpFiles::Writing::finish() {
    if (::fsync(descriptor_) != 0)
        return notWritten(path_);
    finished_ = true;
    return {};
}

core::Result<void> DumpFiles::admit(std::uint64_t bytes, std::uint64_t kept) const {
    if (bytes > limits_.each)
        return core::fail(core::ErrorCode::limitExceeded,
                          core::say("dump.too-large", {{"size", mebibytes(bytes)},
                                                       {"limit", mebibytes(limits_.each)}}));
    if (bytes > limits_.all - std::min(kept, limits_.all))
        return core::fail(core::ErrorCode::limitExceeded,
                          core::say("dump.quota-full", {{"size", mebibytes(bytes)},
                                                        {"kept", mebibytes(kept)},
                                                        {"limit", mebibytes(limits_.all)}}));
    std::error_code error;
    std::filesystem::create_directories(directory_, error);
    if (error || ::chmod(directory_.c_str(), 0700) != 0)
        return notWritten(directory_);
    const auto space = std::filesystem::space(directory_, error);
    if (!error && space.available < bytes + limits_.free)
        return core::fail(core::ErrorCode::limitExceeded,
                          core::say("dump.disk-full", {{"size", mebibytes(bytes)},
                                                       {"free", mebibytes(space.available)}}));
    return {};
}

core::Result<std::unique_ptr<DumpFiles::Writing>> DumpFiles::write(std::uint64_t number) const {
    return Writing::open(pathOf(number));
}

core::Result<std::string> DumpFiles::read(std::uint64_t number, std::uint64_t offset,
                                          std::uint64_t limit) const {
    const auto gone = [&] {
        return core::fail(core::ErrorCode::corrupt,
                          core::say("dump.file-gone", {{"number", std::to_string(number)}}),
                          std::strerror(errno));
    };
    const int descriptor = ::open(pathOf(number).c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0)
        return gone();
    std::string bytes(limit, '\0');
    std::size_t filled = 0;
    for (;;) {
        const auto count = ::pread(descriptor, bytes.data() + filled, bytes.size() - filled,
                                   static_cast<off_t>(offset + filled));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0) {
            ::close(descriptor);
            return gone();
        }
        filled += static_cast<std::size_t>(count);
        if (count == 0 || filled == bytes.size())
            break;
    }
    ::close(descriptor);
    bytes.resize(filled);
    return bytes;
}

void DumpFiles::remove(std::uint64_t number) const {
    std::error_code ignored;
    std::filesystem::remove(pathOf(number), ignored);
}

std::filesystem::path DumpFiles::pathOf(std::uint64_t number) const {
    return directory_ / (std::to_string(number) + ".dump");
}

}  // namespace callbox::service::dumps
