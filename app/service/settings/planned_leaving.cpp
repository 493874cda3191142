// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/settings/settings_planning.h"
#include "core/protocol/identity.h"

namespace callbox::service::settings {

/// A rule that is here is never loosened: one of the same name that takes out something else stays.
core::Result<void> Planning::redaction() {
    if (!document_.redaction)
        return {};
    if (auto differ = namesDiffer("redaction", *document_.redaction); !differ)
        return differ;
    for (std::size_t i = 0; i < document_.redaction->size(); ++i) {
        const auto& rule = (*document_.redaction)[i];
        if (auto good = checks_.redaction(rule); !good)
            return within(item("redaction", i), good.error());
        addUnlessThere("redaction", api::kRedactionAdd, rule, present_.redaction);
    }
    return {};
}

core::Result<void> Planning::pseudonyms() {
    if (!document_.pseudonyms)
        return {};
    if (same(*document_.pseudonyms, present_.pseudonyms))
        unchanged("pseudonyms");
    else
        change("pseudonyms", api::kPseudonymSet, *document_.pseudonyms);
    return {};
}

core::Result<void> Planning::relay() {
    if (!document_.relay)
        return {};
    if (auto good = checks_.relay(document_.relay->settings); !good)
        return within("relay.settings", good.error());
    if (auto differ = namesDiffer("relay.consoles", document_.relay->consoles); !differ)
        return differ;
    // Who is let through is known before the first one calls.
    for (const auto& console : document_.relay->consoles)
        addUnlessThere("relay", api::kRelayAllow, console, present_.relay.consoles);
    if (same(document_.relay->settings, present_.relay.settings))
        unchanged("relay");
    else
        change("relay", api::kRelaySet, document_.relay->settings);
    return {};
}

/// The packs themselves are signed files of their own: `callbox rule-pack install`.
core::Result<void> Planning::rulePackSigners() {
    if (!document_.rulePackSigners)
        return {};
    if (auto differ = namesDiffer("rulePackSigners", *document_.rulePackSigners); !differ)
        return differ;
    for (std::size_t i = 0; i < document_.rulePackSigners->size(); ++i) {
        const auto& signer = (*document_.rulePackSigners)[i];
        const auto key = core::protocol::publicKeyFromText(signer.publicKey);
        if (!key)
            return core::failField(item("rulePackSigners", i) + ".publicKey", key.error().message);
        const api::RulePackTrustArguments wanted{signer.name, core::protocol::base64Encode(*key)};
        addUnlessThere("rulePackSigners", api::kRulePackTrust, wanted, present_.rulePackSigners);
    }
    return {};
}

}  // namespace callbox::service::settings
