// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>
#include <csignal>
#include <cstdlib>
#include <random>
#include <set>
#include <thread>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "app/receiver/server/receiver_server.h"
#include "app/receiver/store/sqlite_store.h"
#include "core/json/codec.h"
#include "tests/catch.h"
#include "tests/support/temporary_directory.h"
#include "tests/support/test_console.h"
#include "tests/support/upload_steps.h"

using namespace callbox;
using namespace callbox::tests;
using namespace callbox::core::protocol;
using namespace std::chrono_literals;

namespace {

/// callbox-receiver as a process of its own, killed at the latest with this object.
class ReceiverProcess {
public:
    /// `fileLimit`: no file may grow beyond so many bytes, as on a full disk; 0: none.
    explicit ReceiverProcess(const std::string& state, rlim_t fileLimit = 0) {
        const char* bin = std::getenv("CALLBOX_BIN");
        const std::string program = std::string(bin ? bin : "bin") + "/callbox-receiver";
        int ends[2];
        REQUIRE(pipe2(ends, O_CLOEXEC) == 0);
        std::vector<std::string> words{program, "serve",    "--state",
                                       state,   "--listen", "127.0.0.1:0"};
        std::vector<char*> arguments;
        for (auto& word : words)
            arguments.push_back(word.data());
        arguments.push_back(nullptr);
        const pid_t parent = getpid();
        pid_ = fork();
        REQUIRE(pid_ >= 0);
        if (pid_ == 0) {
            // Ends with the test, however that ends.
            prctl(PR_SET_PDEATHSIG, SIGKILL);
            if (fileLimit > 0) {
                const rlimit limit{fileLimit, fileLimit};
                setrlimit(RLIMIT_FSIZE, &limit);
                std::signal(SIGXFSZ, SIG_IGN);
            }
            dup2(ends[1], STDOUT_FILENO);
            if (getppid() == parent)
                execv(program.c_str(), arguments.data());
            _exit(127);
        }
        close(ends[1]);
        std::string line;
        char c = 0;
        while (read(ends[0], &c, 1) == 1 && c != '\n')
            line += c;
        // Left open: the process must be able to say more.
        output_ = ends[0];
        const auto colon = line.rfind(':');
        REQUIRE(colon != std::string::npos);
        port_ = static_cast<std::uint16_t>(std::atoi(line.c_str() + colon + 1));
        REQUIRE(port_ != 0);
    }
    ~ReceiverProcess() {
        end(SIGKILL);
        close(output_);
    }
    ReceiverProcess(const ReceiverProcess&) = delete;
    ReceiverProcess& operator=(const ReceiverProcess&) = delete;

    /// The exit status, as waitpid() gives it.
    int end(int signal) {
        int status = 0;
        if (pid_ > 0) {
            kill(pid_, signal);
            while (waitpid(pid_, &status, 0) < 0 && errno == EINTR) {
            }
        }
        pid_ = -1;
        return status;
    }
    std::uint16_t port() const { return port_; }

private:
    pid_t pid_ = -1;
    int output_ = -1;
    std::uint16_t port_ = 0;
};

int rounds() {
    const char* wanted = std::getenv("CALLBOX_CRASH_ROUNDS");
    return wanted ? std::atoi(wanted) : 30;
}

}  // namespace

TEST_CASE("every receipted message survives SIGKILL, once") {
    TemporaryDirectory directory;
    const std::string state = directory.path() / "state";
    const std::string caFile = state + "/ca.pem";
    TestConsole console("CONSOLE1");
    std::mt19937 random(std::random_device{}());
    std::set<std::uint64_t> receipted;
    std::vector<Envelope> unanswered;

    for (int round = 0; round < rounds(); ++round) {
        ReceiverProcess process(state);
        HttpsClient client(process.port(), caFile);
        REQUIRE(client.connected());
        if (console.credentials.empty())
            REQUIRE(console.enrol(client, console.enrolmentRequest()));
        REQUIRE(console.openSession(client));
        const auto delay = std::chrono::milliseconds(random() % 60);
        std::thread killer([&] {
            std::this_thread::sleep_for(delay);
            process.end(SIGKILL);
        });
        // What was not answered is offered again first, as an outbox does.
        for (bool alive = true; alive;) {
            if (unanswered.empty())
                unanswered.push_back(
                    console.problem(console.id(), "dup-" + std::to_string(console.sequence % 7)));
            const auto receipt = console.send(client, unanswered.front());
            alive = receipt.has_value();
            if (!alive)
                break;
            const bool stored = receipt->verdict == ReceiptVerdict::accepted ||
                                receipt->verdict == ReceiptVerdict::duplicate;
            CHECK(stored);
            CHECK(receipt->identity == unanswered.front().identity);
            CHECK(receipted.insert(receipt->identity.sequence).second);
            unanswered.erase(unanswered.begin());
        }
        killer.join();
    }

    auto store = app::receiver::SqliteStore::open(app::receiver::databaseFile(state),
                                                  app::receiver::SqliteStore::Mode::readOnly);
    REQUIRE(store);
    std::multiset<std::uint64_t> reported;
    const auto read =
        (*store)->read([&](app::receiver::StoreTransaction& view) -> app::receiver::Done {
            const auto requests = view.requests().list(1000);
            REQUIRE(requests);
            CHECK(requests->size() <= 7);
            for (const auto& request : *requests) {
                const auto reports = view.requests().reports(request.number, 1'000'000);
                REQUIRE(reports);
                CHECK(reports->size() == request.reports);
                for (const auto& report : *reports)
                    reported.insert(report.identity.sequence);
            }
            return {};
        });
    REQUIRE(read);
    for (const auto sequence : receipted)
        CHECK(reported.count(sequence) == 1);
    // At most the one whose answer was lost is there besides.
    CHECK(reported.size() <= receipted.size() + 1);
    CHECK(std::set<std::uint64_t>(reported.begin(), reported.end()).size() == reported.size());
    WARN(rounds() << " kills, " << receipted.size()
                  << " messages receipted, none lost, none twice");
}

