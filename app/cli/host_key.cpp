// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/host_key.h"

#include <istream>
#include <ostream>

namespace callbox::cli {

using core::ErrorCode;
using core::fail;
using core::say;

core::Result<core::HostKey> confirmHostKey(Session& session, const Parsed& parsed,
                                           const core::HostKey& offered) {
    if (parsed.has("host-key")) {
        if (parsed.value("host-key") == offered.fingerprint)
            return offered;
        return fail(ErrorCode::denied,
                    say("cli.host-key-differs", {{"expected", parsed.value("host-key")},
                                                 {"offered", offered.fingerprint}}));
    }
    if (parsed.has("accept-host-key"))
        return offered;
    Environment& environment = session.environment();
    if (!environment.interactive)
        return fail(ErrorCode::denied,
                    say("cli.host-key-unconfirmed",
                        {{"type", offered.type}, {"fingerprint", offered.fingerprint}}));
    environment.out << session.text(
                           say("cli.host-key-question",
                               {{"type", offered.type}, {"fingerprint", offered.fingerprint}}))
                    << ' ' << std::flush;
    std::string answer;
    std::getline(environment.in, answer);
    if (answer == "yes" || answer == offered.fingerprint)
        return offered;
    return fail(ErrorCode::denied, say("cli.host-key-declined"));
}

}  // namespace callbox::cli
