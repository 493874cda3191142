// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/rule_packs/rule_packs.h"

#include <algorithm>
#include <utility>

#include "core/protocol/identity.h"
#include "core/store/settings.h"

namespace callbox::service::rule_packs {

namespace api = core::api;
namespace store = core::store;
using core::say;
using operator_api::Caller;
using operator_api::Respond;

namespace {

constexpr std::string_view kSetting = "rule-packs";
constexpr std::size_t kMostName = 64;

/// Of an installed pack, whether or not it can be used.
struct Named {
    std::string name;
    std::string version;
    std::uint64_t rules = 0;
};

Named nameOf(const core::InstalledRulePack& installed) {
    const auto pack = core::rulePackFromJson(installed.json);
    return pack ? Named{pack->name, pack->version, pack->rules.size()} : Named{};
}

api::RulePackRow rowOf(const core::InstalledRulePack& installed, core::Message fault) {
    const Named named = nameOf(installed);
    return {named.name,       named.version,         named.rules,
            installed.signer, installed.installedAt, std::move(fault)};
}

auto findSigner(core::RulePackSet& set, const std::string& name) {
    return std::find_if(set.signers.begin(), set.signers.end(),
                        [&](const core::RulePackSigner& signer) { return signer.name == name; });
}

auto findPack(core::RulePackSet& set, const std::string& name) {
    return std::find_if(
        set.packs.begin(), set.packs.end(),
        [&](const core::InstalledRulePack& pack) { return nameOf(pack).name == name; });
}

core::Result<void> put(core::RulePackSet& set, core::InstalledRulePack installed,
                       const core::RulePack& pack, bool downgrade) {
    const auto before = findPack(set, pack.name);
    if (before == set.packs.end()) {
        if (set.packs.size() >= core::kMostRulePacks)
            return core::fail(
                core::ErrorCode::limitExceeded,
                say("rule-pack.too-many", {{"limit", std::to_string(core::kMostRulePacks)}}));
        set.packs.push_back(std::move(installed));
        return {};
    }
    const std::string version = nameOf(*before).version;
    if (core::compareVersions(pack.version, version) < 0 && !downgrade)
        return core::fail(
            core::ErrorCode::conflict,
            say("rule-pack.older",
                {{"name", pack.name}, {"version", pack.version}, {"installed", version}}));
    *before = std::move(installed);
    return {};
}

}  // namespace

RulePacks::RulePacks(store::Store& storage, const Clock& clock, std::function<void()> changed)
    : store_(storage), clock_(clock), changed_(std::move(changed)) {}

core::Result<void> RulePacks::load() {
    auto builtIn = core::builtInRulePack();
    if (!builtIn)
        return core::passOn(builtIn);
    builtIn_ = std::move(*builtIn);
    const auto set = store_.read([this](store::Reader& reader) { return stored(reader); });
    if (!set)
        return core::passOn(set);
    use(*set);
    return {};
}

std::shared_ptr<const core::Analyser> RulePacks::analyser() const {
    const std::lock_guard lock(mutex_);
    return analyser_;
}

/// Every pack is opened and tried once for both: what is used, and what the list says of it.
void RulePacks::use(const core::RulePackSet& set) {
    auto combined = core::combinedRules(set, builtIn_);
    list_ = {};
    for (std::size_t i = 0; i < set.packs.size(); ++i)
        list_.packs.push_back(rowOf(set.packs[i], std::move(combined.faults[i])));
    list_.packs.push_back({builtIn_.name, builtIn_.version, builtIn_.rules.size(), {}, {}, {}});
    for (const core::RulePackSigner& signer : set.signers)
        list_.signers.push_back({signer.name, signer.publicKey});
    auto analyser = std::make_shared<const core::Analyser>(std::move(combined.pack));
    const std::lock_guard lock(mutex_);
    analyser_ = std::move(analyser);
}

core::Result<core::RulePackSet> RulePacks::stored(const store::Reader& reader) const {
    const auto text = store::settingText(reader, kSetting);
    if (!text)
        return core::passOn(text);
    if (!*text)
        return core::RulePackSet{};
    // Packs are large, and each of them was within its own bounds.
    return core::fromJson<core::RulePackSet>(
        **text, core::JsonLimits{core::kMostRulePacks * (std::size_t{8} << 20), 16});
}

void RulePacks::change(Change change, Respond<api::RulePackList> respond) {
    const auto changedSet = std::make_shared<core::RulePackSet>();
    store_.post(
        [this, change = std::move(change),
         changedSet](store::Transaction& transaction) -> core::Result<void> {
            auto set = stored(transaction);
            if (!set)
                return core::passOn(set);
            if (const auto done = change(*set); !done)
                return done;
            *changedSet = std::move(*set);
            return store::putSetting(transaction, kSetting, *changedSet);
        },
        [this, changedSet, respond = std::move(respond)](const core::Result<void>& done) {
            if (!done)
                return respond(core::passOn(done));
            use(*changedSet);
            changed_();
            respond(list_);
        });
}

void RulePacks::install(const api::RulePackInstallArguments& arguments,
                        Respond<api::RulePackRow> respond) {
    const auto row = std::make_shared<api::RulePackRow>();
    Change install = [this, arguments, row](core::RulePackSet& set) -> core::Result<void> {
        const auto opened = core::openRulePack(arguments.json, arguments.signature, set.signers);
        if (!opened)
            return core::passOn(opened);
        core::InstalledRulePack installed{arguments.json, arguments.signature, opened->signer,
                                          clock_.now()};
        *row = rowOf(installed, {});
        if (arguments.tryOnly)
            row->installedAt.reset();
        return put(set, std::move(installed), opened->pack, arguments.downgrade);
    };
    if (arguments.tryOnly) {
        auto set = store_.read([this](store::Reader& reader) { return stored(reader); });
        const auto done = set ? install(*set) : core::passOn(set);
        return done ? respond(*row) : respond(core::passOn(done));
    }
    change(std::move(install),
           [row, respond = std::move(respond)](const core::Result<api::RulePackList>& done) {
               done ? respond(*row) : respond(core::passOn(done));
           });
}

void RulePacks::trust(const api::RulePackTrustArguments& arguments,
                      Respond<api::RulePackList> respond) {
    if (arguments.name.empty() || arguments.name.size() > kMostName)
        return respond(core::failField("name", say("rule-pack.signer-name")));
    const auto key = core::protocol::publicKeyFromText(arguments.publicKey);
    if (!key)
        return respond(core::failField("publicKey", key.error().message));
    change(
        [signer = core::RulePackSigner{arguments.name, core::protocol::base64Encode(*key)}](
            core::RulePackSet& set) -> core::Result<void> {
            const auto before = findSigner(set, signer.name);
            if (before != set.signers.end() && before->publicKey != signer.publicKey)
                return core::fail(core::ErrorCode::conflict,
                                  say("rule-pack.signer-known", {{"name", signer.name}}));
            if (before != set.signers.end())
                return {};
            if (set.signers.size() >= core::kMostRulePackSigners)
                return core::fail(core::ErrorCode::limitExceeded,
                                  say("rule-pack.too-many-signers",
                                      {{"limit", std::to_string(core::kMostRulePackSigners)}}));
            set.signers.push_back(signer);
            std::sort(set.signers.begin(), set.signers.end(),
                      [](const auto& a, const auto& b) { return a.name < b.name; });
            return {};
        },
        std::move(respond));
}

void RulePacks::registerWith(operator_api::OperationRegistry& registry) {
    registry.handle<api::Nothing, api::RulePackList>(
        api::kRulePackList, [this](const Caller&, api::Nothing,
                                   Respond<api::RulePackList> respond) { respond(list_); });
    registry.handle<api::RulePackInstallArguments, api::RulePackRow>(
        api::kRulePackInstall,
        [this](const Caller&, api::RulePackInstallArguments arguments,
               Respond<api::RulePackRow> respond) { install(arguments, std::move(respond)); });
    registry.handle<api::RulePackName, api::RulePackList>(
        api::kRulePackRemove,
        [this](const Caller&, api::RulePackName pack, Respond<api::RulePackList> respond) {
            change(
                [name = pack.name](core::RulePackSet& set) -> core::Result<void> {
                    const auto found = findPack(set, name);
                    if (found == set.packs.end())
                        return core::fail(core::ErrorCode::notFound,
                                          say("rule-pack.not-installed", {{"name", name}}));
                    set.packs.erase(found);
                    return {};
                },
                std::move(respond));
        });
    registry.handle<api::RulePackTrustArguments, api::RulePackList>(
        api::kRulePackTrust,
        [this](const Caller&, api::RulePackTrustArguments arguments,
               Respond<api::RulePackList> respond) { trust(arguments, std::move(respond)); });
    registry.handle<api::RulePackName, api::RulePackList>(
        api::kRulePackDistrust,
        [this](const Caller&, api::RulePackName signer, Respond<api::RulePackList> respond) {
            change(
                [name = signer.name](core::RulePackSet& set) -> core::Result<void> {
                    const auto found = findSigner(set, name);
                    if (found == set.signers.end())
                        return core::fail(core::ErrorCode::notFound,
                                          say("rule-pack.signer-unknown", {{"name", name}}));
                    set.signers.erase(found);
                    return {};
                },
                std::move(respond));
        });
}

}  // namespace callbox::service::rule_packs
