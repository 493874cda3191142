// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "tests/lab/conduct.h"
#include "tests/lab/farm/identity.h"
#include "tests/lab/farm/recording.h"
#include "tests/lab/farm/request.h"
#include "tests/lab/farm/settings.h"

namespace callbox::tests::farm {

class Session;

/// One played partition: what it is, what went wrong on it so far, and how it behaves. Used by the
/// one thread that serves its connections.
class Partition {
public:
    Partition(const Settings& settings, std::size_t number);

    std::size_t number() const { return number_; }
    Identity identity() const;
    /// What a collection prints.
    std::string sweep(const std::string& boundary) const;

    /// From now on it is the machine that was recorded, with an identity of its own.
    void play(std::shared_ptr<const Recording> recording);
    /// Something of the recording happens. False when the recording has nothing of it.
    bool happen(const std::string& what);
    /// To a single command; nothing when the recording has none.
    std::optional<Recording::Answer> answer(const std::string& command) const;

    /// Lines of a watch, without their marks: the greeting, and what happened behind the cursors.
    std::vector<std::string> watchStart(const Request& request) const;
    /// Those of one polled source; none when it does not play this one.
    std::vector<std::string> snapshots(const std::string& source) const;
    /// Something goes wrong now; the watch's line. Nothing for an unknown kind.
    std::optional<std::string> fault(const std::string& kind);

    /// Another value for a field of the identity (hostName, machineId, uuid, manufacturer, product,
    /// serial, boardSerial, firmware, disk, module); false for an unknown one.
    bool claim(const std::string& field, const std::string& value);

    Conduct watchConduct = Conduct::obey;
    Conduct sweepConduct = Conduct::obey;
    std::chrono::milliseconds delay{0};  ///< before a command is answered
    int exitStatus = 0;                  ///< of its collections, whatever they print
    std::vector<Session*> sessions;      ///< open now

private:
    struct Entry {
        std::uint64_t at = 0;  ///< microseconds since boot; also its number, since it only grows
        std::string stamp;
        std::string table;
        std::string text;
    };

    std::string lineOf(const Entry& entry) const;
    Values values() const;
    std::uint64_t sinceBoot() const;

    const Settings& settings_;
    std::size_t number_;
    std::string bootId_;
    std::int64_t bootedAt_;  ///< seconds
    std::map<std::string, std::string> claims_;
    std::map<std::string, std::uint64_t> counts_;  ///< faults by kind
    std::deque<Entry> log_;
    std::shared_ptr<const Recording> recording_;
    Recording::Happened happened_;
};

}  // namespace callbox::tests::farm
