// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "core/model/mtms.h"
#include "core/model/time_point.h"
#include "core/words/message.h"

namespace callbox::core {

enum class Severity { information, warning, critical };
BOOST_DESCRIBE_ENUM(Severity, information, warning, critical)

/// Where an event is on its way home. The console decides up to `queued`; the outbox moves it on.
enum class EventState {
    open,
    held,            ///< waits for the operator's approval
    suppressed,      ///< by a maintenance window
    belowThreshold,  ///< counted, not yet a problem
    queued,
    sent,
    acknowledged,  ///< the receiver stored it and opened a service request
    failed,        ///< the receiver will never accept it; the reason is in the history
    closed
};
BOOST_DESCRIBE_ENUM(EventState, open, held, suppressed, belowThreshold, queued, sent, acknowledged,
                    failed, closed)

enum class NotificationType { callHome, notifyOnly };
BOOST_DESCRIBE_ENUM(NotificationType, callHome, notifyOnly)

/// H replace all as a unit, M mandatory, A/B/C replace as a group, L last.
enum class CalloutPriority { high, medium, groupA, groupB, groupC, low };
BOOST_DESCRIBE_ENUM(CalloutPriority, high, medium, groupA, groupB, groupC, low)

enum class CalloutKind { fru, procedure, symbolic };
BOOST_DESCRIBE_ENUM(CalloutKind, fru, procedure, symbolic)

/// A part to replace or a procedure to follow, in order of replacement.
struct Fru {
    CalloutKind kind = CalloutKind::fru;
    CalloutPriority priority = CalloutPriority::high;
    std::string description;  ///< "Memory module 32 GB"; data, not translated
    std::string partNumber;
    std::string serialNumber;
    std::string locationCode;
    std::string ccin;
    std::string procedure;  ///< name of an isolation procedure or symbolic FRU
    std::string replacementGroup;
    std::optional<TimePoint> replacedAt;
    std::string replacedBy;  ///< name of who replaced it
    bool repaired = false;   ///< put right without a new part
};
BOOST_DESCRIBE_STRUCT(Fru, (),
                      (kind, priority, description, partNumber, serialNumber, locationCode, ccin,
                       procedure, replacementGroup, replacedAt, replacedBy, repaired))

/// One line of an event's timeline.
struct EventHistoryEntry {
    TimePoint at;
    std::string actor;  ///< "callboxd", or the account of the operator
    Message what;
};
BOOST_DESCRIBE_STRUCT(EventHistoryEntry, (), (at, actor, what))

/// What somebody who handles the event has to say about it.
struct EventComment {
    TimePoint at;
    std::string author;   ///< as given: "Olga Petrova"
    std::string account;  ///< that the author was logged in with
    std::string text;
};
BOOST_DESCRIBE_STRUCT(EventComment, (), (at, author, account, text))

/// Whom to ask about an event that a person reported.
struct EventContact {
    std::string name;
    std::string email;
    std::string phone;
};
BOOST_DESCRIBE_STRUCT(EventContact, (), (name, email, phone))

/// A knowledge article the receiver attached.
struct ArticleReference {
    std::string id;
    std::string title;
};
BOOST_DESCRIBE_STRUCT(ArticleReference, (), (id, title))

/// Whether the cause of an event is gone, where a source tells of that, too.
struct EventRecovery {
    std::optional<TimePoint> clearedAt;      ///< gone since; absent: it is there
    bool closedIt = false;                   ///< the event closed when the cause went
    std::uint64_t changes = 0;               ///< how often it went or came back
    std::vector<TimePoint> recent;           ///< those changes that may make it flapping
    std::optional<TimePoint> flappingSince;  ///< it goes and comes back again and again
    TimePoint changedAt;                     ///< the last change, by the console's clock
    // As the rule says: so many changes within so many seconds; 0: never flapping.
    std::uint64_t flappingChanges = 0;
    std::uint64_t flappingSeconds = 0;
};
BOOST_DESCRIBE_STRUCT(EventRecovery, (),
                      (clearedAt, closedIt, changes, recent, flappingSince, changedAt,
                       flappingChanges, flappingSeconds))

/// One problem, reported once: what an operator handles to its close.
struct ServiceableEvent {
    std::uint64_t problemNumber = 0;  ///< given by the store, from 1
    EventState state = EventState::open;
    NotificationType notificationType = NotificationType::callHome;
    Severity severity = Severity::warning;
    std::string referenceCode;  ///< own namespace "CBX-MEM-0002" where the maker gives none
    std::string referenceCodeExtension;
    Message description;
    Message advice;
    std::string subsystem;  ///< "memory", "processor", "io", "disk", "channel", "test" ...
    Mtms failingMtms;
    Mtms reportingMtms;
    std::string partitionId;  ///< first reporter; empty for the console's own
    std::string partitionName;
    std::vector<std::string> reporters;  ///< partition names, first one first
    TimePoint firstReported;
    TimePoint lastReported;
    std::uint64_t count = 1;  ///< reports merged, this one included
    std::string platformLogId;
    std::string duplicateKey;
    std::vector<Fru> frus;  ///< in replacement order
    std::string serviceRequest;
    std::vector<ArticleReference> articles;
    std::vector<EventHistoryEntry> history;
    std::string evidence;  ///< the source's own text, at most 4 KiB
    bool test = false;
    std::vector<EventComment> comments;  ///< oldest first
    std::optional<EventContact> contact;
    /// Of a closed event: where it would be on its way home were it open. Undoing the close gives
    /// this state back.
    std::optional<EventState> stateBehindClose;
    std::optional<EventRecovery> recovery;
};
BOOST_DESCRIBE_STRUCT(ServiceableEvent, (),
                      (problemNumber, state, notificationType, severity, referenceCode,
                       referenceCodeExtension, description, advice, subsystem, failingMtms,
                       reportingMtms, partitionId, partitionName, reporters, firstReported,
                       lastReported, count, platformLogId, duplicateKey, frus, serviceRequest,
                       articles, history, evidence, test, comments, contact, stateBehindClose,
                       recovery))

}  // namespace callbox::core
