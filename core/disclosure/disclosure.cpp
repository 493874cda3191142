// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/disclosure.h"

#include <utility>

#include "core/store/partitions.h"
#include "core/store/pseudonyms.h"
#include "core/store/redactions.h"
#include "core/store/settings.h"

namespace callbox::core::disclosure {

namespace {

/// What tokens are counted as, beside the rules.
constexpr std::string_view kPseudonyms = "pseudonyms";

}  // namespace

Result<std::shared_ptr<const Redaction>> Disclosure::rules(const store::Reader& reader) {
    const auto revision = store::disclosureRevision(reader);
    if (!revision)
        return passOn(revision);
    const std::lock_guard lock(mutex_);
    if (rules_ && revision_ == *revision)
        return rules_;
    const auto stored = store::redactionRules(reader);
    if (!stored)
        return passOn(stored);
    auto salt = store::disclosureSalt(reader);
    if (!salt)
        return passOn(salt);
    auto compiled = Redaction::compile(*stored, std::move(*salt));
    if (!compiled)
        return passOn(compiled);
    rules_ = std::make_shared<const Redaction>(std::move(*compiled));
    revision_ = *revision;
    return rules_;
}

Result<std::optional<Pseudonyms>> Disclosure::pseudonyms(const store::Reader& reader,
                                                         const api::PseudonymSettings& settings,
                                                         HiddenNames names) {
    if (!sealer_ || (!settings.hosts && !settings.addresses && !settings.people))
        return std::optional<Pseudonyms>{};
    auto key = store::pseudonymKey(reader, *sealer_);
    if (!key)
        return passOn(key);
    if (settings.hosts) {
        auto hosts = store::partitionNames(reader);
        if (!hosts)
            return passOn(hosts);
        names.hosts.merge(*hosts);
    }
    if (settings.people) {
        auto customer = store::setting<CustomerInformation>(reader, store::setting_key::kCustomer);
        if (!customer)
            return passOn(customer);
        if (*customer) {
            TextPath path{"customer"};
            auto look = [&](const TextPath& at, const std::string& text) {
                names.look(at, text, settings);
            };
            walkTexts(**customer, path, look);
        }
    }
    const auto found = finder(std::move(names), settings.addresses);
    if (!found)
        return passOn(found);
    return std::optional<Pseudonyms>(std::in_place, std::move(*key), *found);
}

Result<std::shared_ptr<const NameFinder>> Disclosure::finder(HiddenNames names, bool addresses) {
    const std::lock_guard lock(mutex_);
    if (finder_ && finder_->isOf(names, addresses))
        return finder_;
    auto compiled = NameFinder::compile(std::move(names), addresses);
    if (compiled)
        finder_ = *compiled;
    return compiled;
}

Result<void> Disclosure::note(store::Transaction& transaction, const Pseudonyms::Used& used,
                              TimePoint now) const {
    for (const auto& [token, name] : used)
        if (auto noted = store::notePseudonym(transaction, *sealer_, token, name, now); !noted)
            return noted;
    return {};
}

Result<outbox::Disclosed> Disclosure::message(store::Transaction& transaction,
                                              const outbox::OutgoingMessage& message,
                                              TimePoint now) {
    const auto rules = this->rules(transaction);
    if (!rules)
        return passOn(rules);
    RedactionTally tally;
    for (const api::RedactionCount& count : message.redacted)
        tally[count.rule] += count.times;
    auto data = (*rules)->data(message.type, message.data, tally);
    if (!data)
        return passOn(data);
    const auto settings = store::pseudonymSettings(transaction);
    if (!settings)
        return passOn(settings);
    const auto done = [&] { return outbox::Disclosed{std::move(*data), countsOf(tally)}; };
    if (!settings->hosts && !settings->addresses && !settings->people)
        return done();
    HiddenNames names;
    const auto looked = rewriteTexts(
        message.type, *data,
        [&](const TextPath& path, const std::string& text) { names.look(path, text, *settings); });
    if (!looked)
        return passOn(looked);
    const auto hiding = pseudonyms(transaction, *settings, std::move(names));
    if (!hiding)
        return passOn(hiding);
    if (!*hiding)
        return done();
    Pseudonyms::Used used;
    std::size_t times = 0;
    const bool inventory = message.type == protocol::MessageType::inventory;
    data = rewriteTexts(message.type, *data, [&](const TextPath& path, std::string& text) {
        // Digests are over the inventory as inventory() left it.
        if (!inventory || path.empty() || path[0] != "inventory")
            times += (*hiding)->rewrite(path, text, used);
    });
    if (!data)
        return passOn(data);
    if (auto noted = note(transaction, used, now); !noted)
        return passOn(noted);
    if (times > 0)
        tally[std::string(kPseudonyms)] += times;
    return done();
}

Result<outbox::DisclosedInventory> Disclosure::inventory(store::Transaction& transaction,
                                                         Inventory inventory, TimePoint now) {
    const auto rules = this->rules(transaction);
    if (!rules)
        return passOn(rules);
    RedactionTally tally;
    auto leaving = (*rules)->inventory(std::move(inventory), tally);
    const auto settings = store::pseudonymSettings(transaction);
    if (!settings)
        return passOn(settings);
    HiddenNames names;
    TextPath path{"inventory"};
    auto look = [&](const TextPath& at, const std::string& text) {
        names.look(at, text, *settings);
    };
    walkTexts(leaving, path, look);
    const auto hiding = pseudonyms(transaction, *settings, std::move(names));
    if (!hiding)
        return passOn(hiding);
    if (*hiding) {
        Pseudonyms::Used used;
        std::size_t times = 0;
        auto rewrite = [&](const TextPath& at, std::string& text) {
            times += (*hiding)->rewrite(at, text, used);
        };
        walkTexts(leaving, path, rewrite);
        if (auto noted = note(transaction, used, now); !noted)
            return passOn(noted);
        if (times > 0)
            tally[std::string(kPseudonyms)] += times;
    }
    return outbox::DisclosedInventory{std::move(leaving), countsOf(tally)};
}

Result<protocol::EnrolmentRequest> Disclosure::enrolment(store::Store& store,
                                                         protocol::EnrolmentRequest request,
                                                         TimePoint now) {
    std::optional<protocol::EnrolmentRequest> leaving;
    const auto written = store.write([&](store::Transaction& transaction) -> Result<void> {
        auto made = enrolmentIn(transaction, request, now);
        if (!made)
            return passOn(made);
        leaving = std::move(*made);
        return {};
    });
    if (!written)
        return passOn(written);
    return std::move(*leaving);
}

Result<protocol::EnrolmentRequest> Disclosure::enrolmentIn(store::Transaction& transaction,
                                                           protocol::EnrolmentRequest request,
                                                           TimePoint now) {
    const auto settings = store::pseudonymSettings(transaction);
    if (!settings)
        return passOn(settings);
    HiddenNames names;
    TextPath path;
    auto look = [&](const TextPath& at, const std::string& text) {
        names.look(at, text, *settings);
    };
    walkTexts(request, path, look);
    const auto hiding = pseudonyms(transaction, *settings, std::move(names));
    if (!hiding)
        return passOn(hiding);
    if (!*hiding)
        return request;
    Pseudonyms::Used used;
    auto rewrite = [&](const TextPath& at, std::string& text) {
        (*hiding)->rewrite(at, text, used);
    };
    walkTexts(request, path, rewrite);
    if (auto noted = note(transaction, used, now); !noted)
        return passOn(noted);
    return request;
}

outbox::OutboxOptions outboxOptions(Disclosure& disclosure, std::function<TimePoint()> now) {
    outbox::OutboxOptions options;
    options.random = outbox::systemRandom();
    options.disclose = [&disclosure, now](store::Transaction& transaction,
                                          const outbox::OutgoingMessage& message) {
        return disclosure.message(transaction, message, now());
    };
    options.discloseInventory = [&disclosure, now](store::Transaction& transaction,
                                                   Inventory inventory) {
        return disclosure.inventory(transaction, std::move(inventory), now());
    };
    options.turnBack = [&disclosure](const store::Reader& reader, const std::string& text) {
        return disclosure.turnedBack(reader, text);
    };
    return options;
}

Result<std::string> Disclosure::turnedBack(const store::Reader& reader,
                                           const std::string& text) const {
    if (!sealer_)
        return text;
    std::optional<Error> error;
    auto turned = turnBack(text, [&](const std::string& token) -> std::optional<std::string> {
        auto meaning = store::pseudonymMeaning(reader, *sealer_, token);
        if (!meaning) {
            error = meaning.error();
            return std::nullopt;
        }
        return std::move(*meaning);
    });
    if (error)
        return tl::unexpected<Error>(*error);
    return turned;
}

}  // namespace callbox::core::disclosure
