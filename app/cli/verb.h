// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "app/cli/arguments.h"
#include "app/cli/session.h"

namespace callbox::cli {

/// One thing `callbox` can do; the table of them is the whole command line.
struct Verb {
    std::string_view name;       ///< one or two words: "partition add"
    std::string_view arguments;  ///< "NAME HOST"
    std::string_view summary;
    std::size_t least = 0;  ///< positional arguments
    std::size_t most = 0;
    std::vector<Option> options;
    std::string_view details;
    std::function<ExitCode(Session&, const Parsed&)> run;
};
using Verbs = std::vector<Verb>;

void addSetupVerbs(Verbs& verbs);
void addCustomerVerbs(Verbs& verbs);
void addConnectionVerbs(Verbs& verbs);
void addRelayVerbs(Verbs& verbs);
void addRulePackVerbs(Verbs& verbs);
void addPartitionVerbs(Verbs& verbs);
void addPartitionChangeVerbs(Verbs& verbs);
void addPartitionPrepareVerb(Verbs& verbs);
void addCollectVerbs(Verbs& verbs);
void addPerformanceVerbs(Verbs& verbs);
void addScheduleVerbs(Verbs& verbs);
void addDumpVerbs(Verbs& verbs);
void addEventVerbs(Verbs& verbs);
void addTransmissionVerbs(Verbs& verbs);
void addPreviewVerbs(Verbs& verbs);
void addRedactionVerbs(Verbs& verbs);
void addLedgerVerbs(Verbs& verbs);
void addPseudonymVerbs(Verbs& verbs);
void addBundleVerbs(Verbs& verbs);
void addStatusVerbs(Verbs& verbs);
void addResourceVerbs(Verbs& verbs);
void addConditionVerbs(Verbs& verbs);
void addResponseVerbs(Verbs& verbs);
void addSensorVerbs(Verbs& verbs);
void addPolicyVerbs(Verbs& verbs);
void addWindowVerbs(Verbs& verbs);
void addStormVerbs(Verbs& verbs);
void addNotificationVerbs(Verbs& verbs);
void addMonitoringVerbs(Verbs& verbs);
void addSacfgVerbs(Verbs& verbs);
void addLedVerbs(Verbs& verbs);
void addSettingsVerbs(Verbs& verbs);
void addOfflineVerbs(Verbs& verbs);

/// As --password-stdin or --password says; empty with neither.
std::string onceUsedPassword(Session& session, const Parsed& parsed);

ExitCode showEvent(Session& session, const Parsed& parsed);
ExitCode listPartitions(Session& session, const Parsed& parsed);
ExitCode listPartitionsAsHmc(Session& session, const Parsed& parsed);
ExitCode showPartition(Session& session, const Parsed& parsed);
ExitCode listConfiguration(Session& session, const Parsed& parsed);

}  // namespace callbox::cli
