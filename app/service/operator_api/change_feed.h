// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>

#include "core/api/operations.h"

namespace callbox::service::operator_api {

/// Numbers what changed and tells every listening front end. Reactor thread only.
class ChangeFeed {
public:
    using Listener = std::function<void(const core::api::Change&)>;

    void publish(core::api::Topic topic, std::string id = {}, bool removed = false);
    std::uint64_t revision() const { return revision_; }

    /// The listener is called until remove() with the returned number.
    std::uint64_t add(Listener listener);
    void remove(std::uint64_t listener);

private:
    std::uint64_t revision_ = 0;
    std::uint64_t nextListener_ = 1;
    std::map<std::uint64_t, Listener> listeners_;
};

}  // namespace callbox::service::operator_api
