// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/model/policy.h"

namespace re2 {
class RE2;
}

namespace callbox::core::policy {

/// Names with `*` and `?`, compared as a whole in linear time, whatever a partition calls itself.
class NamePatterns {
public:
    explicit NamePatterns(const std::vector<std::string>& patterns);

    /// Any one does; without patterns all names fit.
    bool fit(const std::string& name) const;
    bool any() const { return expression_ != nullptr; }

private:
    std::shared_ptr<const re2::RE2> expression_;
};

/// An EventScope made ready.
class EventMatcher {
public:
    explicit EventMatcher(const EventScope& scope);

    bool covers(const ServiceableEvent& event) const;
    const NamePatterns& referenceCodes() const { return referenceCodes_; }

private:
    NamePatterns referenceCodes_;
    NamePatterns systems_;
    NamePatterns partitions_;
};

}  // namespace callbox::core::policy
