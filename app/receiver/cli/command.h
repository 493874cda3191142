// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of callbox-receiver.
#pragma once

#include <ostream>
#include <string>
#include <vector>

#include "core/words/catalogue.h"
#include "core/words/result.h"

namespace callbox::app::receiver {

enum class ExitCode {
    good = 0,
    failed = 1,
    usage = 2,
    notFound = 3,
    conflict = 4,  ///< served already, decided already, port in use
    storage = 5    ///< the database cannot be read or written
};

/// What a verb writes to and speaks with.
struct Terminal {
    std::ostream& out;
    std::ostream& err;
    const core::Catalogue& catalogue;
};

/// Says what went wrong and what helps; the exit code that fits.
ExitCode complain(Terminal& terminal, const core::Error& error);

/// `words`: verb, options, operands. Blocks until it is done; `serve` until SIGTERM or SIGINT.
ExitCode runCommand(const std::vector<std::string>& words, Terminal& terminal);

ExitCode runServe(const std::vector<std::string>& words, Terminal& terminal);
ExitCode runMachines(const std::vector<std::string>& words, Terminal& terminal);
ExitCode runRequests(const std::vector<std::string>& words, Terminal& terminal);
ExitCode runArticles(const std::vector<std::string>& words, Terminal& terminal);
ExitCode runData(const std::vector<std::string>& words, Terminal& terminal);
ExitCode runDecision(const std::vector<std::string>& words, Terminal& terminal);
ExitCode runImportBundle(const std::vector<std::string>& words, Terminal& terminal);
ExitCode runRestoreMark(const std::vector<std::string>& words, Terminal& terminal);

}  // namespace callbox::app::receiver
