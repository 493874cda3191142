// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/condition/predefined.h"

#include <iterator>

#include "callbox_rmc_condition_resources.h"
#include "core/json/codec.h"
#include "rmc/condition/condition_monitor.h"
#include "rmc/condition/response_action.h"

namespace callbox::rmc::condition {

namespace {

core::Result<void> check(PredefinedSet& set) {
    for (auto& condition : set.conditions) {
        condition.predefined = true;
        if (auto compiled = ConditionMonitor::compile(condition); !compiled)
            return core::passOn(compiled);
    }
    for (auto& response : set.responses) {
        response.predefined = true;
        if (auto good = checkResponse(response); !good)
            return good;
    }
    return {};
}

template <class T>
void append(std::vector<T>& to, std::vector<T>& from) {
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

}  // namespace

core::Result<PredefinedSet> predefinedSet() {
    PredefinedSet all;
    for (const auto& file : predefined_files::embeddedFiles()) {
        auto set = core::fromJson<PredefinedSet>(file.bytes);
        const auto good = set ? check(*set) : core::Result<void>(core::passOn(set));
        if (!good)
            return core::fail(
                core::ErrorCode::corrupt,
                core::say("condition.predefined-wrong", {{"file", std::string(file.name)}}),
                good.error().message.key + ' ' + good.error().field);
        append(all.conditions, set->conditions);
        append(all.responses, set->responses);
        append(all.associations, set->associations);
    }
    return all;
}

}  // namespace callbox::rmc::condition
