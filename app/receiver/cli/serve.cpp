// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>
#include <csignal>
#include <fstream>

#include "app/receiver/cli/arguments.h"
#include "app/receiver/cli/command.h"
#include "app/receiver/server/receiver_server.h"

namespace callbox::app::receiver {

namespace {

constexpr const char* kHelp = R"(usage: callbox-receiver serve --state DIR [options]

Receives from consoles until SIGTERM or SIGINT. Prints the address it listens on and the CA
certificate that consoles need.

  --state DIR            database, keys and certificates; made when absent
  --listen ADDRESS:PORT  default 127.0.0.1:8443; [::1]:8443 for IPv6; port 0: any free one
  --host NAME            a name or address that consoles reach it by, for its own certificate;
                         may be repeated
  --certificate FILE     PEM chain, with --key: instead of an own certificate
  --key FILE             PEM
  --knowledge DIR        knowledge articles instead of those built in
  --activation-code-file FILE  enrolment needs the code in this file's first line
)";

/// "127.0.0.1:8443" or "[::1]:8443".
core::Result<void> takeListen(const std::string& text, ReceiverOptions& options) {
    const auto malformed = [&] {
        return core::failField("listen", core::say("receiver.listen-malformed", {{"value", text}}));
    };
    const auto colon = text.rfind(':');
    if (colon == std::string::npos || colon == 0)
        return malformed();
    std::string address = text.substr(0, colon);
    if (address.size() > 2 && address.front() == '[' && address.back() == ']')
        address = address.substr(1, address.size() - 2);
    else if (address.find(':') != std::string::npos)
        return malformed();
    const char* first = text.data() + colon + 1;
    const char* last = text.data() + text.size();
    const auto [end, error] = std::from_chars(first, last, options.port);
    if (first == last || end != last || error != std::errc())
        return malformed();
    options.address = address;
    return {};
}

core::Result<ReceiverOptions> optionsFrom(const Arguments& arguments) {
    ReceiverOptions options;
    options.stateDirectory = arguments.value("state");
    if (options.stateDirectory.empty())
        return core::failField("state", core::say("receiver.state-missing"));
    if (arguments.has("listen"))
        if (auto taken = takeListen(arguments.value("listen"), options); !taken)
            return core::passOn(std::move(taken));
    if (arguments.has("host"))
        options.hosts = arguments.options.at("host");
    options.certificateFile = arguments.value("certificate");
    options.keyFile = arguments.value("key");
    options.knowledgeDirectory = arguments.value("knowledge");
    if (const auto file = arguments.value("activation-code-file"); !file.empty()) {
        std::ifstream stream(file);
        if (!std::getline(stream, options.activationCode) || options.activationCode.empty())
            return core::failField(
                "activation-code-file",
                core::say("receiver.activation-code-unreadable", {{"file", file}}));
    }
    return options;
}

}  // namespace

ExitCode runServe(const std::vector<std::string>& words, Terminal& terminal) {
    const auto arguments = parseArguments(words, {{"state", true},
                                                  {"listen", true},
                                                  {"host", true},
                                                  {"certificate", true},
                                                  {"key", true},
                                                  {"knowledge", true},
                                                  {"activation-code-file", true}});
    if (!arguments)
        return complain(terminal, arguments.error());
    if (arguments->has("help")) {
        terminal.out << kHelp;
        return ExitCode::good;
    }
    auto options = optionsFrom(*arguments);
    if (!options)
        return complain(terminal, options.error());
    const std::string address = options->address;

    // Blocked before the server's threads exist, so that none of them takes the signal.
    sigset_t ending;
    sigemptyset(&ending);
    sigaddset(&ending, SIGTERM);
    sigaddset(&ending, SIGINT);
    pthread_sigmask(SIG_BLOCK, &ending, nullptr);
    std::signal(SIGPIPE, SIG_IGN);

    auto server = ReceiverServer::create(std::move(*options));
    if (!server)
        return complain(terminal, server.error());
    const bool six = address.find(':') != std::string::npos;
    terminal.out << "listening on https://" << (six ? "[" : "") << address << (six ? "]" : "")
                 << ':' << (*server)->port() << '\n';
    if (!(*server)->caFile().empty())
        terminal.out << "CA certificate " << (*server)->caFile() << '\n';
    terminal.out.flush();
    int signal = 0;
    sigwait(&ending, &signal);
    (*server)->stop();
    return ExitCode::good;
}

}  // namespace callbox::app::receiver
