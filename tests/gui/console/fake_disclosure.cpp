// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the fake service: redaction, pseudonyms, ledger and bundles.
#include <algorithm>

#include "fake_api_client.h"

namespace callbox::tests {

using core::ErrorCode;
using core::fail;
using namespace std::chrono_literals;

void addDisclosure(FakeData& data, core::TimePoint now) {
    data.redaction.rules = {
        {"falcon", api::RedactionKind::keyword, "Project Falcon", now - 24h * 12, "ada", 31},
        {"phones", api::RedactionKind::pattern, "\\+49[ 0-9]{6,}", now - 24h * 3, "ada", 4},
        {"people", api::RedactionKind::field, "/event/comments/*/author", now - 2h, "grace", 0}};
    data.pseudonyms.hosts = true;
    for (int i = 0; i < 12; ++i)
        data.tokens.push_back({"host-3f0a9c51b2" + std::to_string(10 + i), now - 24h * i});
    static constexpr const char* kSteps[] = {"acknowledged", "sent", "set-aside"};
    static constexpr const char* kTypes[] = {"problem", "inventory", "heartbeat"};
    for (std::uint64_t i = 0; i < 1200; ++i) {
        api::LedgerRow row;
        row.number = 1200 - i;
        row.at = now - std::chrono::minutes(i * 23);
        row.what = kSteps[i % 7 == 3 ? 2 : i % 2];
        row.sequence = 600 - i / 2;
        row.type = kTypes[i % 3];
        row.digest = "sha256:0f343b0931126a20f133d67c2b018a3b" + std::to_string(100000 + i);
        row.path = "Internet, direct TLS";
        row.bytes = 1800 + i * 37 % 90000;
        row.hash = "9c51b2d4" + std::to_string(i);
        row.previousHash = "9c51b2d4" + std::to_string(i + 1);
        row.subject = "9080-M9S*13F0C50";
        data.ledger.push_back(row);
    }
}

void FakeApiClient::addDisclosure() {
    on(api::kRedactionList, [this](const api::Nothing&) { return data.redaction; });
    on(api::kRedactionAdd,
       [this](const api::RedactionRuleArguments& rule) -> core::Result<api::RedactionRules> {
           if (rule.match.starts_with("CBX-"))
               return fail(ErrorCode::conflict, fakeMessage("fake.needed", {{"text", rule.match}}));
           data.redaction.rules.push_back({rule.name, rule.kind, rule.match, now_, "ada", 0});
           return data.redaction;
       });
    on(api::kRedactionRemove, [this](const api::RedactionRuleName& rule) {
        std::erase_if(data.redaction.rules, [&](const auto& one) { return one.name == rule.name; });
        return data.redaction;
    });
    on(api::kRedactionTry, [](const api::TryRedactionArguments& asked) {
        api::TriedRedaction tried;
        const auto at = asked.text.find(asked.rule.match);
        tried.text = asked.text;
        if (at != std::string::npos) {
            tried.times = 1;
            tried.text.replace(at, asked.rule.match.size(), "[redacted]");
        }
        if (asked.problemNumber != 0) {
            tried.times = 1;
            tried.changes = {{"/event/comments/0/text", api::FieldChangeKind::changed, "x",
                              "\"[redacted] is down\""}};
        }
        return tried;
    });
    on(api::kPseudonymGet, [this](const api::Nothing&) { return data.pseudonyms; });
    on(api::kPseudonymSet, [this](const api::PseudonymSettings& wanted) {
        data.pseudonyms = wanted;
        return wanted;
    });
    on(api::kPseudonymList, [this](const api::PseudonymQuery& query) {
        api::PseudonymPage page;
        page.total = data.tokens.size();
        for (std::uint64_t i = query.offset;
             i < data.tokens.size() && page.rows.size() < query.limit; ++i)
            page.rows.push_back(data.tokens[i]);
        return page;
    });
    on(api::kPseudonymReveal,
       [](const api::PseudonymToken& asked) -> core::Result<api::PseudonymMeaning> {
           if (!asked.token.starts_with("host-"))
               return fail(ErrorCode::notFound, fakeMessage("fake.unknown"));
           return api::PseudonymMeaning{asked.token, "db14.example.net"};
       });
    on(api::kLedgerSearch, [this](const api::LedgerSearch& asked) {
        api::LedgerFound found;
        for (const auto& row : data.ledger) {
            const bool meant = (asked.from == 0 || row.number <= asked.from) &&
                               (!asked.since || row.at >= *asked.since) &&
                               (asked.type.empty() || asked.type == row.type) &&
                               (asked.what.empty() || asked.what == row.what) &&
                               row.digest.find(asked.text) != std::string::npos;
            if (meant && found.rows.size() == asked.limit) {
                found.next = row.number;
                break;
            }
            if (meant)
                found.rows.push_back(row);
        }
        return found;
    });
    on(api::kLedgerVerify, [this](const api::Nothing&) {
        api::LedgerVerdict verdict;
        verdict.entries = data.ledger.size();
        verdict.firstBroken = brokenEntry;
        verdict.intact = brokenEntry == 0;
        verdict.head = data.ledger.empty() ? std::string() : data.ledger.front().hash;
        return verdict;
    });
    on(api::kBundleExport,
       [](const api::BundleArguments&) { return api::Bundle{"{\"bundle\":1}", 214, 3}; });
    on(api::kBundleImportReceipts,
       [](const api::BundleReceiptsArguments& asked) -> core::Result<api::BundleReceipts> {
           if (!asked.text.starts_with('{'))
               return fail(ErrorCode::protocol, fakeMessage("fake.no-receipts"));
           return api::BundleReceipts{212, 1, 0, 1, 0};
       });
}

}  // namespace callbox::tests
