// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <fstream>

#include <sys/stat.h>

#include "core/host_keys/host_key.h"
#include "core/protocol/identity.h"
#include "rmc/channel/client_key.h"
#include "tests/catch.h"
#include "tests/support/temporary_directory.h"

using namespace callbox;
using namespace callbox::core::host_keys;
using namespace callbox::rmc::channel;

TEST_CASE("an empty key directory gets an ed25519 pair that only its owner reads") {
    const tests::TemporaryDirectory directory;
    const auto keys = loadClientKeys(directory.path() / "keys", "console-1");
    REQUIRE(keys);
    REQUIRE(keys->size() == 1);
    CHECK(keys->front().type == "ssh-ed25519");
    CHECK(keys->front().publicLine.rfind("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5", 0) == 0);
    struct stat about{};
    REQUIRE(stat((directory.path() / "keys/id_ed25519").c_str(), &about) == 0);
    CHECK((about.st_mode & 0777U) == 0600U);
    REQUIRE(stat((directory.path() / "keys").c_str(), &about) == 0);
    CHECK((about.st_mode & 0777U) == 0700U);

    SECTION("the next start finds the same key") {
        const auto again = loadClientKeys(directory.path() / "keys", "other");
        REQUIRE(again);
        CHECK(again->front().publicLine == keys->front().publicLine);
        CHECK(again->front().privateText == keys->front().privateText);
    }
    SECTION("it is never overwritten") {
        const auto made = makeClientKey(directory.path() / "keys", "x");
        REQUIRE(!made);
        CHECK(made.error().code == core::ErrorCode::conflict);
    }
    SECTION("a key that others can read is refused") {
        chmod((directory.path() / "keys/id_ed25519").c_str(), 0640);
        const auto again = loadClientKeys(directory.path() / "keys", "x");
        REQUIRE(!again);
        CHECK(again.error().code == core::ErrorCode::denied);
    }
    SECTION("a damaged key is named") {
        std::ofstream(directory.path() / "keys/id_ed25519") << "nonsense";
        const auto again = loadClientKeys(directory.path() / "keys", "x");
        REQUIRE(!again);
        CHECK(again.error().code == core::ErrorCode::corrupt);
    }
}

TEST_CASE("a key directory that cannot be made is a storage error") {
    const tests::TemporaryDirectory directory;
    std::ofstream(directory.path() / "file") << "x";
    const auto keys = loadClientKeys(directory.path() / "file" / "keys", "x");
    REQUIRE(!keys);
    CHECK(keys.error().code == core::ErrorCode::storage);
}

TEST_CASE("a host key is described by type and SHA-256 fingerprint") {
    const std::string wire("\0\0\0\013ssh-ed25519\0\0\0\004abcd", 23);
    const auto key = describeHostKey(wire);
    REQUIRE(key);
    CHECK(key->type == "ssh-ed25519");
    CHECK(key->fingerprint.rfind("SHA256:", 0) == 0);
    CHECK(key->fingerprint.size() == 50);
    CHECK(key->blob == core::protocol::base64Encode(wire));
    CHECK(sameKey(*key, *key));
    CHECK(!sameKey(*key, {}));
}

TEST_CASE("bytes that are no key are refused") {
    CHECK(!describeHostKey(""));
    CHECK(!describeHostKey(std::string("\377\377\377\377ssh-ed25519", 15)));
    CHECK(!describeHostKey(std::string("\0\0\0\004a\033[m1234", 12)));
    CHECK(!describeHostKey(std::string(20000, 'x')));
}
