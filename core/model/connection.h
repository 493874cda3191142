// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "core/model/time_point.h"
#include "core/words/result.h"

namespace callbox::core {

/// Where the service data receiver is and whom to trust there.
struct ReceiverAddress {
    std::string url;            ///< "https://sdr.example.net:8443"; nothing but https is accepted
    std::string caCertificate;  ///< PEM: the provider's CA, the only one trusted
};
BOOST_DESCRIBE_STRUCT(ReceiverAddress, (), (url, caCertificate))

enum class PathHealth { untried, healthy, failing };
BOOST_DESCRIBE_ENUM(PathHealth, untried, healthy, failing)

/// One way to reach the receiver, in the operator's order. `plugin` is the loadable module's name
/// ("direct"); `settings` are the plugin's own (core/model/connection_plugin.h), never secrets.
struct Connection {
    std::string id;  ///< "con-" and 8 hex digits
    std::string name;
    std::string plugin = "direct";
    bool enabled = true;
    std::map<std::string, std::string> settings;
    std::vector<std::string> secrets;  ///< names of those that are set; their values are write-only
    PathHealth health = PathHealth::untried;
    std::optional<TimePoint> lastWorked;
    Message lastFailure;
    /// Not tried any more, since trying again cannot mend it (a proxy refused the credentials):
    /// until its settings or secrets change or the operator tests it.
    bool blocked = false;
};
BOOST_DESCRIBE_STRUCT(Connection, (),
                      (id, name, plugin, enabled, settings, secrets, health, lastWorked,
                       lastFailure, blocked))

enum class Verdict { passed, failed, skipped };
BOOST_DESCRIBE_ENUM(Verdict, passed, failed, skipped)

/// One step of a connection or partition test: what was tried, what came of it, and, when it
/// failed, the cause; the remedy is in the cause's catalogue entry.
struct TestStep {
    std::string name;  ///< key suffix: "resolve", "connect", "tls", "credential" ...
    Verdict verdict = Verdict::skipped;
    Message finding;
    double milliseconds = 0;
    std::string subject{};  ///< the name of what was tested, where a job tests several
};
BOOST_DESCRIBE_STRUCT(TestStep, (), (name, verdict, finding, milliseconds, subject))

}  // namespace callbox::core
