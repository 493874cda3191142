// SPDX-License-Identifier: GPL-3.0-or-later
// The words the farm takes, one line each; WHO is a number, a range "3-8" or "all":
//   fault WHO KIND [COUNT]       something goes wrong (faults.h names the kinds)
//   hostile CONDUCT WHO [watch|sweep]   how it answers from now on (conduct.h); "obey" is good
//   delay WHO MILLISECONDS       before a command is answered
//   exit WHO STATUS              of its collections, whatever they print
//   claim WHO FIELD VALUE        another identity (partition.h names the fields)
//   play WHO FILE                it is a recorded machine from now on (recording.h)
//   happen WHO WHAT              something of that recording
//   drop WHO                     cuts its connections
//   restart [MILLISECONDS]       cuts all connections and listens again after a while
//   status                       "ok open N connections N logins N watches N sweeps N ..."
//   list                         lines "NUMBER ADDRESS PORT HOSTNAME FINGERPRINT TYPE BLOB", "ok"
//   quit
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <set>
#include <string>

#include "tests/lab/farm/partition.h"

namespace callbox::tests::farm {

class Worker;

/// A command that is about partitions, understood.
struct PartitionOrder {
    std::size_t first = 0;
    std::size_t last = 0;
    std::function<void(Worker&, Partition&)> deed;
    std::string error;  ///< why it was not understood; then there is no deed
};

/// Nothing when the line is none of the commands about partitions. `happenings` keeps what the
/// recordings that are played know of.
std::optional<PartitionOrder> readOrder(const std::string& line, std::size_t partitions,
                                        Counters& counters, std::set<std::string>& happenings);

}  // namespace callbox::tests::farm
