// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/plugin_loader.h"

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <utility>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace callbox::connectivity {

using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;
using core::say;

namespace {

constexpr std::string_view kFilePrefix = "callbox-connection-";
constexpr std::string_view kFileSuffix = ".so";
constexpr std::size_t kMostModules = 64;

class Descriptor {
public:
    explicit Descriptor(int fd) : fd_(fd) {}
    ~Descriptor() {
        if (fd_ >= 0)
            ::close(fd_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int get() const { return fd_; }

private:
    int fd_;
};

bool wellFormed(const std::string& name) {
    return !name.empty() && name.size() <= 32 &&
           name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos;
}

/// That nobody but root and this account can have put there what `descriptor` is.
Result<void> checkOwnership(const Descriptor& descriptor, const std::string& path) {
    struct stat status{};
    if (::fstat(descriptor.get(), &status) != 0)
        return fail(ErrorCode::denied, say("connectivity.plugin-unreadable",
                                           {{"path", path}, {"reason", std::strerror(errno)}}));
    if (status.st_uid != 0 && status.st_uid != ::geteuid())
        return fail(ErrorCode::denied,
                    say("connectivity.plugin-owner",
                        {{"path", path}, {"user", std::to_string(status.st_uid)}}));
    if ((status.st_mode & (S_IWGRP | S_IWOTH)) != 0)
        return fail(ErrorCode::denied, say("connectivity.plugin-writable", {{"path", path}}));
    return {};
}

tl::unexpected<core::Error> cannotOpen(const std::string& path, int error) {
    if (error == ENOENT || error == ENOTDIR)
        return fail(ErrorCode::notFound, say("connectivity.plugin-missing", {{"path", path}}));
    if (error == ELOOP)
        return fail(ErrorCode::denied, say("connectivity.plugin-symlink", {{"path", path}}));
    return fail(ErrorCode::denied, say("connectivity.plugin-unreadable",
                                       {{"path", path}, {"reason", std::strerror(error)}}));
}

/// The opened file by its descriptor: what is loaded is what was checked, even if its name is
/// given to another file meanwhile. The dynamic linker knows modules by name, and a descriptor's
/// number comes again, so device and inode are written into the name as dots and slashes.
std::string loadableName(const Descriptor& module) {
    struct stat status{};
    ::fstat(module.get(), &status);
    std::string name = "/proc/self/fd/";
    for (const std::uint64_t number :
         {static_cast<std::uint64_t>(status.st_dev), static_cast<std::uint64_t>(status.st_ino)})
        for (int bit = 0; bit < 64; ++bit)
            name += ((number >> bit) & 1U) != 0 ? "./" : "/";
    return name + std::to_string(module.get());
}

Result<const ConnectionPluginEntry*> entryOf(void* library, const std::string& name,
                                             const std::string& path) {
    const auto entryPoint =
        reinterpret_cast<ConnectionPluginEntryPoint>(::dlsym(library, kConnectionPluginSymbol));
    if (entryPoint == nullptr)
        return fail(ErrorCode::unsupported, say("connectivity.plugin-not-one", {{"path", path}}));
    const ConnectionPluginEntry* entry = entryPoint();
    if (entry == nullptr || entry->abi == nullptr ||
        std::strcmp(entry->abi, CALLBOX_CONNECTION_PLUGIN_ABI) != 0)
        return fail(ErrorCode::unsupported, say("connectivity.plugin-abi", {{"path", path}}));
    if (entry->name == nullptr || name != entry->name || entry->create == nullptr ||
        entry->destroy == nullptr || entry->describe == nullptr)
        return fail(ErrorCode::unsupported,
                    say("connectivity.plugin-other-name", {{"path", path}, {"name", name}}));
    return entry;
}

/// What the chain heeds of every way, whatever plugin it has.
void addCommonSettings(core::PluginDescription& description) {
    if (std::any_of(description.settings.begin(), description.settings.end(),
                    [](const auto& one) { return one.key == kBandwidthSetting; }))
        return;
    core::PluginSetting bandwidth;
    bandwidth.key = kBandwidthSetting;
    bandwidth.kind = core::SettingKind::number;
    bandwidth.least = 30;
    bandwidth.most = 1'000'000'000;
    bandwidth.label = say("connectivity.setting.bytes-per-second");
    bandwidth.help = say("connectivity.setting.bytes-per-second-help");
    description.settings.push_back(std::move(bandwidth));
}

}  // namespace

PluginLoader::PluginLoader(std::filesystem::path directory) : directory_(std::move(directory)) {}

PluginLoader::PluginLoader(std::filesystem::path directory, std::set<std::string> known)
    : directory_(std::move(directory)), known_(std::move(known)) {}

std::vector<std::string> PluginLoader::names() const {
    std::set<std::string> found;
    std::error_code error;
    for (std::filesystem::directory_iterator entry(directory_, error), end;
         !error && entry != end && found.size() < kMostModules; entry.increment(error)) {
        const std::string file = entry->path().filename().string();
        if (!file.starts_with(kFilePrefix) || !file.ends_with(kFileSuffix) ||
            file.size() <= kFilePrefix.size() + kFileSuffix.size())
            continue;
        std::string name =
            file.substr(kFilePrefix.size(), file.size() - kFilePrefix.size() - kFileSuffix.size());
        if (wellFormed(name) && (!known_ || known_->contains(name)))
            found.insert(std::move(name));
    }
    return {found.begin(), found.end()};
}

Result<const ConnectionPluginEntry*> PluginLoader::entry(const std::string& name) const {
    if (!wellFormed(name))
        return core::failField("plugin", say("connectivity.plugin-name", {{"name", name}}));
    if (known_ && !known_->contains(name))
        return fail(ErrorCode::denied, say("connectivity.plugin-unknown", {{"name", name}}));

    const std::string file = std::string(kFilePrefix) + name + std::string(kFileSuffix);
    const std::string path = (directory_ / file).string();
    const Descriptor directory(
        ::open(directory_.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (directory.get() < 0)
        return cannotOpen(directory_.string(), errno);
    if (const auto checked = checkOwnership(directory, directory_.string()); !checked)
        return passOn(checked);
    const Descriptor module(
        ::openat(directory.get(), file.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));
    if (module.get() < 0)
        return cannotOpen(path, errno);
    if (const auto checked = checkOwnership(module, path); !checked)
        return passOn(checked);

    void* library = ::dlopen(loadableName(module).c_str(), RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
    if (library == nullptr) {
        const char* reason = ::dlerror();
        return fail(ErrorCode::unsupported, say("connectivity.plugin-not-one", {{"path", path}}),
                    reason == nullptr ? "" : reason);
    }
    const auto found = entryOf(library, name, path);
    ::dlclose(library);
    return found;
}

Result<std::shared_ptr<ConnectionPlugin>> PluginLoader::load(const std::string& name,
                                                             PluginContext context) const {
    const auto found = entry(name);
    if (!found)
        return passOn(found);
    ConnectionPlugin* plugin = (*found)->create(context);
    if (plugin == nullptr)
        return fail(ErrorCode::internal, say("connectivity.plugin-not-made", {{"name", name}}));
    return std::shared_ptr<ConnectionPlugin>(plugin, (*found)->destroy);
}

Result<core::PluginDescription> PluginLoader::describe(const std::string& name) const {
    const auto found = entry(name);
    if (!found)
        return passOn(found);
    core::PluginDescription description;
    (*found)->describe(description);
    description.name = name;
    addCommonSettings(description);
    return description;
}

std::vector<core::PluginDescription> PluginLoader::descriptions() const {
    std::vector<core::PluginDescription> all;
    for (const auto& name : names())
        if (auto description = describe(name))
            all.push_back(std::move(*description));
    return all;
}

}  // namespace callbox::connectivity
