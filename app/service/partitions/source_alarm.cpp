// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/partitions/source_alarm.h"

#include "core/store/alarms.h"

namespace callbox::service::partitions {

namespace store = core::store;

bool recordSourceAlarm(store::Store& storage, const PartitionDirectory& directory,
                       const core::Catalogue& words, const Clock& clock,
                       const rmc::SourceCondition& condition) {
    const auto* partition = directory.find(condition.partitionId);
    // Most partitions have no rasdaemon: its absence is no alarm, the kernel log is read as well.
    if (!partition || condition.what.key == "watch.absent")
        return false;
    const store::Alarm alarm{
        "source/" + condition.partitionId + '/' + condition.source,
        core::say("partition.source-alarm", {{"name", partition->name},
                                             {"source", condition.source},
                                             {"reason", words.render(condition.what)}}),
        clock.now()};
    storage.post([alarm, cleared = condition.cleared](
                     store::Transaction& transaction) -> core::Result<void> {
        const auto done = cleared ? store::clearAlarm(transaction, alarm.key)
                                  : store::raiseAlarm(transaction, alarm);
        if (!done)
            return core::passOn(done);
        return {};
    });
    return true;
}

}  // namespace callbox::service::partitions
