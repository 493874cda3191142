// SPDX-License-Identifier: GPL-3.0-or-later
// Real programs that take notifications, each on a loopback port of its own.
#pragma once

#include <cstdint>
#include <mutex>
#include <string>
#include <vector>

#include "core/model/notification.h"
#include "tests/support/child_process.h"
#include "tests/support/loopback.h"
#include "tests/support/temporary_directory.h"
#include "tests/support/tls_test_server.h"

namespace callbox::tests {

struct MailServerSettings {
    std::string tls = "starttls";  ///< or "implicit", "none"
    std::string user;              ///< empty: no login
    std::string password;
    std::string refuse = "nobody@example.net";  ///< an address it does not know
};

/// Debian's aiosmtpd.
class MailServer {
public:
    /// Not started yet: connections are refused.
    explicit MailServer(MailServerSettings settings = {});

    bool start();
    void stop() { process_.kill(); }

    /// For a target with one address.
    core::NotificationTarget target(const std::string& address = "ops@example.net") const;
    /// Lines of JSON that hold `text`.
    std::size_t count(const std::string& text) const;
    bool waitFor(const std::string& text) const;
    std::string told() const;

private:
    MailServerSettings settings_;
    TemporaryDirectory directory_;
    TestCa ca_;
    HeldPort port_;
    ChildProcess process_;
};

/// net-snmp's snmptrapd.
class TrapReceiver {
public:
    /// `lines` of its configuration. Throws when it cannot be started.
    explicit TrapReceiver(const std::string& lines);

    core::NotificationTarget target() const;
    bool waitFor(const std::string& text) const;
    std::string told() const;

private:
    TemporaryDirectory directory_;
    std::uint16_t port_ = 0;
    ChildProcess process_;
};

/// What was posted to a web server of the test's.
class WebhookServer {
public:
    explicit WebhookServer(int status = 200);

    core::NotificationTarget target() const;
    std::vector<HttpRequest> requests() const;
    void answer(int status);

private:
    TestCa ca_;
    mutable std::mutex mutex_;
    int status_;
    std::vector<HttpRequest> requests_;
    TlsTestServer server_;
};

}  // namespace callbox::tests
