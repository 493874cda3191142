// SPDX-License-Identifier: GPL-3.0-or-later
// Rule packs, settings as a document and attention indicators of the fake service.
#include <algorithm>

#include "fake_api_client.h"

namespace callbox::tests {

using core::ErrorCode;
using core::fail;
using namespace std::chrono_literals;

void addConsole(FakeData& data, core::TimePoint now) {
    data.rulePacks.packs = {{"acme-fans", "1.2.0", 4, "acme", now - 24h * 3, {}},
                            {"old-disks", "0.9.1", 11, "disks-inc", now - 24h * 90,
                             fakeMessage("analysis.signature-wrong")},
                            {"callbox-linux", "1.0.0", 86, "", {}, {}}};
    data.rulePacks.signers = {{"acme", "5lV8cJm2m1sVtOeG2k0xgIhJ6hPzQmXQm2u0x0hJ0aE="}};
    using api::SettingOutcome;
    data.import.settings = {{"customer", "", SettingOutcome::unchanged, {}},
                            {"connections", "Office", SettingOutcome::changed,
                             fakeMessage("fake.set-secret", {{"secret", "password"}})},
                            {"notification", "NOC", SettingOutcome::added, {}},
                            {"monitoring", "9080-M9S*13F0C50", SettingOutcome::skipped,
                             fakeMessage("fake.unknown-system")},
                            {"partitions", "db14", SettingOutcome::added, {}}};
    for (int i = 0; i < 3; ++i) {
        api::AttentionState system;
        system.systemId = "sys-0000000" + std::to_string(i);
        system.systemName = "Server " + std::to_string(i + 1);
        system.mtms = "9080-M9S*13F0C5" + std::to_string(i);
        system.on = i == 1;
        system.problemNumber = i == 1 ? 2 : 0;
        data.attention.push_back(system);
        auto partition = system;
        partition.indicator = api::Indicator::virtualPartition;
        partition.partitionId = "par-" + std::to_string(i);
        partition.partitionName = "db000" + std::to_string(i);
        data.attention.push_back(partition);
    }
}

void FakeApiClient::addConsole() {
    on(api::kSettingsExport, [this](const api::Nothing&) {
        api::SettingsDocument document;
        document.customer = data.customer;
        return document;
    });
    on(api::kSettingsImport,
       [this](const api::SettingsImportArguments& asked) -> core::Result<api::ImportedSettings> {
           if (!asked.document.starts_with('{'))
               return core::failField("document", fakeMessage("fake.no-json"));
           return data.import;
       });
    on(api::kAttentionList,
       [this](const api::Nothing&) { return api::AttentionList{data.attention}; });
    on(api::kAttentionReset,
       [this](const api::AttentionResetArguments& asked) -> core::Result<api::AttentionState> {
           for (auto& state : data.attention)
               if (state.indicator == asked.indicator && state.systemId == asked.system &&
                   state.partitionId == asked.partition) {
                   state.on = false;
                   change(api::Topic::event);
                   return state;
               }
           return fail(ErrorCode::notFound, fakeMessage("fake.unknown"));
       });
    on(api::kRulePackList, [this](const api::Nothing&) { return data.rulePacks; });
    on(api::kRulePackInstall,
       [this](const api::RulePackInstallArguments& asked) -> core::Result<api::RulePackRow> {
           if (asked.signature != "good")
               return fail(ErrorCode::denied, fakeMessage("fake.signature"));
           if (asked.json.find("wrong example") != std::string::npos)
               return fail(ErrorCode::invalidArgument,
                           fakeMessage("analysis.example-fails",
                                       {{"rule", "fan-slow"}, {"outcome", "fan-stopped"}}));
           if (asked.json.find("0.1.0") != std::string::npos && !asked.downgrade)
               return fail(ErrorCode::conflict, fakeMessage("fake.older"));
           api::RulePackRow row{"acme-fans", "1.3.0", 2, "acme", now_, {}};
           if (asked.tryOnly)
               return row;
           std::erase_if(data.rulePacks.packs,
                         [&](const auto& pack) { return pack.name == row.name; });
           data.rulePacks.packs.insert(data.rulePacks.packs.begin(), row);
           change(api::Topic::rulePack);
           return row;
       });
    on(api::kRulePackRemove, [this](const api::RulePackName& asked) {
        std::erase_if(data.rulePacks.packs,
                      [&](const auto& pack) { return pack.name == asked.name; });
        change(api::Topic::rulePack);
        return data.rulePacks;
    });
    on(api::kRulePackTrust,
       [this](const api::RulePackTrustArguments& asked) -> core::Result<api::RulePackList> {
           if (asked.publicKey == "no key")
               return core::failField("publicKey", fakeMessage("fake.no-key"));
           data.rulePacks.signers.push_back({asked.name, asked.publicKey});
           change(api::Topic::rulePack);
           return data.rulePacks;
       });
    on(api::kRulePackDistrust, [this](const api::RulePackName& asked) {
        std::erase_if(data.rulePacks.signers,
                      [&](const auto& signer) { return signer.name == asked.name; });
        change(api::Topic::rulePack);
        return data.rulePacks;
    });
}

}  // namespace callbox::tests
