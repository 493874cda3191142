// SPDX-License-Identifier: GPL-3.0-or-later
// Problem reports a second that the receiver stores durably and receipts, over TLS on loopback: on
// one keep-alive connection, one after the other, and on sixteen at once. Clients and receiver
// share this process and its cores.
#include <atomic>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <thread>
#include <vector>

#include "app/receiver/server/receiver_server.h"
#include "core/json/codec.h"
#include "tests/support/temporary_directory.h"
#include "tests/support/test_console.h"

using namespace callbox;
using namespace callbox::tests;

namespace {

constexpr std::chrono::seconds kMeasured{5};

/// Each connection is a console of its own that sends until the time is over; receipts gained.
std::size_t reports(std::uint16_t port, const std::string& caFile, int connections, int round) {
    std::atomic<std::size_t> gained{0};
    std::atomic<bool> over{false};
    std::vector<std::thread> threads;
    for (int i = 0; i < connections; ++i)
        threads.emplace_back([&, i] {
            HttpsClient client(port, caFile);
            TestConsole console("C" + std::to_string(round) + "X" + std::to_string(i));
            if (!join(console, client))
                return;
            while (!over) {
                const auto key = "dup-" + std::to_string(console.sequence % 50);
                if (!console.send(client, console.problem(console.id(), key)))
                    return;
                ++gained;
            }
        });
    std::this_thread::sleep_for(kMeasured);
    over = true;
    for (auto& thread : threads)
        thread.join();
    return gained;
}

void print(const char* name, std::size_t count, std::size_t target) {
    const auto rate = count / static_cast<std::size_t>(kMeasured.count());
    std::printf("%s %zu reports/s target %zu %s\n", name, rate, target,
                rate >= target ? "ok" : "short");
}

}  // namespace

int main() {
    TemporaryDirectory directory;
    app::receiver::ReceiverOptions options;
    options.stateDirectory = directory.path() / "state";
    options.port = 0;
    const auto server = app::receiver::ReceiverServer::create(options);
    if (!server)
        return 1;
    const auto port = (*server)->port();
    const auto& caFile = (*server)->caFile();
    print("receiver-one", reports(port, caFile, 1, 1), 300);
    print("receiver-many", reports(port, caFile, 16, 2), 2000);
    return 0;
}
