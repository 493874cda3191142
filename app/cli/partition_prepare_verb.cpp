// SPDX-License-Identifier: GPL-3.0-or-later
#include <ostream>

#include "app/cli/enum_text.h"
#include "app/cli/verb.h"

namespace callbox::cli {

using core::say;
namespace api = core::api;

namespace {

constexpr const char* kAccount = "callbox";

ExitCode install(Session& session, const Parsed& parsed) {
    api::PrepareArguments arguments;
    arguments.id = parsed.value("install");
    arguments.user = parsed.value("user", kAccount);
    arguments.login = parsed.value("login", "root");
    arguments.password = onceUsedPassword(session, parsed);
    const auto partition = session.call(api::kPartitionPrepare, arguments);
    if (!partition)
        return session.fail(partition.error());
    if (session.json())
        return session.printJson(core::toJson(*partition));
    session.out() << core::showable(partition->name) << ": "
                  << session.text(
                         say("cli.partition-prepared", {{"user", partition->address.user}}))
                  << '\n';
    return ExitCode::ok;
}

ExitCode preparePartition(Session& session, const Parsed& parsed) {
    if (parsed.has("install"))
        return install(session, parsed);
    api::PreparationArguments arguments;
    arguments.user = parsed.value("user", kAccount);
    if (parsed.has("platform") && !fromName(parsed.value("platform"), arguments.platform))
        return session.refuse("platform", say("prepare.platform-invalid"));
    const auto preparation = session.call(api::kPartitionPreparation, arguments);
    if (!preparation)
        return session.fail(preparation.error());
    if (session.json())
        return session.printJson(core::toJson(*preparation));
    // A script: to be piped to a shell, byte for byte.
    session.out() << preparation->text;
    return ExitCode::ok;
}

}  // namespace

void addPartitionPrepareVerb(Verbs& verbs) {
    verbs.push_back(
        {"partition prepare",
         "",
         "Print or install what gives a partition an account of its own with few rights",
         0,
         0,
         {{"platform", Takes::value, "NAME", "linux (default), aix, vios or hmc"},
          {"user", Takes::value, "USER", "the account to make (callbox)"},
          {"print", Takes::nothing, "", "print what to run there (the default)"},
          {"install", Takes::value, "NAME", "prepare this partition now; Linux only"},
          {"login", Takes::value, "USER", "the login to install by, once (root)"},
          {"password-stdin", Takes::nothing, "", "read its password from standard input"},
          {"password", Takes::nothing, "", "ask for its password on the terminal"}},
         "Without a password the console's key must be in the login's account. Afterwards the "
         "partition is read by the new account.",
         preparePartition});
}

}  // namespace callbox::cli
