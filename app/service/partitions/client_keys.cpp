// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/partitions/client_keys.h"

#include "core/store/alarms.h"

namespace callbox::service::partitions {

namespace store = core::store;

namespace {

constexpr std::chrono::seconds kDeadline{30};
constexpr const char* kAlarm = "client-keys";

}  // namespace

void ClientKeys::reload() const {
    rmc.request(
        [](std::uint64_t number) {
            rmc::ToRmc message;
            message.reloadKeys = rmc::ReloadKeys{number};
            return message;
        },
        kDeadline,
        [self = *this](const core::Result<rmc::RequestAnswer>& answer) {
            const auto what =
                answer ? core::say("service.keys-read")
                       : core::say("service.keys-unread",
                                   {{"reason", self.words.render(answer.error().message)}});
            self.log(self.words.render(what));
            if (answer)
                self.publicKeyLine = answer->text;
            self.store.post(
                [what, read = answer.has_value(),
                 now = self.clock.now()](store::Transaction& transaction) -> core::Result<void> {
                    const auto done = read ? store::clearAlarm(transaction, kAlarm)
                                           : store::raiseAlarm(transaction, {kAlarm, what, now});
                    if (!done)
                        return core::passOn(done);
                    return {};
                },
                [changed = self.changed](const core::Result<void>&) { changed(); });
        });
}

}  // namespace callbox::service::partitions
