// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace callbox::tests::farm {

/// What the console asks of a played partition.
struct Request {
    enum class Kind { unknown, sweep, watch, command };
    Kind kind = Kind::unknown;
    std::string boundary;
    std::map<std::string, std::string> values;  ///< of a watch: its `NAME VALUE` lines
    std::string command;                        ///< a short command or script, to be answered
};

/// Gathers a command's standard input and keeps only its end, where the scripts of
/// resources/collection are called; ten thousand whole scripts would be a gigabyte.
class RequestReader {
public:
    void append(std::string_view bytes);
    /// At the end of the input. `command` as the exec request has it.
    Request read(const std::string& command) const;

private:
    std::string tail_;
};

}  // namespace callbox::tests::farm
