// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/attention.h"

#include <string>

#include "core/model/serviceable_event.h"
#include "core/store/query.h"
#include "core/store/settings.h"

namespace callbox::core::store {

Result<std::uint64_t> newestForService(const Reader& reader, api::Indicator indicator,
                                       std::string_view of) {
    return guarded(reader, [&]() -> Result<std::uint64_t> {
        const bool partition = indicator == api::Indicator::virtualPartition;
        Query query(reader, std::string("SELECT problem_number FROM event WHERE ") +
                                (partition ? "partition_id" : "failing_mtms") +
                                " = ? AND closed = 0 AND notification = ? AND state NOT IN (?, ?) "
                                "AND subsystem <> 'test' ORDER BY problem_number DESC LIMIT 1");
        query.with(of, NotificationType::callHome, EventState::suppressed,
                   EventState::belowThreshold);
        return query.next() ? query.number(0) : std::uint64_t{0};
    });
}

Result<api::AttentionSettings> attentionSettings(const Reader& reader) {
    const auto stored = setting<api::AttentionSettings>(reader, setting_key::kAttention);
    if (!stored)
        return passOn(stored);
    return stored->value_or(api::AttentionSettings{});
}

Result<void> putAttentionReset(Transaction& transaction, const api::AttentionReset& reset) {
    auto settings = attentionSettings(transaction);
    if (!settings)
        return passOn(settings);
    api::AttentionSettings kept;
    for (auto& one : settings->resets) {
        const auto newest = newestForService(transaction, one.indicator, one.of);
        if (!newest)
            return passOn(newest);
        const bool same = one.indicator == reset.indicator && one.of == reset.of;
        if (!same && *newest != 0)
            kept.resets.push_back(std::move(one));
    }
    kept.resets.push_back(reset);
    return putSetting(transaction, setting_key::kAttention, kept);
}

}  // namespace callbox::core::store
