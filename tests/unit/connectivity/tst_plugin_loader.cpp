// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>
#include <fstream>

#include <sys/stat.h>
#include <unistd.h>

#include "connectivity/plugin_loader.h"
#include "tests/catch.h"
#include "tests/support/temporary_directory.h"

using namespace callbox;
using connectivity::PluginContext;
using connectivity::PluginLoader;
using core::ErrorCode;
namespace fs = std::filesystem;

namespace {

struct PluginDirectory {
    PluginDirectory() { ::chmod(path().c_str(), 0755); }
    tests::TemporaryDirectory directory;

    fs::path path() const { return directory.path(); }
    fs::path file(const std::string& name) const {
        return path() / ("callbox-connection-" + name + ".so");
    }
    void put(const std::string& built, const std::string& name) const {
        fs::copy_file(fs::path(std::getenv("CALLBOX_TEST_PLUGINS")) / (built + ".so"), file(name));
        ::chmod(file(name).c_str(), 0644);
    }
    auto load(const std::string& name) const {
        PluginContext context;
        context.displayName = "As the operator calls it";
        return PluginLoader(path(), {"well", "other-abi", "other-name", "no-entry", "not-made"})
            .load(name, context);
    }
};

void requireRefused(const PluginDirectory& plugins, const std::string& name, ErrorCode code,
                    const std::string& key) {
    const auto loaded = plugins.load(name);
    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().code == code);
    CHECK(loaded.error().message.key == key);
}

}  // namespace

TEST_CASE("a well-kept plugin is loaded and works") {
    const PluginDirectory plugins;
    plugins.put("well", "well");
    const auto loaded = plugins.load("well");
    REQUIRE(loaded);
    const auto path = (*loaded)->establish(std::chrono::steady_clock::now(), {});
    REQUIRE(path);
    CHECK(path->name == "As the operator calls it");
}

TEST_CASE("a plugin with a name that could leave the directory is refused") {
    const PluginDirectory plugins;
    for (const std::string name : {"", "../well", "Well", "we.ll", "we ll", "a/b"})
        requireRefused(plugins, name, ErrorCode::invalidArgument, "connectivity.plugin-name");
}

TEST_CASE("a plugin that the configuration does not name is refused") {
    const PluginDirectory plugins;
    plugins.put("well", "stranger");
    requireRefused(plugins, "stranger", ErrorCode::denied, "connectivity.plugin-unknown");
}

TEST_CASE("without a list whatever the directory holds can be used, checked all the same") {
    const PluginDirectory plugins;
    plugins.put("well", "well");
    plugins.put("other-abi", "other-abi");
    std::ofstream(plugins.path() / "callbox-connection-.so");
    std::ofstream(plugins.path() / "callbox-connection-Upper.so");
    std::ofstream(plugins.path() / "readme.txt");
    const PluginLoader loader(plugins.path());
    CHECK(loader.names() == std::vector<std::string>{"other-abi", "well"});
    CHECK(loader.load("well", {}));
    REQUIRE(loader.descriptions().size() == 1);
    CHECK(loader.descriptions()[0].name == "well");
    ::chmod(plugins.file("well").c_str(), 0666);
    CHECK(loader.descriptions().empty());
    CHECK(PluginLoader(plugins.path() / "nowhere").names().empty());
}

TEST_CASE("a plugin that is not there is told as missing") {
    const PluginDirectory plugins;
    requireRefused(plugins, "well", ErrorCode::notFound, "connectivity.plugin-missing");
}

TEST_CASE("a plugin file that group or others can write is refused") {
    const PluginDirectory plugins;
    plugins.put("well", "well");
    for (const unsigned mode : {0664U, 0646U, 0777U}) {
        ::chmod(plugins.file("well").c_str(), mode);
        requireRefused(plugins, "well", ErrorCode::denied, "connectivity.plugin-writable");
    }
    ::chmod(plugins.file("well").c_str(), 0644);
    CHECK(plugins.load("well"));
}

TEST_CASE("a plugin in a directory that group or others can write is refused") {
    const PluginDirectory plugins;
    plugins.put("well", "well");
    for (const unsigned mode : {0775U, 0757U, 01777U}) {
        ::chmod(plugins.path().c_str(), mode);
        requireRefused(plugins, "well", ErrorCode::denied, "connectivity.plugin-writable");
    }
}

TEST_CASE("a plugin of another user is refused") {
    if (::geteuid() != 0) {
        WARN("skipped: only root can give a file away");
        return;
    }
    const PluginDirectory plugins;
    plugins.put("well", "well");
    REQUIRE(::chown(plugins.file("well").c_str(), 65534, 65534) == 0);
    requireRefused(plugins, "well", ErrorCode::denied, "connectivity.plugin-owner");
    REQUIRE(::chown(plugins.file("well").c_str(), 0, 0) == 0);
    REQUIRE(::chown(plugins.path().c_str(), 65534, 65534) == 0);
    requireRefused(plugins, "well", ErrorCode::denied, "connectivity.plugin-owner");
}

TEST_CASE("a symbolic link is refused as a plugin and as the directory") {
    const PluginDirectory plugins;
    const PluginDirectory elsewhere;
    elsewhere.put("well", "well");
    fs::create_symlink(elsewhere.file("well"), plugins.file("well"));
    requireRefused(plugins, "well", ErrorCode::denied, "connectivity.plugin-symlink");
    const fs::path link = plugins.path() / "plugins";
    fs::create_directory_symlink(elsewhere.path(), link);
    const auto loaded = PluginLoader(link, {"well"}).load("well", {});
    REQUIRE_FALSE(loaded);
}

TEST_CASE("a module with another ABI, another name or no entry is refused") {
    const PluginDirectory plugins;
    for (const char* name : {"other-abi", "other-name", "no-entry", "not-made"})
        plugins.put(name, name);
    requireRefused(plugins, "other-abi", ErrorCode::unsupported, "connectivity.plugin-abi");
    requireRefused(plugins, "other-name", ErrorCode::unsupported, "connectivity.plugin-other-name");
    requireRefused(plugins, "no-entry", ErrorCode::unsupported, "connectivity.plugin-not-one");
    requireRefused(plugins, "not-made", ErrorCode::internal, "connectivity.plugin-not-made");
}

TEST_CASE("a file that is no module is refused") {
    const PluginDirectory plugins;
    std::ofstream(plugins.file("well")) << "not an ELF file";
    ::chmod(plugins.file("well").c_str(), 0644);
    requireRefused(plugins, "well", ErrorCode::unsupported, "connectivity.plugin-not-one");
}
