// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>

#include "core/model/notification.h"
#include "core/words/catalogue.h"

namespace callbox::core::notify {

/// A notice in words: what machines are told.
struct ToldNotice {
    NoticeKind kind = NoticeKind::test;
    TimePoint at;
    std::string title;
    std::string text;    ///< description, or the alarm
    std::string advice;  ///< what to do
    std::uint64_t problemNumber = 0;
    std::string alarm;
    Severity severity = Severity::warning;
    EventState state = EventState::open;
    bool callHome = false;
    bool test = false;
    std::string referenceCode;
    std::string system;
    std::string partition;
    std::string location;
    std::string partNumber;
    std::string serviceRequest;
};
BOOST_DESCRIBE_STRUCT(ToldNotice, (),
                      (kind, at, title, text, advice, problemNumber, alarm, severity, state,
                       callHome, test, referenceCode, system, partition, location, partNumber,
                       serviceRequest))
ToldNotice told(const Notice& notice, const Catalogue& words);

/// One line.
std::string titleOf(const Notice& notice, const Catalogue& words);
/// Title, facts and what to do, a line each.
std::string textOf(const Notice& notice, const Catalogue& words);

/// Several notices as one message.
struct MessageText {
    std::string subject;
    std::string text;  ///< lines end in '\n'
};
/// `notices` not empty; `console` names the sender.
MessageText textOf(const std::vector<Notice>& notices, const std::string& console,
                   const Catalogue& words);

}  // namespace callbox::core::notify
