// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>
#include <filesystem>

#include <sys/stat.h>

#include "connectivity/plugin_loader.h"
#include "core/words/catalogue.h"
#include "tests/catch.h"
#include "tests/support/fake_receiver.h"
#include "tests/support/temporary_directory.h"

using namespace callbox;
using connectivity::PluginLoader;
using core::Verdict;
namespace fs = std::filesystem;

namespace {

core::TimePoint now() {
    return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
}

/// The plugin directory with the example put there, as an administrator would.
struct Directory {
    Directory() {
        ::chmod(path().c_str(), 0755);
        fs::copy_file(std::getenv("CALLBOX_EXAMPLE_PLUGIN"), file());
        ::chmod(file().c_str(), 0644);
    }
    tests::TemporaryDirectory directory;

    fs::path path() const { return directory.path(); }
    fs::path file() const { return path() / "callbox-connection-uplink.so"; }
    auto load(const std::string& interfaces) const {
        connectivity::PluginContext context;
        context.displayName = "Branch office";
        context.settings = {{"interfaces", interfaces}};
        context.now = now;
        return PluginLoader(path()).load("uplink", context);
    }
};

auto soon() {
    return std::chrono::steady_clock::now() + std::chrono::seconds(60);
}

}  // namespace

TEST_CASE("the example, built apart from Callbox, is loaded and tells what can be set") {
    const Directory directory;
    const auto descriptions = PluginLoader(directory.path()).descriptions();
    REQUIRE(descriptions.size() == 1);
    CHECK(descriptions[0].name == "uplink");
    REQUIRE(descriptions[0].settings.size() == 2);
    CHECK(descriptions[0].settings[0].required);
    // Its sentences are shown as they are.
    const auto words = core::Catalogue::load("de");
    CHECK(words.render(descriptions[0].label) == "First uplink that is up");
}

TEST_CASE("the example reaches a receiver over the first interface that is up") {
    const Directory directory;
    tests::FakeReceiver receiver;
    const auto plugin = directory.load("nowhere0, lo");
    REQUIRE(plugin);
    const auto path = (*plugin)->establish(soon(), {});
    REQUIRE(path);
    CHECK(path->networkInterface == "lo");
    CHECK(path->name == "Branch office (lo)");
    const auto steps = (*plugin)->test(receiver.address(), soon(), {});
    REQUIRE(steps.size() >= 6);
    CHECK(steps[0].name == "interface");
    for (const auto& step : steps) {
        INFO(step.name << ' ' << step.finding.key);
        CHECK(step.verdict == Verdict::passed);
    }
    CHECK((*plugin)->firewallRules({"https://sdr.example.net", ""}).size() == 1);
}

TEST_CASE("without an interface that is up the example tells cause and remedy") {
    const Directory directory;
    const auto plugin = directory.load("nowhere0");
    REQUIRE(plugin);
    const auto path = (*plugin)->establish(soon(), {});
    REQUIRE_FALSE(path);
    const auto words = core::Catalogue::load("en");
    CHECK(words.render(path.error().message) == "None of the interfaces is up: nowhere0.");
    CHECK(words.remedy(path.error().message) == "Connect one of them, or name another.");
}

TEST_CASE("the example is refused where others could have put it") {
    const Directory directory;
    ::chmod(directory.file().c_str(), 0664);
    CHECK(directory.load("lo").error().message.key == "connectivity.plugin-writable");
}
