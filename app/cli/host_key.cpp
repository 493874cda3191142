// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/host_key.h"

#include <istream>
#include <ostream>

namespace callbox::cli {

using core::ErrorCode;
using core::fail;
using core::HostKeyListing;
using core::say;

KeyTrust partitionTrust(const Parsed& parsed, std::string host) {
    return {std::move(host), parsed.value("host-key"), parsed.has("accept-host-key"), {}};
}

core::Result<core::HostKey> confirmHostKey(Session& session, const KeyTrust& trust,
                                           const core::api::HostKeyOffer& offer) {
    const core::HostKey& offered = offer.hostKey;
    const std::map<std::string, std::string> args{
        {"host", trust.host}, {"type", offered.type}, {"fingerprint", offered.fingerprint}};
    if (offer.listing == HostKeyListing::revoked)
        return fail(ErrorCode::denied, say("cli.host-key-revoked", args));
    if (offer.listing == HostKeyListing::differs)
        return fail(ErrorCode::denied, say("cli.host-key-not-listed", args));
    if (!trust.expected.empty()) {
        if (trust.expected == offered.fingerprint)
            return offered;
        return fail(ErrorCode::denied,
                    say("cli.host-key-differs", {{"host", trust.host},
                                                 {"expected", trust.expected},
                                                 {"offered", offered.fingerprint}}));
    }
    if (offer.listing == HostKeyListing::listed || trust.accept ||
        (trust.pinned && trust.pinned->blob == offered.blob))
        return offered;
    Environment& environment = session.environment();
    if (!environment.interactive)
        return fail(ErrorCode::denied, say("cli.host-key-unconfirmed", args));
    environment.out << session.text(say("cli.host-key-question", args)) << ' ' << std::flush;
    std::string answer;
    std::getline(environment.in, answer);
    if (answer == "yes" || answer == offered.fingerprint)
        return offered;
    return fail(ErrorCode::denied, say("cli.host-key-declined"));
}

}  // namespace callbox::cli
