// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "core/model/mtms.h"
#include "core/model/time_point.h"
#include "core/words/message.h"

namespace callbox::core {

/// The state of the channel to a partition, in RMC's words.
enum class ChannelState {
    none,      ///< never reached since it was added
    inactive,  ///< down: not reachable
    pending,   ///< reached, but not authenticated (host key or login refused)
    active     ///< open; watch and collection work
};
BOOST_DESCRIBE_ENUM(ChannelState, none, inactive, pending, active)

/// Where a partition is and how to log in. Secrets are never here.
struct PartitionAddress {
    std::string host;  ///< name, IPv4 or IPv6 address without brackets
    std::uint16_t port = 22;
    std::string user = "root";
};
BOOST_DESCRIBE_STRUCT(PartitionAddress, (), (host, port, user))

/// What a partition runs, and so how it is read. `automatic` is found out at the first login.
enum class PartitionPlatform {
    automatic,
    linux,  ///< any architecture, KVM hosts too
    aix,
    vios,  ///< restricted shell: single commands
    hmc,   ///< restricted shell: single commands; finds managed systems and partitions
    local  ///< the machine the console itself runs on, without SSH
};
BOOST_DESCRIBE_ENUM(PartitionPlatform, automatic, linux, aix, vios, hmc, local)

/// A host key as first contact shows it: `type` "ssh-ed25519", `fingerprint` "SHA256:<base64>",
/// `blob` the base64 public key as known_hosts has it.
struct HostKey {
    std::string type;
    std::string fingerprint;
    std::string blob;
};
BOOST_DESCRIBE_STRUCT(HostKey, (), (type, fingerprint, blob))

/// What a known_hosts file says of a key that a host shows.
enum class HostKeyListing {
    notAsked,   ///< no file was given
    notListed,  ///< it has no key of this type for the host
    listed,
    differs,  ///< it has another key of this type for the host
    revoked
};
BOOST_DESCRIBE_ENUM(HostKeyListing, notAsked, notListed, listed, differs, revoked)

/// A host on the way to a partition that cannot be reached directly.
struct JumpHost {
    PartitionAddress address;
    HostKey hostKey;  ///< pinned
};
BOOST_DESCRIBE_STRUCT(JumpHost, (), (address, hostKey))

/// How a partition is read once it is reached.
struct PartitionAccess {
    PartitionPlatform platform = PartitionPlatform::automatic;
    std::vector<JumpHost> jumpHosts;  ///< from the console outward, at most 4
    std::string clientKey;            ///< file in the console's key directory; empty: each in turn
    bool elevate = false;             ///< use `sudo -n` for the sources that need root
};
BOOST_DESCRIBE_STRUCT(PartitionAccess, (), (platform, jumpHosts, clientKey, elevate))

/// What names the machine a partition runs on, and how trustworthy that is.
enum class IdentitySource { none, dmi, deviceTree, productUuid, machineId };
BOOST_DESCRIBE_ENUM(IdentitySource, none, dmi, deviceTree, productUuid, machineId)

/// One operating system instance that the console monitors. It is known by its machine identity
/// and pinned host key, not by its address.
struct Partition {
    std::string id;    ///< given by the console, "par-" and 16 hex digits; never reused
    std::string name;  ///< the operator's, unique among partitions
    PartitionAddress address;
    PartitionAccess access;
    PartitionPlatform platform = PartitionPlatform::automatic;  ///< as found; automatic: not yet
    std::optional<HostKey> hostKey;  ///< pinned; absent until the operator confirmed one
    std::string machineIdentity;     ///< machine id read from the partition; empty until collected
    std::string systemId;            ///< the ManagedSystem it runs on; empty until collected
    std::string osName;              ///< "Debian GNU/Linux"
    std::string osLevel;             ///< "12.8"
    std::string kernel;
    ChannelState channel = ChannelState::none;
    Message channelReason;  ///< why it is not active; empty when it is
    std::optional<TimePoint> lastSeen;
    std::optional<TimePoint> lastCollected;
    std::vector<std::string> capabilities;  ///< what this login can read, e.g. "dmi", "kernel-log"
    TimePoint addedAt;
};
BOOST_DESCRIBE_STRUCT(Partition, (),
                      (id, name, address, access, platform, hostKey, machineIdentity, systemId,
                       osName, osLevel, kernel, channel, channelReason, lastSeen, lastCollected,
                       capabilities, addedAt))

/// One machine (CEC, server, host or virtual machine without a visible host).
struct ManagedSystem {
    std::string id;  ///< given by the console, "sys-" and 16 hex digits
    Mtms mtms;
    std::string name;
    std::string manufacturer;
    IdentitySource identitySource = IdentitySource::none;
    std::string machineUuid;  ///< product UUID or machine id when there is no usable serial number
    bool virtualMachine = false;
};
BOOST_DESCRIBE_STRUCT(ManagedSystem, (),
                      (id, mtms, name, manufacturer, identitySource, machineUuid, virtualMachine))

}  // namespace callbox::core
