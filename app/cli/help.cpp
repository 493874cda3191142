// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include <ostream>
#include <string>

#include "app/version.h"

namespace callbox::cli {

namespace {

constexpr std::size_t kColumn = 30;

void line(std::ostream& out, const std::string& left, std::string_view right) {
    out << "  " << left;
    if (left.size() + 2 < kColumn)
        out << std::string(kColumn - left.size(), ' ');
    else
        out << '\n' << std::string(kColumn + 2, ' ');
    out << right << '\n';
}

std::string optionText(const Option& option) {
    std::string text = option.letter ? std::string("-") + option.letter + ", " : std::string{};
    if (option.name.size() > 1)
        text += "--" + std::string(option.name);
    else
        text.resize(2);
    if (option.takes == Takes::value)
        text += ' ' + std::string(option.value);
    if (option.takes == Takes::optionalValue)
        text += " [" + std::string(option.value) + ']';
    return text;
}

std::string usage(const Verb& verb) {
    return std::string(verb.name) + (verb.arguments.empty() ? "" : " ") +
           std::string(verb.arguments);
}

}  // namespace

const std::vector<Option>& globalOptions() {
    static const std::vector<Option> kOptions{
        {"json", Takes::nothing, "", "print JSON"},
        {"socket", Takes::value, "PATH", "the service's socket (else $CALLBOX_SOCKET)"},
        {"timeout", Takes::value, "SECONDS", "give up waiting after this long (900)"},
        {"help", Takes::nothing, "", "print this", 'h'}};
    return kOptions;
}

void printOverview(std::ostream& out, const Verbs& verbs) {
    out << "usage: callbox VERB [ARGUMENTS] [OPTIONS]\n\n";
    for (const Verb& verb : verbs)
        line(out, std::string(verb.name), verb.summary);
    out << "\ncallbox VERB --help tells more. Exit codes: 0 done, 1 other failure, 2 wrong "
           "command\n"
           "line, 3 service not running, 4 refused, 5 not found, 6 denied, 7 timeout, 8 test or\n"
           "call home failed, 9 done in part.\n";
}

void printHelp(std::ostream& out, const Verb& verb) {
    out << "usage: callbox " << usage(verb) << " [OPTIONS]\n\n" << verb.summary << ".\n";
    if (!verb.details.empty())
        out << '\n' << verb.details << '\n';
    out << "\noptions:\n";
    for (const Option& option : verb.options)
        line(out, optionText(option), option.help);
    for (const Option& option : globalOptions())
        line(out, optionText(option), option.help);
}

void printVersion(std::ostream& out) {
    out << "callbox " << app::kVersion << '\n';
}

bool printGroup(std::ostream& out, const Verbs& verbs, std::string_view word) {
    bool any = false;
    for (const Verb& verb : verbs) {
        if (!verb.name.starts_with(std::string(word) + ' '))
            continue;
        if (!any)
            out << "usage: callbox " << word << " ...\n\n";
        any = true;
        line(out, usage(verb), verb.summary);
    }
    return any;
}

}  // namespace callbox::cli