TEST_CASE("a disk that takes no more is said, nothing receipted is lost, delivery resumes") {
    TemporaryDirectory directory;
    const std::string state = directory.path() / "state";
    const std::string caFile = state + "/ca.pem";
    TestConsole console("CONSOLE1");
    std::vector<Envelope> receipted;
    std::optional<Envelope> refused;
    {
        ReceiverProcess process(state, rlim_t{400} << 10U);
        HttpsClient client(process.port(), caFile);
        REQUIRE(join(console, client));
        while (!refused) {
            auto envelope = console.problem(console.id(), "dup");
            const auto reply = console.post(client, envelope);
            REQUIRE(reply);
            if (const auto receipt = console.receiptIn(reply)) {
                CHECK(receipt->verdict == ReceiptVerdict::accepted);
                receipted.push_back(envelope);
                REQUIRE(receipted.size() < 10'000);
                continue;
            }
            CHECK(reply->status == 503);
            CHECK(reply->headers.count("retry-after") == 1);
            refused = envelope;
        }
        // Still there, still saying so.
        CHECK(console.post(client, *refused)->status == 503);
    }
    ReceiverProcess process(state);
    HttpsClient client(process.port(), caFile);
    REQUIRE(console.openSession(client));
    for (const auto& envelope : receipted)
        CHECK(console.send(client, envelope)->verdict == ReceiptVerdict::duplicate);
    CHECK(console.send(client, *refused)->verdict == ReceiptVerdict::accepted);
}

TEST_CASE("SIGTERM ends the receiver cleanly") {
    TemporaryDirectory directory;
    ReceiverProcess process(directory.path() / "state");
    const int status = process.end(SIGTERM);
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
}

TEST_CASE("an upload goes on after SIGKILL from what was receipted, and counts once") {
    TemporaryDirectory directory;
    const std::string state = directory.path() / "state";
    TestConsole console("CONSOLE1");
    std::mt19937 random(std::random_device{}());
    Envelope envelope;
    std::string id;
    std::uint64_t receipted = 0;
    bool done = false;
    for (int round = 0; round < 8 || !done; ++round) {
        REQUIRE(round < 200);
        ReceiverProcess process(state);
        HttpsClient client(process.port(), state + "/ca.pem");
        REQUIRE(client.connected());
        if (console.credentials.empty())
            REQUIRE(console.enrol(client, console.enrolmentRequest()));
        REQUIRE(console.openSession(client));
        UploadSteps steps(console, client);
        if (envelope.data.empty())
            envelope = console.envelope(
                MessageType::test, console.id(),
                core::toJson(TestBody{console.credentials.at(console.id()).issuedAt,
                                      std::string(200'000, 'x')}));
        const auto found = steps.begin(envelope);
        REQUIRE(found);
        CHECK(found->offset >= receipted);
        receipted = found->offset;
        // Later and later, so that it comes to an end on a slow machine, too.
        std::thread killer(
            [&process, wait = std::uniform_int_distribution<>(1, 60 + 10 * round)(random)] {
                std::this_thread::sleep_for(std::chrono::milliseconds(wait));
                process.end(SIGKILL);
            });
        while (receipted < found->size) {
            const auto next = steps.append(envelope, found->id, receipted, 2'000);
            if (!next)
                break;
            receipted = next->offset;
        }
        if (receipted == found->size)
            if (const auto receipt = console.receiptIn(steps.finish(envelope, found->id)))
                done = receipt->verdict == ReceiptVerdict::accepted ||
                       receipt->verdict == ReceiptVerdict::duplicate;
        killer.join();
    }
    ReceiverProcess process(state);
    HttpsClient client(process.port(), state + "/ca.pem");
    REQUIRE(console.openSession(client));
    const auto receipt = console.send(client, envelope);
    REQUIRE(receipt);
    CHECK(receipt->verdict == ReceiptVerdict::duplicate);
}
