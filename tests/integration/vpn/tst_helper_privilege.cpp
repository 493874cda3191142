// SPDX-License-Identifier: GPL-3.0-or-later
// callbox-helper as a process: whom it serves, and what it does with what is no request.
#include <filesystem>
#include <thread>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "connectivity/helper_link/wire.h"
#include "core/api/frame.h"
#include "tests/catch.h"
#include "tests/support/child_process.h"
#include "tests/support/temporary_directory.h"

using namespace callbox;
using connectivity::helper_link::receiveFrame;
using connectivity::helper_link::sendAll;
using std::chrono::seconds;
using std::chrono::steady_clock;
using tests::ChildProcess;

namespace {

namespace fs = std::filesystem;

auto soon() {
    return steady_clock::now() + seconds(60);
}

struct Helper {
    tests::TemporaryDirectory directory;
    ChildProcess process;

    explicit Helper(const std::string& client) {
        // So that the client can be run by another account, too.
        fs::permissions(directory.path(), fs::perms(0755));
        fs::copy_file(tests::programDirectory() + "/helper_client", path("helper_client"));
        fs::permissions(path("helper_client"), fs::perms(0755));
        REQUIRE(process.start({tests::programDirectory() + "/callbox-helper", "--client", client,
                               "--socket", path("sock"), "--state-directory", path("state"),
                               "--vici-socket", path("nobody.vici")},
                              path("log")));
        const auto until = soon();
        while (!tests::listensAt(path("sock")) && steady_clock::now() < until)
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        REQUIRE(tests::listensAt(path("sock")));
    }

    std::string path(const std::string& name) const { return (directory.path() / name).string(); }

    /// What taking down nothing is answered when that account asks.
    std::string askedBy(const std::string& account) const {
        return tests::runProgram(
                   {"setpriv", "--reuid", account, "--regid", account, "--clear-groups", "--",
                    path("helper_client"), "ask", path("sock"), "{\"tunnelDown\":{}}"},
                   path("answer"))
            .value_or("");
    }

    int connection() const {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        path("sock").copy(address.sun_path, sizeof address.sun_path - 1);
        const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        REQUIRE(::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) ==
                0);
        return socket;
    }

    /// What comes back for these bytes; "gone" when the connection ends.
    std::string answerTo(const std::string& bytes) const {
        const int socket = connection();
        (void)sendAll(socket, bytes, soon(), {});
        const auto reply = receiveFrame(socket, 65'536, soon(), {});
        ::close(socket);
        return reply ? *reply : "gone";
    }
};

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("only the account of callboxd is served, not even root") {
    const Helper helper("65534");
    CHECK(contains(helper.askedBy("65534"), "{"));
    CHECK_FALSE(contains(helper.askedBy("65534"), "error"));
    CHECK(contains(helper.askedBy("1"), "helper."));
    CHECK(helper.answerTo(core::api::frame("{\"tunnelDown\":{}}")) == "gone");
    // Were the socket's own rights lax, the kernel's word on who connects still counts.
    fs::permissions(helper.path("sock"), fs::perms(0666));
    CHECK(contains(helper.askedBy("1"), "helper.gone"));
    CHECK_FALSE(contains(helper.askedBy("65534"), "error"));
}

TEST_CASE("what is no request does not hold or end the helper") {
    const Helper helper("0");
    CHECK(contains(helper.answerTo(core::api::frame("rubbish")), "error"));
    CHECK(contains(helper.answerTo(core::api::frame("{\"run\":\"/bin/sh\"}")),
                   "helper.unknown-operation"));
    CHECK(contains(helper.answerTo(core::api::frame(std::string(250'000, '{'))), "error"));
    CHECK(contains(helper.answerTo(std::string("\x7f\xff\xff\xff", 4)), "api.frame-too-large"));
    CHECK(contains(helper.answerTo(core::api::frame("{\"tunnelDown\":{}}")), "{"));
}

TEST_CASE("so many clients at a time and no more") {
    const Helper helper("0");
    std::vector<int> held;
    for (int i = 0; i < 16; ++i)
        held.push_back(helper.connection());
    CHECK(helper.answerTo(core::api::frame("{\"tunnelDown\":{}}")) == "gone");
    for (const int socket : held)
        ::close(socket);
    const auto until = soon();
    std::string answer = "gone";
    while (answer == "gone" && steady_clock::now() < until)
        answer = helper.answerTo(core::api::frame("{\"tunnelDown\":{}}"));
    CHECK(contains(answer, "{"));
}

TEST_CASE("a helper that is asked to end does so, and its socket goes with it") {
    Helper helper("0");
    const int held = helper.connection();
    CHECK(helper.process.terminate() == 0);
    CHECK_FALSE(fs::exists(helper.path("sock")));
    ::close(held);
}
