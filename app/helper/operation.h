// SPDX-License-Identifier: GPL-3.0-or-later
// What an operation of callbox-helper is made of. Each is a file app/helper/operations/*.cpp with a
// function that gives its Operation; operation_table.cpp lists them all, and nothing else is done.
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <string>
#include <vector>

#include "app/helper/journal.h"
#include "app/helper/process_runner.h"
#include "connectivity/helper_link/messages.h"
#include "core/words/result.h"

namespace callbox::helper {

using connectivity::helper_link::HelperReply;
using connectivity::helper_link::HelperRequest;
using Deadline = std::chrono::steady_clock::time_point;

/// All that varies between machines and tests.
struct Surroundings {
    std::filesystem::path stateDirectory;   ///< root only, 0700: "/run/callbox-helper"
    std::filesystem::path viciSocket;       ///< charon's: "/run/charon.vici"
    std::filesystem::path deviceDirectory;  ///< where serial ports are: "/dev"
    std::filesystem::path systemDirectory;  ///< where the system's own programs are: "/usr/sbin"
    std::string bus;  ///< D-Bus address of ModemManager's bus: "unix:path=/run/dbus/..."
    std::function<std::chrono::steady_clock::time_point()> clock;
    std::function<std::string()> token;           ///< 16 hex digits by chance
    std::function<void(const std::string&)> log;  ///< one line, never a secret
    ProcessRunner* processes = nullptr;
    Journal* journal = nullptr;
    /// Held while credentials are loaded into strongSwan or cleared from it: sessions run side by
    /// side, and it clears all at once.
    std::mutex charonCredentials;
};

/// What an operation brought up and the session keeps: taken down by the operation's opposite, or
/// when the session's connection ends. The destructor takes down what still is up.
class Holding {
public:
    virtual ~Holding() = default;
    /// Which operation it is of: Operation::name.
    virtual const std::string& operation() const = 0;
    /// Takes it down and its journal entry away. Harmless when it is down.
    virtual void takeDown() = 0;
};

/// What one client's connection holds. Used on the session's own thread only.
class Session {
public:
    /// The first holding of that operation; nullptr: none.
    Holding* find(const std::string& operation);
    void keep(std::unique_ptr<Holding> holding);
    /// Takes down and forgets all of that operation.
    void drop(const std::string& operation);

    ~Session();  ///< takes down the last first

private:
    std::vector<std::unique_ptr<Holding>> holdings_;
};

/// One request on its way. `stop` is requested when the client hangs up or the helper ends: then
/// the operation undoes what it began and returns cancelled. What is not in the session when it
/// returns has to be down.
struct Call {
    const HelperRequest& request;
    Session& session;
    Surroundings& around;
    Deadline deadline;
    std::stop_token stop;
};

struct Operation {
    std::string name;  ///< "tunnel-up"
    bool (*asked)(const HelperRequest& request);
    core::Result<HelperReply> (*perform)(Call& call);
    /// Takes down what an entry of this operation names and a helper that was killed left; may be
    /// nullptr for operations without entries. Returns false when it has to be tried again.
    bool (*cleanUp)(const JournalEntry& entry, Surroundings& around);
};

/// The closed list.
const std::vector<Operation>& operations();

/// Takes down what the journal names: what an earlier helper was killed over.
void cleanUpAfterCrash(Surroundings& around);

}  // namespace callbox::helper
