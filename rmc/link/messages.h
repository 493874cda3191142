// SPDX-License-Identifier: GPL-3.0-or-later
// What callboxd and callbox-rmc say to each other over the socket pair that callboxd made: frames
// as in core/api/frame.h, each payload one LinkMessage. callbox-rmc keeps nothing across a
// restart: callboxd tells it the partitions and their cursors again.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "core/model/connection.h"
#include "core/model/dump.h"
#include "core/model/extended_data.h"
#include "core/model/inventory.h"
#include "core/model/partition.h"
#include "core/model/problem_record.h"

namespace callbox::rmc {

// ---- callboxd to callbox-rmc ---------------------------------------------------------------

/// Adds a partition, or replaces what is known of it. The channel is opened and kept open; the
/// watch starts behind the cursors.
struct WatchPartition {
    std::string partitionId;
    core::PartitionAddress address;
    core::PartitionAccess access;
    std::optional<core::HostKey> hostKey;        ///< absent: stays `pending` until one is pinned
    std::map<std::string, std::string> cursors;  ///< by source; as last acknowledged
    std::uint32_t utilizationInterval = 300;     ///< seconds between samples; 0: none
    core::PartitionPlatform platform = core::PartitionPlatform::automatic;  ///< as found earlier
};
BOOST_DESCRIBE_STRUCT(WatchPartition, (),
                      (partitionId, address, access, hostKey, cursors, utilizationInterval,
                       platform))

struct ForgetPartition {
    std::string partitionId;
};
BOOST_DESCRIBE_STRUCT(ForgetPartition, (), (partitionId))

struct CollectInventory {
    std::uint64_t request = 0;
    std::string partitionId;
};
BOOST_DESCRIBE_STRUCT(CollectInventory, (), (request, partitionId))

struct ProbeHostKey {
    std::uint64_t request = 0;
    core::PartitionAddress address;
    std::vector<core::JumpHost> jumpHosts = {};
    std::string keyType = {};  ///< asked for first; empty: as the channel prefers
};
BOOST_DESCRIBE_STRUCT(ProbeHostKey, (), (request, address, jumpHosts, keyType))

struct InstallPublicKey {
    std::uint64_t request = 0;
    core::PartitionAddress address;
    core::HostKey hostKey;
    std::string password;
    core::PartitionAccess access = {};
};
BOOST_DESCRIBE_STRUCT(InstallPublicKey, (), (request, address, hostKey, password, access))

/// Root's login, for once.
struct PreparationLogin {
    core::PartitionAddress address;
    core::HostKey hostKey;
    std::string password;  ///< empty: by the console's keys
    core::PartitionAccess access;
};
BOOST_DESCRIBE_STRUCT(PreparationLogin, (), (address, hostKey, password, access))

/// What makes a partition a prepared one, with `user` as its account: done there with `install`,
/// else answered as text.
struct PreparePartition {
    std::uint64_t request = 0;
    core::PartitionPlatform platform = core::PartitionPlatform::linux;
    std::string user;
    std::optional<PreparationLogin> install;
};
BOOST_DESCRIBE_STRUCT(PreparePartition, (), (request, platform, user, install))

struct TestChannel {
    std::uint64_t request = 0;
    std::string partitionId;
};
BOOST_DESCRIBE_STRUCT(TestChannel, (), (request, partitionId))

/// Runs an administrator's own command on the partition, for a sensor. Bounded by the process
/// itself to 64 KiB and a minute, whatever is asked for. Answered with `unsupported` where the key
/// runs the dispatcher and nothing else.
struct RunCommand {
    std::uint64_t request = 0;
    std::string partitionId;
    std::string command;  ///< one line for the partition's shell; empty: what its clock shows, in
                          ///< seconds since 1970
    std::uint32_t outputLimit = 4096;
    std::uint32_t seconds = 30;
};
BOOST_DESCRIBE_STRUCT(RunCommand, (), (request, partitionId, command, outputLimit, seconds))

/// Gathers extended error data about a fault, by a script of its own. Answered with `data`, or with
/// `unsupported` where the partition's shell is restricted.
struct GatherData {
    std::uint64_t request = 0;
    std::string partitionId;
    core::DataSet set = core::DataSet::primary;
    std::string subsystem;  ///< of the event: what is looked at more closely
    core::TimePoint at;     ///< of the fault, by the console's clock
};
BOOST_DESCRIBE_STRUCT(GatherData, (), (request, partitionId, set, subsystem, at))

enum class DumpAction {
    list,      ///< what lies there
    make,      ///< begins to make a bundle, named `item`
    progress,  ///< of that bundle
    digest,    ///< of a dump
    read,      ///< a piece of it
    remove     ///< a bundle that was made, or is being made
};
BOOST_DESCRIBE_ENUM(DumpAction, list, make, progress, digest, read, remove)

/// Asks about dumps and bundles of a partition. Answered with `dumps`; with `denied` where the
/// login is not root's, with `unsupported` where nothing of it can be done.
struct AskDumps {
    std::uint64_t request = 0;
    std::string partitionId;
    DumpAction action = DumpAction::list;
    core::DumpKind kind = core::DumpKind::sos;
    std::string item;          ///< isDumpItem(); of what is made and removed in hex digits
    std::uint64_t offset = 0;  ///< of read: a multiple of 64 KiB
    std::uint64_t bytes = 0;   ///< of read: a multiple of 64 KiB, at most 1 MiB
};
BOOST_DESCRIBE_STRUCT(AskDumps, (), (request, partitionId, action, kind, item, offset, bytes))

/// Reads the client keys again, and tries the channels again whose login was refused. Answered
/// with the public key line as `text`; after an error the keys are those of before.
struct ReloadKeys {
    std::uint64_t request = 0;
};
BOOST_DESCRIBE_STRUCT(ReloadKeys, (), (request))

struct CancelRequest {
    std::uint64_t request = 0;
};
BOOST_DESCRIBE_STRUCT(CancelRequest, (), (request))

/// The records up to this cursor are stored durably; the next batch of the source may come.
struct AcknowledgeProblems {
    std::string partitionId;
    std::string source;
    std::string cursor;
};
BOOST_DESCRIBE_STRUCT(AcknowledgeProblems, (), (partitionId, source, cursor))

/// Exactly one member is present.
struct ToRmc {
    std::optional<WatchPartition> watchPartition;
    std::optional<ForgetPartition> forgetPartition;
    std::optional<CollectInventory> collectInventory;
    std::optional<ProbeHostKey> probeHostKey;
    std::optional<InstallPublicKey> installPublicKey;
    std::optional<PreparePartition> preparePartition;
    std::optional<TestChannel> testChannel;
    std::optional<RunCommand> runCommand;
    std::optional<GatherData> gatherData;
    std::optional<AskDumps> askDumps;
    std::optional<ReloadKeys> reloadKeys;
    std::optional<CancelRequest> cancelRequest;
    std::optional<AcknowledgeProblems> acknowledgeProblems;
};
BOOST_DESCRIBE_STRUCT(ToRmc, (),
                      (watchPartition, forgetPartition, collectInventory, probeHostKey,
                       installPublicKey, preparePartition, testChannel, runCommand, gatherData,
                       askDumps, reloadKeys, cancelRequest, acknowledgeProblems))

// ---- callbox-rmc to callboxd ---------------------------------------------------------------

struct RmcReady {
    std::string version;
    std::string publicKeyLine;  ///< of the key it logs in with, as authorized_keys takes it
};
BOOST_DESCRIBE_STRUCT(RmcReady, (), (version, publicKeyLine))

struct ChannelChanged {
    std::string partitionId;
    core::ChannelState state = core::ChannelState::none;
    core::Message reason;                  ///< empty when active
    std::optional<core::HostKey> offered;  ///< when it is not the pinned one
    std::string hostName;
    core::PartitionPlatform platform = core::PartitionPlatform::automatic;  ///< as found so far
};
BOOST_DESCRIBE_STRUCT(ChannelChanged, (), (partitionId, state, reason, offered, hostName, platform))

struct ChannelHeartbeat {
    std::string partitionId;
    core::TimePoint at;
};
BOOST_DESCRIBE_STRUCT(ChannelHeartbeat, (), (partitionId, at))

/// New entries of one source, in order, and the cursor behind the last of them. At most one batch
/// per partition and source is unacknowledged. Sent again after a restart of either side.
struct ProblemBatch {
    std::string partitionId;
    std::string source;
    std::string cursor;
    std::vector<core::ProblemRecord> records;
};
BOOST_DESCRIBE_STRUCT(ProblemBatch, (), (partitionId, source, cursor, records))

/// Utilization between two samplings of the watch. Not acknowledged: a lost one is a gap.
struct UtilizationSampled {
    std::string partitionId;
    std::vector<core::UtilizationSample> samples;
};
BOOST_DESCRIBE_STRUCT(UtilizationSampled, (), (partitionId, samples))

/// A condition of a source or of the partition's output that an operator must know: it cannot be
/// read, was cleared, floods. `cleared` ends it.
struct SourceCondition {
    std::string partitionId;
    std::string source;
    core::Message what;
    bool cleared = false;
};
BOOST_DESCRIBE_STRUCT(SourceCondition, (), (partitionId, source, what, cleared))

/// What a RunCommand printed on its standard output and how it ended. Foreign data.
struct CommandAnswer {
    std::string output;
    int exitStatus = 0;
};
BOOST_DESCRIBE_STRUCT(CommandAnswer, (), (output, exitStatus))

/// What a partition says of its dumps. Foreign data.
struct DumpAnswer {
    std::vector<core::FoundDump> dumps = {};
    std::string state = {};    ///< of a bundle: "started", "running", "ended", "gone", "removed"
    std::uint64_t figure = 0;  ///< running: KiB so far; ended: the program's status
    std::string digest = {};   ///< SHA-256, lower-case hex
    std::string content = {};  ///< base64 of the piece
};
BOOST_DESCRIBE_STRUCT(DumpAnswer, (), (dumps, state, figure, digest, content))

/// Answer to a request; exactly one of error and the others is present, as the request asks.
struct RequestAnswer {
    std::uint64_t request = 0;
    std::optional<core::Error> error;
    std::optional<core::Inventory> inventory;
    std::optional<core::HostKey> hostKey;
    std::vector<core::TestStep> steps;
    std::optional<CommandAnswer> command;
    std::string text;
    std::optional<core::GatheredData> data = {};
    std::optional<DumpAnswer> dumps = {};
};
BOOST_DESCRIBE_STRUCT(RequestAnswer, (),
                      (request, error, inventory, hostKey, steps, command, text, data, dumps))

/// Exactly one member is present.
struct FromRmc {
    std::optional<RmcReady> ready;
    std::optional<ChannelChanged> channelChanged;
    std::optional<ChannelHeartbeat> channelHeartbeat;
    std::optional<ProblemBatch> problemBatch;
    std::optional<SourceCondition> sourceCondition;
    std::optional<UtilizationSampled> utilizationSampled;
    std::optional<RequestAnswer> answer;
};
BOOST_DESCRIBE_STRUCT(FromRmc, (),
                      (ready, channelChanged, channelHeartbeat, problemBatch, sourceCondition,
                       utilizationSampled, answer))

}  // namespace callbox::rmc
