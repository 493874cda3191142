// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <fstream>
#include <sstream>

#include <sys/stat.h>

#include "core/store/connection_secrets.h"
#include "core/store/credentials.h"
#include "tests/unit/store/stored.h"

using namespace callbox::core;
using namespace callbox::core::store;
using namespace callbox::tests;

namespace {

Sealer sealerOf(const Stored& stored) {
    auto sealer = Sealer::open(stored.directory.path() / "key", true);
    REQUIRE(sealer);
    return std::move(*sealer);
}

std::string bytesOf(const std::filesystem::path& path) {
    std::ostringstream bytes;
    bytes << std::ifstream(path, std::ios::binary).rdbuf();
    return bytes.str();
}

}  // namespace

TEST_CASE("A sealed secret opens only with its key, in its place and unchanged") {
    Stored stored;
    const auto sealer = sealerOf(stored);
    auto sealed = *sealer.seal("correct horse", "credential/A");
    CHECK(sealed.find("horse") == std::string::npos);
    CHECK(*sealer.seal("correct horse", "credential/A") != sealed);
    CHECK(*sealer.unseal(sealed, "credential/A") == "correct horse");
    CHECK(sealer.unseal(sealed, "credential/B").error().code == ErrorCode::corrupt);
    for (std::size_t i = 0; i < sealed.size(); ++i) {
        auto changed = sealed;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        CHECK_FALSE(sealer.unseal(changed, "credential/A"));
    }
    CHECK_FALSE(sealer.unseal(sealed.substr(0, 20), "credential/A"));
    CHECK_FALSE(sealer.unseal("", "credential/A"));
    auto other = Sealer::open(stored.directory.path() / "other", true);
    CHECK_FALSE(other->unseal(sealed, "credential/A"));
    CHECK(*sealerOf(stored).unseal(sealed, "credential/A") == "correct horse");
}

TEST_CASE("The key file is private, and refused when it is not or is damaged") {
    Stored stored;
    const auto path = stored.directory.path() / "key";
    CHECK(Sealer::open(path, false).error().code == ErrorCode::notFound);
    sealerOf(stored);
    struct stat status{};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777U) == 0600U);
    CHECK(status.st_size == 32);
    std::filesystem::permissions(path, std::filesystem::perms(0640));
    CHECK(Sealer::open(path, true).error().code == ErrorCode::denied);
    std::filesystem::permissions(path, std::filesystem::perms(0600));
    std::filesystem::resize_file(path, 31);
    CHECK(Sealer::open(path, true).error().code == ErrorCode::corrupt);
}

TEST_CASE("Both passwords are kept until the next one has worked") {
    Stored stored;
    const auto sealer = sealerOf(stored);
    Credential credential{"CBX-1", CredentialState::issued, "present-secret", at(0), "", {}, ""};
    stored.good([&](Transaction& t) { return putCredential(t, sealer, credential); });
    CHECK(stored.write([&](Transaction& t) { return nextPasswordWorked(t, sealer, "CBX-1"); })
              .error()
              .code == ErrorCode::notFound);
    stored.good([&](Transaction& t) {
        return offerNextPassword(t, sealer, "CBX-1", "coming-secret", at(9));
    });
    stored.reopen();
    const auto read = [&] {
        return *stored.seen([&](Reader& r) { return credentialOf(r, sealer, "CBX-1"); });
    };
    CHECK(read().current == "present-secret");
    CHECK(read().next == "coming-secret");
    CHECK(read().nextIssuedAt == at(9));
    stored.good([&](Transaction& t) { return nextPasswordWorked(t, sealer, "CBX-1"); });
    CHECK(read().current == "coming-secret");
    CHECK(read().next.empty());
    CHECK(read().issuedAt == at(9));
    CHECK_FALSE(stored.seen([&](Reader& r) { return credentialOf(r, sealer, "CBX-2"); }));
    CHECK(stored
              .write(
                  [&](Transaction& t) { return offerNextPassword(t, sealer, "CBX-2", "x", at(0)); })
              .error()
              .code == ErrorCode::notFound);
}

TEST_CASE("No password is to be found in the database's files") {
    Stored stored;
    const auto sealer = sealerOf(stored);
    Credential credential{"CBX-1", CredentialState::issued, "present-secret", at(0), "", {}, ""};
    stored.good([&](Transaction& t) { return putCredential(t, sealer, credential); });
    const auto states = stored.seen([](Reader& r) { return credentialStates(r); });
    REQUIRE(states.size() == 1);
    CHECK(states[0].current.empty());
    for (const auto& entry : std::filesystem::directory_iterator(stored.directory.path())) {
        CHECK(bytesOf(entry.path()).find("present-secret") == std::string::npos);
        struct stat status{};
        REQUIRE(::stat(entry.path().c_str(), &status) == 0);
        CHECK((status.st_mode & 0077U) == 0U);
    }
    auto other = Sealer::open(stored.directory.path() / "other", true);
    CHECK(stored.read([&](Reader& r) { return credentialOf(r, *other, "CBX-1"); }).error().code ==
          ErrorCode::corrupt);
}

TEST_CASE("A connection's secret opens only in its place and goes with its connection") {
    Stored stored;
    const auto sealer = sealerOf(stored);
    for (const auto& secret :
         {std::pair{"con-1", "password"}, std::pair{"con-1", "key"}, std::pair{"con-2", "key"}})
        stored.good([&](Transaction& t) {
            const auto& [id, name] = secret;
            return putConnectionSecret(t, sealer, id, name, std::string(id) + " " + name);
        });
    stored.reopen();
    const auto read = [&] {
        return stored.seen([&](Reader& r) { return connectionSecrets(r, sealer); });
    };
    CHECK(read() == std::map<std::string, SecretsByName>{
                        {"con-1", {{"password", "con-1 password"}, {"key", "con-1 key"}}},
                        {"con-2", {{"key", "con-2 key"}}}});
    for (const auto& entry : std::filesystem::directory_iterator(stored.directory.path()))
        CHECK(bytesOf(entry.path()).find("con-1 password") == std::string::npos);
    stored.good([](Transaction& t) { return removeConnectionSecret(t, "con-1", "key"); });
    stored.good([](Transaction& t) { return keepSecretsOf(t, {"con-1", "con-3"}); });
    CHECK(read() ==
          std::map<std::string, SecretsByName>{{"con-1", {{"password", "con-1 password"}}}});
    auto other = Sealer::open(stored.directory.path() / "other", true);
    CHECK(stored.read([&](Reader& r) { return connectionSecrets(r, *other); }).error().code ==
          ErrorCode::corrupt);
}
