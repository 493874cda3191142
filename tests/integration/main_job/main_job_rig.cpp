// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/main_job/main_job_rig.h"

#include "tests/support/eventually.h"

namespace callbox::tests {

namespace api = core::api;
using std::chrono::seconds;

namespace {

core::CustomerInformation customer() {
    core::CustomerInformation information;
    information.adminCompanyName = "Example Works";
    information.adminName = "Olga Operator";
    information.adminEmail = "olga@example.net";
    information.adminPhone = "+49 30 1234567";
    information.adminAddr = "Example Street 1";
    information.adminCity = "Berlin";
    information.adminPostalCode = "10115";
    information.adminCountry = "DE";
    return information;
}

std::string why(const core::Error& error) {
    return error.message.key + ' ' + error.field + ' ' + error.detail;
}

}  // namespace

MainJobRig::MainJobRig(const std::vector<std::string>& environment)
    : errors_(directory_.path() / "ras-mc_event.db") {
    std::filesystem::create_directory(directory() / "partition");
    SshdOptions options;
    options.lines = {"SetEnv CALLBOX_RASDAEMON_DATABASE=" +
                     (directory() / "ras-mc_event.db").string()};
    for (const auto& variable : environment)
        options.lines.front() += ' ' + variable;
    sshd_ = std::make_unique<SshdFixture>(directory() / "partition", options);
}

void MainJobRig::putReceiver(std::vector<std::string> words, const std::string& address) {
    receiverPrefix_ = std::move(words);
    receiverHost_ = address;
    receiverAddress_ = address + ":0";
}

bool MainJobRig::startReceiver() {
    const auto output = directory() / "receiver.out";
    std::filesystem::remove(output);
    std::vector<std::string> words = receiverPrefix_;
    for (const std::string& word :
         {programDirectory() + "/callbox-receiver", std::string("serve"), std::string("--state"),
          (directory() / "receiver").string(), std::string("--listen"), receiverAddress_,
          std::string("--host"), receiverHost_})
        words.push_back(word);
    if (!receiver_.start(words, output))
        return false;
    const std::string announcement = "listening on https://";
    const auto line = waitForLine(output, announcement, patience);
    if (!line)
        return false;
    receiverAddress_ = line->substr(line->find(announcement) + announcement.size());
    return true;
}

bool MainJobRig::startService() {
    const auto output = directory() / "callboxd.out";
    std::filesystem::remove(output);
    std::vector<std::string> words = {programDirectory() + "/callboxd", "--state-directory",
                                      (directory() / "callboxd").string(), "--socket",
                                      (directory() / "operator.sock").string()};
    words.insert(words.end(), serviceArguments.begin(), serviceArguments.end());
    words.insert(words.begin(), servicePrefix.begin(), servicePrefix.end());
    return service_.start(words, output) && waitForLine(output, "callboxd is ready", patience) &&
           client();
}

std::unique_ptr<ApiTestClient> MainJobRig::client() {
    auto client = std::make_unique<ApiTestClient>(directory() / "operator.sock");
    return client->connected() && client->hello() ? std::move(client) : nullptr;
}

std::string MainJobRig::setUp() {
    const auto api = client();
    if (!api)
        return "no service";
    if (const auto done = api->call(api::kCustomerSet, customer()); !done)
        return why(done.error());
    if (const auto done = api->call(api::kReceiverSet,
                                    {receiverUrl(), readFile(directory() / "receiver" / "ca.pem")});
        !done)
        return why(done.error());
    if (const auto done = api->call(api::kSupportIdsSet, {"olga@example.net", ""}); !done)
        return why(done.error());
    if (const auto started = sshd_->start(); !started)
        return why(started.error());
    core::Result<api::PublicKey> key;
    eventually([&] { return (key = api->call(api::kPartitionKey)).has_value(); }, patience);
    if (!key)
        return why(key.error());
    if (const auto authorized = sshd_->authorize(key->line); !authorized)
        return why(authorized.error());
    const auto address = sshd_->address();
    const auto offer =
        api->call(api::kPartitionProbe, {address.host, address.port, address.user, {}, {}});
    if (!offer)
        return why(offer.error());
    const auto added = api->call(api::kPartitionAdd, {"lpar1", address, offer->hostKey, "", {}});
    if (!added)
        return why(added.error());
    partitionId_ = added->id;
    if (!waitForActiveChannel(patience))
        return "the channel did not become active";
    const auto finish = api->call(api::kSetupFinish);
    if (!finish)
        return why(finish.error());
    const auto job = api->follow(finish->jobId, patience);
    if (!job)
        return why(job.error());
    if (job->state != api::JobState::succeeded)
        return core::toJson(*job);
    return {};
}

bool MainJobRig::holdNoStorms() {
    const auto api = client();
    core::StormSettings settings;
    settings.enabled = false;
    return api && api->call(api::kStormSet, settings).has_value();
}

bool MainJobRig::waitForActiveChannel(seconds deadline) {
    const auto api = client();
    const auto active = [&] {
        const auto row = api->call(api::kPartitionGet, {partitionId_});
        return row && row->partition.channel == core::ChannelState::active;
    };
    return api && eventually(active, deadline);
}

bool MainJobRig::waitForEmptyOutbox(seconds deadline) {
    const auto api = client();
    const auto empty = [&] {
        const auto status = api->call(api::kStatusGet);
        return status && status->waiting == 0;
    };
    return api && eventually(empty, deadline);
}

std::string MainJobRig::receiverSays(const std::vector<std::string>& words) {
    std::vector<std::string> command{programDirectory() + "/callbox-receiver"};
    command.insert(command.end(), words.begin(), words.end());
    for (const char* word : {"--state", "", "--json"})
        command.push_back(*word ? word : (directory() / "receiver").string());
    return runProgram(command, directory() / "receiver-says.out").value_or("");
}

std::string MainJobRig::operatorSays(std::vector<std::string> words, int* status) {
    words.insert(words.begin(), programDirectory() + "/callbox");
    words.insert(words.end(), {"--socket", (directory() / "operator.sock").string()});
    return runProgram(words, directory() / "operator-says.out", status).value_or("");
}

std::string MainJobRig::log() const {
    return "callboxd:\n" + readFile(directory() / "callboxd.out") + "receiver:\n" +
           readFile(directory() / "receiver.out") + "sshd:\n" + sshd_->log();
}

}  // namespace callbox::tests
