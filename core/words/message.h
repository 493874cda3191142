// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>

#include <boost/describe/class.hpp>
#include <boost/describe/operators.hpp>

namespace callbox::core {

/// A human-readable sentence that is not yet in any language: a key of the catalogue in
/// resources/words/<language>/*.json and its named arguments. Core, rmc, connectivity and rule
/// packs speak only in Messages; the front ends render them (core/words/catalogue.h).
/// Argument values are data, possibly hostile: the catalogue inserts them, never interprets them.
struct Message {
    std::string key;
    std::map<std::string, std::string> args;

    bool empty() const { return key.empty(); }
};
BOOST_DESCRIBE_STRUCT(Message, (), (key, args))
using boost::describe::operators::operator==;
using boost::describe::operators::operator!=;

/// Names a message. A test reads the sources and holds every literal key given here to the
/// catalogue, so the key must be a string literal at the call.
Message say(std::string_view key, std::map<std::string, std::string> args = {});

}  // namespace callbox::core
