// SPDX-License-Identifier: GPL-3.0-or-later
#include <ostream>

#include "app/cli/read_file.h"
#include "app/cli/verb.h"

namespace callbox::cli {

namespace api = core::api;

namespace {

ExitCode answer(Session& session, const core::Result<api::RulePackList>& list) {
    if (!list)
        return session.fail(list.error());
    if (session.json())
        return session.printJson(core::toJson(*list));
    Table packs({"RULE PACK", "VERSION", "RULES", "SIGNED BY", "INSTALLED", "STATE"});
    for (const api::RulePackRow& pack : list->packs)
        packs.add({pack.name, pack.version, std::to_string(pack.rules),
                   pack.signer.empty() ? "built in" : pack.signer, session.time(pack.installedAt),
                   pack.fault.empty() ? "in use" : session.text(pack.fault)});
    packs.print(session.out());
    if (list->signers.empty())
        return ExitCode::ok;
    session.out() << '\n';
    Table signers({"TRUSTED SIGNER", "PUBLIC KEY"});
    for (const api::RulePackSignerRow& signer : list->signers)
        signers.add({signer.name, signer.publicKey});
    signers.print(session.out());
    return ExitCode::ok;
}

ExitCode list(Session& session, const Parsed&) {
    return answer(session, session.call(api::kRulePackList));
}

ExitCode offer(Session& session, const Parsed& parsed, bool tryOnly) {
    const std::string& file = parsed.positional[0];
    const auto json = readFile(file);
    if (!json)
        return session.fail(json.error());
    const auto signature = readFile(parsed.value("signature", file + ".sig"));
    if (!signature)
        return session.fail(signature.error());
    const auto row = session.call(
        api::kRulePackInstall, api::RulePackInstallArguments{
                                   *json, *signature, tryOnly || parsed.has("downgrade"), tryOnly});
    if (!row)
        return session.fail(row.error());
    if (session.json())
        return session.printJson(core::toJson(*row));
    session.field("Rule pack", row->name);
    session.field("Version", row->version);
    session.field("Rules", std::to_string(row->rules));
    session.field("Signed by", row->signer);
    session.field("Installed", tryOnly ? "no, only tried" : session.time(row->installedAt));
    return ExitCode::ok;
}

ExitCode check(Session& session, const Parsed& parsed) {
    return offer(session, parsed, true);
}

ExitCode install(Session& session, const Parsed& parsed) {
    return offer(session, parsed, false);
}

ExitCode remove(Session& session, const Parsed& parsed) {
    return answer(session,
                  session.call(api::kRulePackRemove, api::RulePackName{parsed.positional[0]}));
}

ExitCode trust(Session& session, const Parsed& parsed) {
    const auto key = readFile(parsed.positional[1]);
    if (!key)
        return session.fail(key.error());
    return answer(session, session.call(api::kRulePackTrust,
                                        api::RulePackTrustArguments{parsed.positional[0], *key}));
}

ExitCode distrust(Session& session, const Parsed& parsed) {
    return answer(session,
                  session.call(api::kRulePackDistrust, api::RulePackName{parsed.positional[0]}));
}

}  // namespace

void addRulePackVerbs(Verbs& verbs) {
    const Option signature{"signature", Takes::value, "FILE",
                           "the signature as base64; without it FILE.sig"};
    verbs.push_back({"rulepack list",
                     "",
                     "List the rule packs by which problems are judged, and whose are trusted",
                     0,
                     0,
                     {},
                     "The first pack's rules are asked first.",
                     list});
    verbs.push_back({"rulepack check",
                     "FILE",
                     "Try a rule pack as if it were installed: signature, rules, examples",
                     1,
                     1,
                     {signature},
                     "",
                     check});
    verbs.push_back(
        {"rulepack install",
         "FILE",
         "Install a signed rule pack; it takes the place of one of its name",
         1,
         1,
         {signature,
          {"downgrade", Takes::nothing, "",
           "also an older version than the one that is installed"}},
         "Its rules are used at once, before those that came with Callbox. What is open\n"
         "stays as it is.",
         install});
    verbs.push_back(
        {"rulepack remove", "NAME", "Remove an installed rule pack", 1, 1, {}, "", remove});
    verbs.push_back({"rulepack trust",
                     "NAME KEYFILE",
                     "Take rule packs that are signed with this Ed25519 key",
                     2,
                     2,
                     {},
                     "KEYFILE has the public key as PEM (\"openssl pkey -pubout\") or as base64.",
                     trust});
    verbs.push_back({"rulepack distrust",
                     "NAME",
                     "Use no more rule packs by this signer",
                     1,
                     1,
                     {},
                     "What it signed stays installed and is left out.",
                     distrust});
}

}  // namespace callbox::cli
