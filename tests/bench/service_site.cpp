// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/service_site.h"

#include <fstream>

#include "tests/bench/figures.h"

namespace callbox::bench {

namespace api = core::api;
using Clock = std::chrono::steady_clock;

ServiceSite::ServiceSite() : farm_(directory_.path()) {}

bool ServiceSite::start(std::size_t partitions) {
    const auto output = (directory_.path() / "callboxd.out").string();
    const auto socketPath = socket();
    if (!service_.start({tests::programDirectory() + "/callboxd", "--state-directory",
                         (directory_.path() / "callboxd").string(), "--socket", socketPath},
                        output) ||
        !tests::waitForLine(output, "callboxd is ready", std::chrono::seconds(60))) {
        broken("callboxd does not start", tests::readFile(output));
        return false;
    }
    client_ = std::make_unique<tests::ApiTestClient>(socketPath);
    if (!client_->connected() || !client_->hello()) {
        broken("callboxd does not answer");
        return false;
    }
    core::Result<api::PublicKey> key;
    for (const auto until = Clock::now() + std::chrono::seconds(60);
         !(key = client_->call(api::kPartitionKey)) && Clock::now() < until;)
        client_->next(std::chrono::milliseconds(50));
    if (!key || !farm_.start(partitions, key->line)) {
        broken("the farm does not start", farm_.log());
        return false;
    }
    return add(farm_.entries());
}

bool ServiceSite::add(const std::vector<FarmProcess::Entry>& entries) {
    for (const auto& entry : entries) {
        api::PartitionAddArguments arguments;
        arguments.name = entry.hostName;
        arguments.address = entry.address;
        arguments.hostKey = entry.hostKey;
        if (const auto added = client_->call(api::kPartitionAdd, arguments); !added) {
            broken("a partition is refused", added.error().message.key);
            return false;
        }
        client_->changes.clear();
    }
    for (const auto until = Clock::now() + std::chrono::seconds(900); Clock::now() < until;) {
        const auto status = client_->call(api::kStatusGet);
        client_->changes.clear();
        if (status && status->partitions.active == entries.size())
            return true;
        client_->next(std::chrono::milliseconds(200));
    }
    broken("not all channels became active", farm_.command("status"));
    return false;
}

pid_t ServiceSite::rmc() const {
    const auto id = std::to_string(service_.id());
    std::ifstream file("/proc/" + id + "/task/" + id + "/children");
    pid_t child = -1;
    file >> child;
    return child;
}

std::string ServiceSite::database() const {
    for (const auto& entry : std::filesystem::directory_iterator(directory_.path() / "callboxd"))
        if (entry.path().extension() == ".db" || entry.path().extension() == ".sqlite")
            return entry.path().string();
    return {};
}

}  // namespace callbox::bench
