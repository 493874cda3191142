// SPDX-License-Identifier: GPL-3.0-or-later
// What the listing verbs print with --json.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>

#include "app/receiver/store/rows.h"

namespace callbox::app::receiver {

struct MachineView {
    std::string entityId;
    std::string consoleId;
    bool console = false;
    std::string mtms;
    std::string name;
    std::string customer;
    core::TimePoint enrolledAt;
    core::TimePoint passwordIssuedAt;
    std::optional<core::TimePoint> lastSeen;
    std::uint64_t partitions = 0;  ///< with an inventory here
    std::uint64_t items = 0;       ///< in those inventories
    std::uint64_t epochs = 0;      ///< lives of the console's database seen; more than one after a
                                   ///< restore, or when two copies of a console run
};
BOOST_DESCRIBE_STRUCT(MachineView, (),
                      (entityId, consoleId, console, mtms, name, customer, enrolledAt,
                       passwordIssuedAt, lastSeen, partitions, items, epochs))

struct NoteView {
    core::TimePoint at;
    std::string author;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(NoteView, (), (at, author, text))

struct RequestView {
    std::string number;
    std::string state;
    std::string severity;
    std::string referenceCode;
    std::string description;
    std::string mtms;
    std::string entityId;
    std::string consoleId;
    bool test = false;
    core::TimePoint openedAt;
    core::TimePoint updatedAt;
    std::uint64_t reports = 0;
    std::vector<core::ArticleReference> articles;
    std::vector<core::Fru> frus;  ///< of the latest report; only when one request is asked for
    std::vector<NoteView> notes;  ///< likewise
};
BOOST_DESCRIBE_STRUCT(RequestView, (),
                      (number, state, severity, referenceCode, description, mtms, entityId,
                       consoleId, test, openedAt, updatedAt, reports, articles, frus, notes))

struct DataView {
    std::string name;
    std::string set;
    std::uint64_t bytes = 0;
    std::uint64_t here = 0;  ///< bytes that have come
    bool cut = false;        ///< the source said more than was taken
    std::string digest;
    core::TimePoint gatheredAt;
    core::TimePoint receivedAt;
};
BOOST_DESCRIBE_STRUCT(DataView, (), (name, set, bytes, here, cut, digest, gatheredAt, receivedAt))

struct ArticleView {
    std::string id;
    std::string title;
    std::vector<std::string> referenceCodes;
    std::vector<std::string> parts;
    std::vector<std::string> machineTypes;
    std::string symptoms;
    bool partsNeeded = false;
    std::string body;  ///< only when one article is asked for
};
BOOST_DESCRIBE_STRUCT(ArticleView, (),
                      (id, title, referenceCodes, parts, machineTypes, symptoms, partsNeeded, body))

struct DecisionView {
    std::uint64_t id = 0;
    std::string entityId;
    std::string consoleId;
    std::string mtms;
    std::string name;
    std::string company;
    std::string contact;
    std::string address;
    std::string state;
    core::TimePoint askedAt;
};
BOOST_DESCRIBE_STRUCT(DecisionView, (),
                      (id, entityId, consoleId, mtms, name, company, contact, address, state,
                       askedAt))

}  // namespace callbox::app::receiver
