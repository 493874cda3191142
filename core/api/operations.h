// SPDX-License-Identifier: GPL-3.0-or-later
// Everything an operator can do, in one place: the console, the command line and the web page
// offer nothing else. docs/operator-api.md describes the same list; a test compares them.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/api/attention_operations.h"
#include "core/api/audit_operations.h"
#include "core/api/call_home_operations.h"
#include "core/api/condition_operations.h"
#include "core/api/connection_operations.h"
#include "core/api/dump_operations.h"
#include "core/api/event_operations.h"
#include "core/api/extended_data_operations.h"
#include "core/api/fleet_operations.h"
#include "core/api/leaving_operations.h"
#include "core/api/monitoring_operations.h"
#include "core/api/notification_operations.h"
#include "core/api/operation.h"
#include "core/api/policy_operations.h"
#include "core/api/relay_operations.h"
#include "core/api/rule_pack_operations.h"
#include "core/api/settings_operations.h"
#include "core/api/transmission_operations.h"
#include "core/model/connection.h"
#include "core/model/customer_information.h"
#include "core/model/inventory.h"
#include "core/model/partition.h"
#include "core/model/serviceable_event.h"
#include "core/model/transmittal_schedule.h"

namespace callbox::core::api {

// ---- session -------------------------------------------------------------------------------

/// First call on every connection. A client of another major version is refused with `conflict`.
struct HelloArguments {
    int version = kApiVersion;
    std::string client;  ///< "callbox 0.1.0", for the audit log
};
BOOST_DESCRIBE_STRUCT(HelloArguments, (), (version, client))

struct HelloReply {
    int version = kApiVersion;
    std::string service;   ///< "callboxd 0.1.0"
    std::string instance;  ///< changes at every start of the service
    Role role = Role::viewer;
    std::string user;
    std::uint64_t revision = 0;  ///< of the last change event already in the snapshot
};
BOOST_DESCRIBE_STRUCT(HelloReply, (), (version, service, instance, role, user, revision))
inline constexpr Operation<HelloArguments, HelloReply> kHello{"session.hello", Role::viewer, ""};

/// What change events are about. After a gap in revisions the client reads everything again.
enum class Topic {
    status,
    setup,
    partition,
    event,
    outbox,
    transmission,
    schedule,
    connection,
    job,
    condition,
    rulePack,
    policy,
    window,
    notification
};
BOOST_DESCRIBE_ENUM(Topic, status, setup, partition, event, outbox, transmission, schedule,
                    connection, job, condition, rulePack, policy, window, notification)

/// Sent by the service as JSON-RPC notification "changed" after session.hello.
struct Change {
    std::uint64_t revision = 0;
    Topic topic = Topic::status;
    std::string id;  ///< of the thing that changed; empty: the whole topic
    bool removed = false;
};
BOOST_DESCRIBE_STRUCT(Change, (), (revision, topic, id, removed))

// ---- status --------------------------------------------------------------------------------

enum class CallHomeHealth { notSetUp, callingHome, waiting, failing };
BOOST_DESCRIBE_ENUM(CallHomeHealth, notSetUp, callingHome, waiting, failing)

struct PartitionCounts {
    std::uint64_t total = 0, active = 0, pending = 0, inactive = 0, none = 0;
};
BOOST_DESCRIBE_STRUCT(PartitionCounts, (), (total, active, pending, inactive, none))

struct EventCounts {
    std::uint64_t total = 0, open = 0, critical = 0, warning = 0, information = 0;
};
BOOST_DESCRIBE_STRUCT(EventCounts, (), (total, open, critical, warning, information))

struct ServiceStatus {
    CallHomeHealth health = CallHomeHealth::notSetUp;
    Message healthReason;
    bool setUp = false;
    std::string consoleId;  ///< entity id; empty until enrolled
    Mtms consoleMtms;
    std::string path;  ///< name of the connection in use or last used
    std::optional<TimePoint> lastContact;
    std::optional<TimePoint> nextTransmittal;
    std::uint64_t waiting = 0;  ///< messages in the outbox
    std::optional<TimePoint> oldestWaiting;
    PartitionCounts partitions;
    EventCounts events;
    std::optional<TimePoint> credentialIssuedAt;
    std::vector<Message> alarms;  ///< local alarms: disk full, ledger broken, host key changed ...
    TimePoint startedAt;
    std::string version;
};
BOOST_DESCRIBE_STRUCT(ServiceStatus, (),
                      (health, healthReason, setUp, consoleId, consoleMtms, path, lastContact,
                       nextTransmittal, waiting, oldestWaiting, partitions, events,
                       credentialIssuedAt, alarms, startedAt, version))
inline constexpr Operation<Nothing, ServiceStatus> kStatusGet{"status.get", Role::viewer, ""};

// ---- set-up --------------------------------------------------------------------------------

/// Which Guided Setup pages are complete; `complete` once finish has succeeded.
struct SetupProgress {
    bool customer = false, location = false, connectivity = false, partitions = false,
         supportIds = false, schedule = false, enrolled = false, complete = false;
};
BOOST_DESCRIBE_STRUCT(SetupProgress, (),
                      (customer, location, connectivity, partitions, supportIds, schedule, enrolled,
                       complete))
inline constexpr Operation<Nothing, SetupProgress> kSetupGet{"setup.get", Role::viewer, ""};

/// Tests the connection, enrols the console and its machines, sends the first service information.
inline constexpr Operation<Nothing, JobStarted> kSetupFinish{"setup.finish", Role::administrator,
                                                             "audit.setup.finish"};

inline constexpr Operation<Nothing, CustomerInformation> kCustomerGet{"customer.get", Role::viewer,
                                                                      ""};
inline constexpr Operation<CustomerInformation, Nothing> kCustomerSet{
    "customer.set", Role::consoleOperator, "audit.customer.set"};

inline constexpr Operation<Nothing, SupportIds> kSupportIdsGet{"support-ids.get", Role::viewer, ""};
inline constexpr Operation<SupportIds, Nothing> kSupportIdsSet{
    "support-ids.set", Role::administrator, "audit.support-ids.set"};

// ---- partitions ----------------------------------------------------------------------------

struct PartitionQuery {
    std::string text;  ///< in name, host, operating system, system; empty: all
    std::optional<ChannelState> channel;
    std::string orderBy = "name";  ///< "name", "host", "channel", "lastSeen", "system",
                                   ///< "operatingSystem", "openEvents"
    bool descending = false;
    std::uint64_t offset = 0;
    std::uint64_t limit = 100;                 ///< 1..1000
    bool silent = false;                       ///< only those whose channel is not active
    std::optional<std::string> systemId = {};  ///< only of this one; empty: those of none yet
};
BOOST_DESCRIBE_STRUCT(PartitionQuery, (),
                      (text, channel, orderBy, descending, offset, limit, silent, systemId))

struct PartitionRow {
    Partition partition;
    std::string systemName;
    Mtms systemMtms;
    std::uint64_t openEvents = 0;
};
BOOST_DESCRIBE_STRUCT(PartitionRow, (), (partition, systemName, systemMtms, openEvents))

struct PartitionPage {
    std::uint64_t total = 0;  ///< of all rows that match
    std::vector<PartitionRow> rows;
};
BOOST_DESCRIBE_STRUCT(PartitionPage, (), (total, rows))
inline constexpr Operation<PartitionQuery, PartitionPage> kPartitionList{"partition.list",
                                                                         Role::viewer, ""};

struct PartitionId {
    std::string id;  ///< id or name
};
BOOST_DESCRIBE_STRUCT(PartitionId, (), (id))
inline constexpr Operation<PartitionId, PartitionRow> kPartitionGet{"partition.get", Role::viewer,
                                                                    ""};

/// First contact: connects far enough to read the host key, which the operator then confirms.
struct PartitionProbeArguments {
    std::string host;
    std::uint16_t port = 22;
    std::string user = "root";
    std::vector<JumpHost> jumpHosts = {};  ///< the way there, each with its confirmed key
    std::string knownHosts = {};           ///< text of a known_hosts file to look the key up in
};
BOOST_DESCRIBE_STRUCT(PartitionProbeArguments, (), (host, port, user, jumpHosts, knownHosts))
struct HostKeyOffer {
    HostKey hostKey;
    HostKeyListing listing = HostKeyListing::notAsked;
};
BOOST_DESCRIBE_STRUCT(HostKeyOffer, (), (hostKey, listing))
inline constexpr Operation<PartitionProbeArguments, HostKeyOffer> kPartitionProbe{
    "partition.probe", Role::consoleOperator, "audit.partition.probe"};

struct PartitionAddArguments {
    std::string name;
    PartitionAddress address;
    HostKey hostKey;       ///< as confirmed by the operator; none for platform `local`
    std::string password;  ///< optional: used once to put Callbox's public key in place, never kept
    PartitionAccess access = {};
};
BOOST_DESCRIBE_STRUCT(PartitionAddArguments, (), (name, address, hostKey, password, access))
inline constexpr Operation<PartitionAddArguments, Partition> kPartitionAdd{
    "partition.add", Role::consoleOperator, "audit.partition.add"};

/// What is absent stays as it is. The machine identity and the pinned host key stay in any case:
/// a partition that moved must show the same key at its new address.
struct PartitionModifyArguments {
    std::string id;  ///< id or name
    std::optional<std::string> name;
    std::optional<PartitionAddress> address;
    std::optional<PartitionAccess> access;
};
BOOST_DESCRIBE_STRUCT(PartitionModifyArguments, (), (id, name, address, access))
inline constexpr Operation<PartitionModifyArguments, Partition> kPartitionModify{
    "partition.modify", Role::consoleOperator, "audit.partition.modify"};

struct InstallKeyArguments {
    std::string id;
    std::string password;
};
BOOST_DESCRIBE_STRUCT(InstallKeyArguments, (), (id, password))
inline constexpr Operation<InstallKeyArguments, Nothing> kPartitionInstallKey{
    "partition.install-key", Role::consoleOperator, "audit.partition.install-key"};

struct ConfirmHostKeyArguments {
    std::string id;
    HostKey hostKey;
};
BOOST_DESCRIBE_STRUCT(ConfirmHostKeyArguments, (), (id, hostKey))
inline constexpr Operation<ConfirmHostKeyArguments, Nothing> kPartitionConfirmHostKey{
    "partition.confirm-host-key", Role::administrator, "audit.partition.confirm-host-key"};

/// Pins the keys of a known_hosts file for the partitions that have none yet. A partition whose
/// pinned key is another one, or revoked, is told and not changed.
struct ImportHostKeysArguments {
    std::string text;
};
BOOST_DESCRIBE_STRUCT(ImportHostKeysArguments, (), (text))
enum class HostKeyImport {
    pinned,     ///< had no key, has this one now
    confirmed,  ///< the file has the pinned key
    differs,    ///< the file has another key of the pinned one's type
    revoked,    ///< the file revokes the pinned key
    notListed
};
BOOST_DESCRIBE_ENUM(HostKeyImport, pinned, confirmed, differs, revoked, notListed)
struct ImportedHostKey {
    std::string id;
    std::string name;
    HostKeyImport outcome = HostKeyImport::notListed;
    std::string fingerprint;  ///< of the key that is pinned now; empty: none
};
BOOST_DESCRIBE_STRUCT(ImportedHostKey, (), (id, name, outcome, fingerprint))
struct ImportedHostKeys {
    std::vector<ImportedHostKey> partitions;
    std::uint64_t notUnderstood = 0;  ///< lines of the file
};
BOOST_DESCRIBE_STRUCT(ImportedHostKeys, (), (partitions, notUnderstood))
inline constexpr Operation<ImportHostKeysArguments, ImportedHostKeys> kPartitionImportHostKeys{
    "partition.import-host-keys", Role::administrator, "audit.partition.import-host-keys"};

/// What a partition's administrator runs there to make it a prepared one (docs/prepare.md).
struct PreparationArguments {
    PartitionPlatform platform = PartitionPlatform::linux;  ///< not automatic, not local
    std::string user = "callbox";                           ///< the account to make
};
BOOST_DESCRIBE_STRUCT(PreparationArguments, (), (platform, user))
struct Preparation {
    std::string text;  ///< for Linux a script for `sh`, else commands with words before them
};
BOOST_DESCRIBE_STRUCT(Preparation, (), (text))
inline constexpr Operation<PreparationArguments, Preparation> kPartitionPreparation{
    "partition.preparation", Role::consoleOperator, ""};

/// Prepares a Linux partition by root's login, which is used once; afterwards it is read by the
/// account that was made.
struct PrepareArguments {
    std::string id;                ///< id or name
    std::string user = "callbox";  ///< the account to make
    std::string login = "root";
    std::string password;  ///< empty: the console's key is in root's account
};
BOOST_DESCRIBE_STRUCT(PrepareArguments, (), (id, user, login, password))
inline constexpr Operation<PrepareArguments, Partition> kPartitionPrepare{
    "partition.prepare", Role::administrator, "audit.partition.prepare"};

inline constexpr Operation<PartitionId, Nothing> kPartitionRemove{
    "partition.remove", Role::administrator, "audit.partition.remove"};
inline constexpr Operation<PartitionId, JobStarted> kPartitionTest{
    "partition.test", Role::consoleOperator, "audit.partition.test"};

/// The public half of the key Callbox logs in with, as authorized_keys takes it.
struct PublicKey {
    std::string line;
};
BOOST_DESCRIBE_STRUCT(PublicKey, (), (line))
inline constexpr Operation<Nothing, PublicKey> kPartitionKey{"partition.key", Role::viewer, ""};

struct InventoryReply {
    std::optional<Inventory> inventory;  ///< absent until collected
    std::string acknowledgedDigest;      ///< of what the receiver has; empty: nothing yet
};
BOOST_DESCRIBE_STRUCT(InventoryReply, (), (inventory, acknowledgedDigest))
inline constexpr Operation<PartitionId, InventoryReply> kInventoryGet{"inventory.get", Role::viewer,
                                                                      ""};

/// Utilization of one partition, kept 30 days.
struct PerformanceQuery {
    std::string id;                  ///< id or name
    std::optional<TimePoint> since;  ///< samples after this; absent: from the first kept
    std::uint64_t limit = 1000;      ///< 1..10000; the samples of one instant are not split
};
BOOST_DESCRIBE_STRUCT(PerformanceQuery, (), (id, since, limit))
struct PerformanceReply {
    std::vector<UtilizationSample> samples;  ///< by time, metric, subject
};
BOOST_DESCRIBE_STRUCT(PerformanceReply, (), (samples))
inline constexpr Operation<PerformanceQuery, PerformanceReply> kPerformanceGet{"performance.get",
                                                                               Role::viewer, ""};

// ---- collecting and sending ----------------------------------------------------------------

struct CollectArguments {
    std::vector<std::string> partitions;  ///< ids or names; empty: all
};
BOOST_DESCRIBE_STRUCT(CollectArguments, (), (partitions))
inline constexpr Operation<CollectArguments, JobStarted> kCollectStart{
    "collect.start", Role::consoleOperator, "audit.collect.start"};

/// Collects and sends now, whatever the schedule says.
struct TransmitArguments {
    TransmittalKind kind = TransmittalKind::serviceInformation;
};
BOOST_DESCRIBE_STRUCT(TransmitArguments, (), (kind))
inline constexpr Operation<TransmitArguments, JobStarted> kTransmitStart{
    "transmit.start", Role::consoleOperator, "audit.transmit.start"};

struct ScheduleList {
    std::vector<TransmittalSchedule> schedules;  ///< one per TransmittalKind
};
BOOST_DESCRIBE_STRUCT(ScheduleList, (), (schedules))
inline constexpr Operation<Nothing, ScheduleList> kScheduleList{"schedule.list", Role::viewer, ""};
inline constexpr Operation<TransmittalSchedule, TransmittalSchedule> kScheduleSet{
    "schedule.set", Role::consoleOperator, "audit.schedule.set"};

// ---- ledger --------------------------------------------------------------------------------

struct LedgerQuery {
    std::uint64_t offset = 0;
    std::uint64_t limit = 100;
};
BOOST_DESCRIBE_STRUCT(LedgerQuery, (), (offset, limit))
struct LedgerPage {
    std::uint64_t total = 0;
    std::vector<LedgerEntry> rows;  ///< newest first
};
BOOST_DESCRIBE_STRUCT(LedgerPage, (), (total, rows))
inline constexpr Operation<LedgerQuery, LedgerPage> kLedgerList{"ledger.list", Role::viewer, ""};
struct LedgerVerdict {
    bool intact = false;
    std::uint64_t entries = 0;
    std::uint64_t firstBroken = 0;  ///< number of the first entry that does not fit; 0 if intact
    std::string head;               ///< hash of the last entry
};
BOOST_DESCRIBE_STRUCT(LedgerVerdict, (), (intact, entries, firstBroken, head))
inline constexpr Operation<Nothing, LedgerVerdict> kLedgerVerify{"ledger.verify", Role::viewer, ""};

// ---- jobs ----------------------------------------------------------------------------------

enum class JobState { running, succeeded, failed, cancelled };
BOOST_DESCRIBE_ENUM(JobState, running, succeeded, failed, cancelled)

/// Long work. Followed by Topic::job changes; kept for an hour after it ended.
struct Job {
    std::string id;
    std::string operation;
    JobState state = JobState::running;
    Message title;
    Message now;  ///< what it is doing
    std::uint64_t done = 0;
    std::uint64_t total = 0;  ///< 0: not known
    std::vector<TestStep> steps;
    std::vector<Error> failures;  ///< one per partition or item that failed
    Message outcome;              ///< when ended
    TimePoint startedAt;
    std::optional<TimePoint> endedAt;
};
BOOST_DESCRIBE_STRUCT(Job, (),
                      (id, operation, state, title, now, done, total, steps, failures, outcome,
                       startedAt, endedAt))
struct JobId {
    std::string id;
};
BOOST_DESCRIBE_STRUCT(JobId, (), (id))
inline constexpr Operation<JobId, Job> kJobGet{"job.get", Role::viewer, ""};
inline constexpr Operation<JobId, Nothing> kJobCancel{"job.cancel", Role::consoleOperator,
                                                      "audit.job.cancel"};

/// Calls `visit(operation)` for each operation above.
template <class Visitor>
void forEachOperation(Visitor&& visit) {
    visit(kHello);
    visit(kStatusGet);
    visit(kSetupGet);
    visit(kSetupFinish);
    visit(kCustomerGet);
    visit(kCustomerSet);
    visit(kSupportIdsGet);
    visit(kSupportIdsSet);
    visit(kPartitionList);
    visit(kPartitionGet);
    visit(kPartitionProbe);
    visit(kPartitionAdd);
    visit(kPartitionModify);
    visit(kPartitionInstallKey);
    visit(kPartitionConfirmHostKey);
    visit(kPartitionImportHostKeys);
    visit(kPartitionPreparation);
    visit(kPartitionPrepare);
    visit(kPartitionRemove);
    visit(kPartitionTest);
    visit(kPartitionKey);
    visit(kInventoryGet);
    visit(kPerformanceGet);
    visit(kCollectStart);
    visit(kTransmitStart);
    visit(kScheduleList);
    visit(kScheduleSet);
    visit(kLedgerList);
    visit(kLedgerVerify);
    visit(kJobGet);
    visit(kJobCancel);
    forEachConnectionOperation(visit);
    forEachEventOperation(visit);
    forEachExtendedDataOperation(visit);
    forEachFleetOperation(visit);
    forEachDumpOperation(visit);
    forEachAuditOperation(visit);
    forEachConditionOperation(visit);
    forEachRelayOperation(visit);
    forEachRulePackOperation(visit);
    forEachPolicyOperation(visit);
    forEachNotificationOperation(visit);
    forEachMonitoringOperation(visit);
    forEachCallHomeOperation(visit);
    forEachAttentionOperation(visit);
    forEachTransmissionOperation(visit);
    forEachLeavingOperation(visit);
    forEachSettingsOperation(visit);
}

}  // namespace callbox::core::api
