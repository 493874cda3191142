// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>
#include <string>

#include "tests/support/api_test_client.h"
#include "tests/support/child_process.h"
#include "tests/support/loopback.h"
#include "tests/support/ras_database.h"
#include "tests/support/sshd_fixture.h"
#include "tests/support/temporary_directory.h"

namespace callbox::tests {

/// The whole main job on real parts, each a process of its own: a receiver, a partition behind a
/// real sshd with a rasdaemon database, and callboxd with callbox-rmc.
class MainJobRig {
public:
    /// `environment`: of logins on the partition, "NAME=value".
    explicit MainJobRig(const std::vector<std::string>& environment = {});

    /// Of callboxd, besides those that the rig gives it.
    std::vector<std::string> serviceArguments;
    /// How long each thing that is waited for may take at most; more where the machine is emulated.
    std::chrono::seconds patience{180};
    /// What callboxd is run by ("setpriv --reuid nobody ..."); give its account directory() then.
    std::vector<std::string> servicePrefix;

    /// Has the receiver run by `words` ("ip netns exec NAME") at this numeric address.
    void putReceiver(std::vector<std::string> words, const std::string& address);

    /// Each waits until the program says that it is ready; false when it does not in time.
    bool startReceiver();
    bool startService();

    /// Adds the partition and finishes the set-up; the reason when it did not work.
    std::string setUp();
    /// From now on each problem is an event of its own, however many come.
    bool holdNoStorms();
    /// Waits for the partition's channel.
    bool waitForActiveChannel(std::chrono::seconds deadline = std::chrono::seconds(180));
    /// Waits until no message waits in the outbox.
    bool waitForEmptyOutbox(std::chrono::seconds deadline = std::chrono::seconds(180));
    /// A connection to the running service that has said hello; nothing when it does not answer.
    std::unique_ptr<ApiTestClient> client();

    /// What `callbox-receiver <words> --json` prints.
    std::string receiverSays(const std::vector<std::string>& words);
    /// What `callbox <words>` prints, by the running service; its exit status.
    std::string operatorSays(std::vector<std::string> words, int* status = nullptr);
    std::string log() const;

    /// Once the receiver was started.
    std::string receiverUrl() const { return "https://" + receiverAddress_; }
    const std::filesystem::path& directory() const { return directory_.path(); }
    ChildProcess& receiver() { return receiver_; }
    ChildProcess& service() { return service_; }
    RasDatabase& partitionErrors() { return errors_; }
    SshdFixture& sshd() { return *sshd_; }
    const std::string& partitionId() const { return partitionId_; }

private:
    TemporaryDirectory directory_;
    RasDatabase errors_;
    std::unique_ptr<SshdFixture> sshd_;
    ChildProcess receiver_;
    ChildProcess service_;
    std::vector<std::string> receiverPrefix_;
    std::string receiverHost_ = "127.0.0.1";
    HeldPort receiverPort_;  ///< the same after a restart
    std::string receiverAddress_ = "127.0.0.1:" + receiverPort_.text();
    std::string partitionId_;
};

}  // namespace callbox::tests
