// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secret_input.h"

#include <istream>
#include <ostream>

namespace callbox::cli {

namespace {

constexpr std::size_t kLongestSecret = 64 * 1024;

}  // namespace

std::string readSecretValue(Session& session, const std::string& name) {
    Environment& environment = session.environment();
    if (environment.interactive) {
        environment.out << session.text(
                               core::say("cli.connection-secret-prompt", {{"secret", name}}))
                        << ' ' << std::flush;
        std::string value = environment.readSecret();
        environment.out << '\n';
        return value;
    }
    std::string value;
    for (char c = 0; value.size() <= kLongestSecret && environment.in.get(c);)
        value += c;
    if (value.ends_with('\n'))
        value.pop_back();
    if (value.ends_with('\r'))
        value.pop_back();
    return value;
}

}  // namespace callbox::cli
