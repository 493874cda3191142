// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/notification/target_store.h"

namespace callbox::app::console {

void changeTargets(ApiClient& client, QObject* context, std::function<void(TargetList&)> change,
                   std::function<void(const core::Result<TargetList>&)> done) {
    client.call(api::kNotificationGet, {}, context,
                [&client, context, change = std::move(change),
                 done = std::move(done)](core::Result<api::NotificationTargets> list) {
                    if (!list)
                        return done(core::passOn(std::move(list)));
                    change(list->targets);
                    client.call(api::kNotificationSet, *list, context,
                                [done](core::Result<api::NotificationTargets> stored) {
                                    if (stored)
                                        done(std::move(stored->targets));
                                    else
                                        done(core::passOn(std::move(stored)));
                                });
                });
}

}  // namespace callbox::app::console
