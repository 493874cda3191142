// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/problems/stored_state.h"

#include "core/store/event_parts.h"
#include "core/store/events.h"
#include "core/store/settings.h"

namespace callbox::service::problems {

namespace store = core::store;

std::string counterSetting(const std::string& key) {
    return "counter/" + key;
}

bool StoredState::isOpen(const std::string& duplicateKey) const {
    const auto event = store::openEventByKey(reader_, duplicateKey);
    return event && *event;
}

std::vector<core::CountedReport> StoredState::counted(const std::string& counterKey) const {
    const auto counter = store::setting<core::CounterChange>(reader_, counterSetting(counterKey));
    return counter && *counter ? (*counter)->reports : std::vector<core::CountedReport>{};
}

std::vector<core::OpenPart> StoredState::openParts(core::PartRole role,
                                                   const std::vector<std::string>& keys) const {
    return store::openEventParts(reader_, role, keys).value_or(std::vector<core::OpenPart>{});
}

std::optional<core::ClearedEvent> StoredState::clearedEvent(
    const std::string& recoveryKey, const std::vector<std::string>& duplicateKeys) const {
    return store::clearedEvent(reader_, recoveryKey, duplicateKeys).value_or(std::nullopt);
}

}  // namespace callbox::service::problems
