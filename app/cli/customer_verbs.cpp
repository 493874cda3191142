// SPDX-License-Identifier: GPL-3.0-or-later
#include <ostream>

#include "app/cli/customer_fields.h"
#include "app/cli/hmc_form.h"
#include "app/cli/settings_script.h"
#include "app/cli/verb.h"

namespace callbox::cli {

using core::say;
namespace api = core::api;

namespace {

ExitCode showCustomer(Session& session, const Parsed& parsed) {
    const auto information = session.call(api::kCustomerGet);
    if (!information)
        return session.fail(information.error());
    if (session.json())
        return session.printJson(core::toJson(*information));
    const HmcRecord record = customerRecord(*information);
    if (!parsed.has("F")) {
        session.out() << hmcLine(record) << '\n';
        return ExitCode::ok;
    }
    const HmcSelection selection = hmcSelection(parsed.value("F"));
    const auto values = hmcValues(record, selection);
    if (!values)
        return session.fail(values.error());
    if (parsed.has("header"))
        session.out() << hmcHeader(record, selection) << '\n';
    session.out() << *values << '\n';
    return ExitCode::ok;
}

ExitCode customerInformation(Session& session, const Parsed& parsed) {
    if (parsed.has("as-script"))
        return printScript(session, ScriptPart::customer);
    if (parsed.positional.empty())
        return showCustomer(session, parsed);
    auto information = session.call(api::kCustomerGet);
    if (!information)
        return session.fail(information.error());
    for (const std::string& word : parsed.positional) {
        const auto equals = word.find('=');
        if (equals == std::string::npos)
            return session.refuse(word, say("cli.usage.name-value", {{"text", word}}));
        const auto set =
            setCustomerAttribute(*information, word.substr(0, equals), word.substr(equals + 1));
        if (!set)
            return session.fail(set.error());
    }
    const auto done = session.call(api::kCustomerSet, *information);
    return done ? ExitCode::ok : session.fail(done.error());
}

ExitCode authorizeUser(Session& session, const Parsed& parsed) {
    if (parsed.has("as-script"))
        return printScript(session, ScriptPart::supportIds);
    if (!parsed.positional.empty()) {
        core::SupportIds ids;
        ids.primary = parsed.positional[0];
        if (parsed.positional.size() > 1)
            ids.secondary = parsed.positional[1];
        const auto done = session.call(api::kSupportIdsSet, ids);
        return done ? ExitCode::ok : session.fail(done.error());
    }
    const auto ids = session.call(api::kSupportIdsGet);
    if (!ids)
        return session.fail(ids.error());
    if (session.json())
        return session.printJson(core::toJson(*ids));
    session.field("Primary support ID", ids->primary);
    session.field("Secondary support ID", ids->secondary);
    return ExitCode::ok;
}

}  // namespace

void addCustomerVerbs(Verbs& verbs) {
    verbs.push_back(
        {"custinfo",
         "[NAME=VALUE ...]",
         "Show or change the customer information",
         0,
         64,
         {{"F", Takes::optionalValue, "a,b|a:b", "print these attributes' values only", 'F'},
          {"header", Takes::nothing, "", "with -F: print their names first"},
          kAsScript},
         "Names as printed: admin_company_name, admin_email, sys_addr ...",
         customerInformation});
    verbs.push_back({"authuser",
                     "[PRIMARY [SECONDARY]]",
                     "Show or set the support IDs that may view the data at the provider",
                     0,
                     2,
                     {kAsScript},
                     "",
                     authorizeUser});
}

}  // namespace callbox::cli
