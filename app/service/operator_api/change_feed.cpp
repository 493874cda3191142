// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/operator_api/change_feed.h"

#include <utility>

namespace callbox::service::operator_api {

void ChangeFeed::publish(core::api::Topic topic, std::string id, bool removed) {
    const core::api::Change change{++revision_, topic, std::move(id), removed};
    const auto listeners = listeners_;  // a listener may remove itself while it is told
    for (const auto& [number, listener] : listeners)
        listener(change);
}

std::uint64_t ChangeFeed::add(Listener listener) {
    listeners_.emplace(nextListener_, std::move(listener));
    return nextListener_++;
}

void ChangeFeed::remove(std::uint64_t listener) {
    listeners_.erase(listener);
}

}  // namespace callbox::service::operator_api
