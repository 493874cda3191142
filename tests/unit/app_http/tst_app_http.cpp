// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <fstream>
#include <sstream>

#include <sys/stat.h>

#include "app/http/certificate_authority.h"
#include "app/http/router.h"
#include "app/http/server.h"
#include "tests/catch.h"
#include "tests/support/https_client.h"
#include "tests/support/temporary_directory.h"

using namespace callbox::app::http;
using callbox::core::ErrorCode;
using callbox::tests::HttpsClient;
using callbox::tests::TemporaryDirectory;

namespace {

std::string contentOf(const std::string& file) {
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
}

ServerOptions optionsIn(const TemporaryDirectory& directory) {
    const auto certificate = ownServerCertificate(directory.path(), {});
    REQUIRE(certificate);
    ServerOptions options;
    options.certificateFile = certificate->certificateFile;
    options.keyFile = certificate->keyFile;
    options.refusal = [](int status, std::string_view reason) {
        return Response{status, "text/plain", {}, std::string(reason)};
    };
    return options;
}

}  // namespace

TEST_CASE("routes are found by method and path") {
    Router router;
    router.add({Method::get, "/a", 0, {}, {}, {}});
    router.add({Method::post, "/a/*", 0, {}, {}, {}});
    CHECK(router.find(Method::get, "/a").route);
    CHECK(router.find(Method::post, "/a").status == 405);
    CHECK(router.find(Method::get, "/b").status == 404);
    const auto match = router.find(Method::post, "/a/id-1");
    REQUIRE(match.route);
    CHECK(match.parameters == std::vector<std::string>{"id-1"});
    CHECK(router.find(Method::get, "/a/id-1").status == 405);
    CHECK(router.find(Method::post, "/a/").status == 404);
    CHECK(router.find(Method::post, "/a/b/c").status == 404);
}

TEST_CASE("media types are compared without parameters and case") {
    CHECK(acceptsContentType({"application/json"}, "Application/JSON ; charset=utf-8"));
    CHECK_FALSE(acceptsContentType({"application/json"}, "application/jsonp"));
    CHECK_FALSE(acceptsContentType({"application/json"}, ""));
    CHECK(acceptsContentType({}, "anything"));
}

TEST_CASE("a certificate is made once, and anew when it lacks a host") {
    TemporaryDirectory directory;
    const auto first = ownServerCertificate(directory.path(), {});
    REQUIRE(first);
    struct stat info{};
    for (const std::string& key : {first->keyFile, std::string(directory.path() / "ca.key")}) {
        REQUIRE(stat(key.c_str(), &info) == 0);
        CHECK((info.st_mode & 0777U) == 0600U);
    }
    const auto ca = contentOf(first->caFile);
    const auto server = contentOf(first->certificateFile);
    REQUIRE(ownServerCertificate(directory.path(), {}));
    CHECK(contentOf(first->certificateFile) == server);
    REQUIRE(
        ownServerCertificate(directory.path(), {"sdr.example.net", "192.0.2.1", "2001:db8::1"}));
    CHECK(contentOf(first->certificateFile) != server);
    CHECK(contentOf(first->caFile) == ca);
    for (const char* host : {"a b", "", "a,DNS:b", "x\n"})
        CHECK_FALSE(ownServerCertificate(directory.path(), {host}));
    CHECK_FALSE(ownServerCertificate(directory.path() / "absent", {}));
}

TEST_CASE("a server that cannot be made says why") {
    TemporaryDirectory directory;
    auto options = optionsIn(directory);
    const auto codeOf = [&] {
        const auto server = Server::create(options, {});
        REQUIRE_FALSE(server);
        return server.error().code;
    };
    SECTION("port in use") {
        const auto first = Server::create(options, {});
        REQUIRE(first);
        options.port = (*first)->port();
        CHECK(codeOf() == ErrorCode::conflict);
    }
    SECTION("no address") {
        options.address = "nowhere";
        CHECK(codeOf() == ErrorCode::invalidArgument);
    }
    SECTION("no certificate") {
        options.certificateFile = "/dev/null";
        CHECK(codeOf() == ErrorCode::invalidArgument);
    }
    SECTION("another certificate's key") {
        options.keyFile = directory.path() / "ca.key";
        CHECK(codeOf() == ErrorCode::invalidArgument);
    }
}

TEST_CASE("handlers answer later, not at all, or by throwing") {
    TemporaryDirectory directory;
    Router router;
    Server* running = nullptr;
    router.add({Method::get, "/later", 0, {}, {}, [&](const Request&, const Answer& answer) {
                    running->post([answer] { answer({200, "text/plain", {}, "late"}); });
                }});
    router.add({Method::get, "/never", 0, {}, {}, [](const Request&, const Answer&) {}});
    router.add({Method::get, "/throws", 0, {}, {}, [](const Request&, const Answer&) {
                    throw std::runtime_error("secret");
                }});
    router.add(
        {Method::get, "/counts", 0, {}, {}, [](const Request& request, const Answer& answer) {
             auto& value = request.connection->value;
             const int count = value.has_value() ? std::any_cast<int>(value) + 1 : 1;
             value = count;
             answer({200, "text/plain", {}, std::to_string(count)});
         }});
    auto server = Server::create(optionsIn(directory), router);
    REQUIRE(server);
    running = server->get();
    (*server)->start();
    const std::string ca = directory.path() / "ca.pem";
    HttpsClient client((*server)->port(), ca);
    REQUIRE(client.connected());
    CHECK(client.get("/later")->body == "late");
    CHECK(client.get("/never")->status == 500);
    const auto thrown = client.get("/throws");
    CHECK(thrown->status == 500);
    CHECK(thrown->body == "internal");
    CHECK(client.get("/counts")->body == "1");
    CHECK(client.get("/counts?x")->body == "2");
    HttpsClient other((*server)->port(), ca);
    CHECK(other.get("/counts")->body == "1");
    (*server)->stop();
    CHECK_FALSE(client.get("/counts"));
    (*server)->stop();
}
