// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "tests/support/child_process.h"

namespace callbox::tests {

/// Two machines in network and mount namespaces of their own, joined by a cable: the console's side
/// is this process itself, the gateway's a process beside it. Nothing of it is seen outside, and
/// it ends with the process. Needs root.
class NetworkLab {
public:
    static constexpr const char* kConsole = "192.0.2.1";
    static constexpr const char* kGateway = "192.0.2.2";
    static constexpr const char* kNobody = "192.0.2.9";        ///< on the cable, not answering
    static constexpr const char* kReceiver = "198.51.100.10";  ///< behind the gateway
    static constexpr const char* kConsole6 = "2001:db8:1::1";
    static constexpr const char* kGateway6 = "2001:db8:1::2";
    static constexpr const char* kReceiver6 = "2001:db8:99::10";  ///< behind the gateway
    static constexpr const char* kNeighbour = "198.51.100.11";    ///< beside the receiver

    /// `scratch` is a directory for what the programs print.
    explicit NetworkLab(std::string scratch);

    /// Why it could not be built; empty when it stands.
    const std::string& problem() const { return problem_; }

    /// The command as run on the gateway's machine.
    std::vector<std::string> atGateway(std::vector<std::string> words) const;
    /// Runs it on the gateway's machine; false when it fails.
    bool runAtGateway(std::vector<std::string> words);
    bool run(const std::vector<std::string>& words);
    std::string printed(const std::vector<std::string>& words);
    /// What `work` opens, and the threads it starts, are on the gateway's machine.
    void insideGateway(const std::function<void()>& work) const;

    /// Interfaces, addresses, rules and routes of the console's side, to compare.
    std::string state();

private:
    bool enterOwn();
    bool demand(bool good, const std::string& what);

    std::string scratch_;
    std::string problem_;
    ChildProcess gateway_;
};

}  // namespace callbox::tests
