// SPDX-License-Identifier: GPL-3.0-or-later
// The audit log of the fake service.
#include <array>

#include "fake_api_client.h"

namespace callbox::tests {

using namespace std::chrono_literals;

void addAudit(FakeData& data, core::TimePoint now) {
    struct Deed {
        const char* operation;
        const char* key;
        const char* subject;
        const char* outcome;
    };
    static constexpr std::array<Deed, 6> kDeeds{
        {{"event.close", "audit.event.close", "4711", "done"},
         {"partition.test", "audit.partition.test", "db0002", "done"},
         {"notification.set", "audit.notification.set", "", "done"},
         {"settings.import", "audit.settings.import", "", "api.role-too-low"},
         {"schedule.set", "audit.schedule.set", "", "done"},
         {"rule-pack.install", "audit.rule-pack.install", "acme-fans", "done"}}};
    for (std::uint64_t i = 0; i < 2400; ++i) {
        const Deed& deed = kDeeds.at(i % kDeeds.size());
        api::AuditRecord record;
        record.number = 2400 - i;
        record.at = now - 3min - std::chrono::minutes(i * 11);
        record.user = i % 4 == 1 ? "grace" : "ada";
        record.role = i % 4 == 1 ? api::Role::consoleOperator : api::Role::administrator;
        record.client = i % 2 == 0 ? "callbox-console 0.1.0" : "callbox 0.1.0";
        record.operation = deed.operation;
        record.subject = deed.subject;
        record.what = fakeMessage(deed.key);
        record.outcome = deed.outcome;
        data.audit.push_back(record);
    }
}

void FakeApiClient::addAudit() {
    on(api::kAuditList, [this](const api::AuditQuery& query) {
        api::AuditPage page;
        for (std::uint64_t i = query.offset;
             i < data.audit.size() && page.rows.size() < query.limit; ++i)
            page.rows.push_back(data.audit[i]);
        return page;
    });
}

}  // namespace callbox::tests
