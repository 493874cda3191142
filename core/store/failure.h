// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <SQLiteCpp/Exception.h>

#include "core/words/result.h"

namespace callbox::core::store {

/// What an error of SQLite says about the world.
enum class FailureKind {
    none,
    ordinary,  ///< of one statement: a constraint, a lock
    full,      ///< no space, or quota used up
    readOnly,  ///< the file system does not take writes
    io,        ///< the disk or the file fails: the connection is not to be trusted any more
    corrupt    ///< the file is damaged or no database
};

struct Failure {
    FailureKind kind = FailureKind::none;
    int code = 0;         ///< SQLite's extended result code
    int systemError = 0;  ///< errno behind it, 0 if none
    std::string text;

    /// Whether it concerns the database as a whole rather than one statement.
    bool ofDatabase() const { return kind > FailureKind::ordinary; }
};

Failure failureOf(int extendedCode, int systemError, std::string text);

/// The words for it. `path` names the database file.
Error errorOf(const Failure& failure, const std::string& path);

}  // namespace callbox::core::store
