// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/cli/command.h"

#include <map>

#include "app/receiver/server/version.h"

namespace callbox::app::receiver {

namespace {

constexpr const char* kHelp = R"(callbox-receiver: the service data receiver

usage: callbox-receiver VERB [options]

  serve         receive from consoles, over HTTPS
  machines      list consoles and machines that are enrolled
  requests      list service requests, or show one
  data          list, print or save the extended error data of a service request
  articles      list knowledge articles, or show one
  decision      list, accept or refuse first contacts that wait for a decision
  import-bundle store messages that were carried here in a file
  restore-mark  mark the database as restored from a backup

callbox-receiver VERB --help tells more. Exit codes: 0 done, 1 failed, 2 usage, 3 not found,
4 conflict (served already, decided already, port in use), 5 the database cannot be used.
)";

}  // namespace

ExitCode complain(Terminal& terminal, const core::Error& error) {
    terminal.err << "callbox-receiver: " << terminal.catalogue.render(error.message) << '\n';
    if (const auto remedy = terminal.catalogue.remedy(error.message); !remedy.empty())
        terminal.err << remedy << '\n';
    using core::ErrorCode;
    switch (error.code) {
        case ErrorCode::invalidArgument:
            return ExitCode::usage;
        case ErrorCode::notFound:
            return ExitCode::notFound;
        case ErrorCode::conflict:
            return ExitCode::conflict;
        case ErrorCode::corrupt:
        case ErrorCode::storage:
            return ExitCode::storage;
        case ErrorCode::denied:
        case ErrorCode::unavailable:
        case ErrorCode::timeout:
        case ErrorCode::cancelled:
        case ErrorCode::limitExceeded:
        case ErrorCode::protocol:
        case ErrorCode::authentication:
        case ErrorCode::unsupported:
        case ErrorCode::internal:
            break;
    }
    return ExitCode::failed;
}

ExitCode runCommand(const std::vector<std::string>& words, Terminal& terminal) {
    using Verb = ExitCode (*)(const std::vector<std::string>&, Terminal&);
    static const std::map<std::string, Verb, std::less<>> kVerbs{
        {"serve", &runServe},
        {"machines", &runMachines},
        {"requests", &runRequests},
        {"data", &runData},
        {"articles", &runArticles},
        {"decision", &runDecision},
        {"restore-mark", &runRestoreMark},
        {"import-bundle", &runImportBundle}};
    if (words.empty()) {
        terminal.err << kHelp;
        return ExitCode::usage;
    }
    if (words.front() == "--help" || words.front() == "help") {
        terminal.out << kHelp;
        return ExitCode::good;
    }
    if (words.front() == "--version") {
        terminal.out << "callbox-receiver " << kVersion << '\n';
        return ExitCode::good;
    }
    const auto verb = kVerbs.find(words.front());
    if (verb == kVerbs.end())
        return complain(terminal,
                        core::Error{core::ErrorCode::invalidArgument,
                                    core::say("receiver.verb-unknown", {{"verb", words.front()}}),
                                    {},
                                    {}});
    return verb->second({words.begin() + 1, words.end()}, terminal);
}

}  // namespace callbox::app::receiver
