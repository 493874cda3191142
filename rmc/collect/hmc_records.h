// SPDX-License-Identifier: GPL-3.0-or-later
// What the ls* commands of an HMC print: one object a line, comma separated `key=value` pairs, a
// pair with a comma, quote or line feed in it quoted as a whole (RFC 4180), quotes doubled; or,
// asked with -F and --header, values only below a line of names.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/mtms.h"
#include "core/words/result.h"

namespace callbox::rmc::collect {

using HmcRecord = std::map<std::string, std::string, std::less<>>;

/// The value of an attribute; empty for one that is absent, and for the words `none`, `null` and
/// `unavailable` that an HMC writes in place of one.
std::string_view hmcValue(const HmcRecord& record, std::string_view name);

/// The fields of each line, by the quoting rules alone (-F without --header). Errors: protocol for
/// a quote that is not closed, limitExceeded for more than 50,000 lines,
/// 1,024 fields in one or 500,000 in all.
core::Result<std::vector<std::vector<std::string>>> readHmcRows(std::string_view text,
                                                                char delimiter = ',');

/// Every object. Errors: denied for `HSCLxxxx ...` (the code in the message; its prose is in the
/// HMC's language and is not read); protocol when there is no object but a message
/// (isHmcMessage), and, as limitExceeded, as readHmcRows.
core::Result<std::vector<HmcRecord>> readHmcRecords(std::string_view text);

/// True for a message in place of objects. It is how an HMC says "none" and also how it says some
/// errors: the exit status tells which.
bool isHmcMessage(const core::Error& error);

/// A managed system's name in commands and keys, from `tttt-mmm` and serial, or from
/// `tttt-mmm*sssssss` or `tttt-mmm/sssssss`; empty unless it is made of four, three and seven
/// letters and digits, which is what may stand in a command.
std::string managedSystemName(std::string_view typeModel, std::string_view serial);
std::string managedSystemName(std::string_view mtms);

}  // namespace callbox::rmc::collect
