// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "core/model/serviceable_event.h"
#include "core/model/time_point.h"
#include "core/words/message.h"

namespace callbox::core {

/// What somebody may be told: an event that is new, changed or closed, and a local alarm that is
/// raised or cleared. `test` is asked for by an operator.
enum class NoticeKind { problem, change, closed, alarm, cleared, test };
BOOST_DESCRIBE_ENUM(NoticeKind, problem, change, closed, alarm, cleared, test)

/// One thing to tell, as it was when it happened.
struct Notice {
    NoticeKind kind = NoticeKind::test;
    TimePoint at;
    Message text;       ///< the event's description, or the alarm
    Message advice;     ///< empty for an alarm: its own entry has the remedy
    std::string alarm;  ///< key of the alarm; empty: an event
    std::uint64_t problemNumber = 0;
    Severity severity = Severity::warning;
    EventState state = EventState::open;
    bool callHome = false;  ///< a call-home problem
    bool trial = false;     ///< of a test problem
    std::string referenceCode;
    std::string system;  ///< MTMS text
    std::string partition;
    std::string location;  ///< of the first part to replace
    std::string partNumber;
    std::string serviceRequest;
};
BOOST_DESCRIBE_STRUCT(Notice, (),
                      (kind, at, text, advice, alarm, problemNumber, severity, state, callHome,
                       trial, referenceCode, system, partition, location, partNumber,
                       serviceRequest))

enum class NotificationKind { email, snmp, webhook };
BOOST_DESCRIBE_ENUM(NotificationKind, email, snmp, webhook)

/// `callHomeOnly`: call-home problems, what becomes of them, and alarms about call home itself.
enum class NotifyAbout { callHomeOnly, all };
BOOST_DESCRIBE_ENUM(NotifyAbout, callHomeOnly, all)

enum class MailSecurity {
    startTls,     ///< required: a server without it gets nothing
    implicitTls,  ///< TLS from the first byte (port 465)
    none          ///< readable on the way; no login then
};
BOOST_DESCRIBE_ENUM(MailSecurity, startTls, implicitTls, none)

struct MailAddress {
    std::string address;
    NotifyAbout about = NotifyAbout::callHomeOnly;
};
BOOST_DESCRIBE_STRUCT(MailAddress, (), (address, about))

/// Secret: "password".
struct MailTarget {
    std::string host;
    std::uint16_t port = 587;
    MailSecurity security = MailSecurity::startTls;
    std::string caCertificate;  ///< PEM; empty: the system's authorities
    std::string user;           ///< empty: no login
    std::string sender;         ///< address
    std::vector<MailAddress> addresses;
};
BOOST_DESCRIBE_STRUCT(MailTarget, (),
                      (host, port, security, caCertificate, user, sender, addresses))

enum class SnmpVersion { v2c, v3 };
BOOST_DESCRIBE_ENUM(SnmpVersion, v2c, v3)

/// Secrets: "community" (v2c), "auth-password" and "priv-password" (v3, SHA-256 and AES-128).
struct SnmpTarget {
    std::string host;
    std::uint16_t port = 162;
    SnmpVersion version = SnmpVersion::v3;
    std::string user;               ///< v3
    std::vector<NoticeKind> traps;  ///< empty: all
};
BOOST_DESCRIBE_STRUCT(SnmpTarget, (), (host, port, version, user, traps))

/// Secret: "key" of the HMAC-SHA-256 signature, optional.
struct WebhookTarget {
    std::string url;            ///< https
    std::string caCertificate;  ///< PEM; empty: the system's authorities
    std::string body;           ///< JSON with {{placeholders}}; empty: the standard document
};
BOOST_DESCRIBE_STRUCT(WebhookTarget, (), (url, caCertificate, body))

/// Somebody who is told. Of email, snmp and webhook that of its kind counts.
struct NotificationTarget {
    std::string id;  ///< "ntf-…", given by the service
    std::string name;
    NotificationKind kind = NotificationKind::email;
    bool enabled = true;
    NotifyAbout about = NotifyAbout::all;  ///< of snmp and webhook; e-mail: of each address
    /// After a message, what comes up within so long is told in one. Not for traps.
    std::uint64_t digestMinutes = 5;
    std::uint64_t perHour = 60;  ///< messages at most, to each address
    MailTarget email;
    SnmpTarget snmp;
    WebhookTarget webhook;
    // Told, never taken:
    std::vector<std::string> secrets;  ///< names of those that are set
    std::uint64_t waiting = 0;         ///< notices
    std::optional<TimePoint> lastSent;
    Message lastFailure;   ///< empty since it last worked
    bool blocked = false;  ///< a login was refused: waits for a change, so that nothing is locked
};
BOOST_DESCRIBE_STRUCT(NotificationTarget, (),
                      (id, name, kind, enabled, about, digestMinutes, perHour, email, snmp, webhook,
                       secrets, waiting, lastSent, lastFailure, blocked))

}  // namespace callbox::core
