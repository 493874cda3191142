// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/failure.h"

#include <cerrno>
#include <utility>

#include <sqlite3.h>

namespace callbox::core::store {

namespace {

FailureKind kindOf(int code, int systemError) {
    switch (code & 0xFF) {
        case SQLITE_OK:
            return FailureKind::none;
        case SQLITE_FULL:
            return FailureKind::full;
        case SQLITE_READONLY:
            return FailureKind::readOnly;
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return FailureKind::corrupt;
        case SQLITE_IOERR:
        case SQLITE_CANTOPEN:
        case SQLITE_PROTOCOL:
            if (systemError == ENOSPC || systemError == EDQUOT)
                return FailureKind::full;
            if (systemError == EROFS)
                return FailureKind::readOnly;
            return FailureKind::io;
        default:
            return FailureKind::ordinary;
    }
}

}  // namespace

Failure failureOf(int extendedCode, int systemError, std::string text) {
    return {kindOf(extendedCode, systemError), extendedCode, systemError, std::move(text)};
}

Error errorOf(const Failure& failure, const std::string& path) {
    const std::string detail = "SQLite " + std::to_string(failure.code) + " errno " +
                               std::to_string(failure.systemError) + ": " + failure.text;
    switch (failure.kind) {
        case FailureKind::full:
            return {ErrorCode::storage, say("store.disk-full", {{"path", path}}), {}, detail};
        case FailureKind::readOnly:
            return {ErrorCode::storage, say("store.read-only", {{"path", path}}), {}, detail};
        case FailureKind::corrupt:
            return {ErrorCode::corrupt, say("store.corrupt", {{"path", path}}), {}, detail};
        case FailureKind::io:
            return {ErrorCode::storage, say("store.io-failed", {{"path", path}}), {}, detail};
        case FailureKind::none:
        case FailureKind::ordinary:
            break;
    }
    if ((failure.code & 0xFF) == SQLITE_BUSY)
        return {ErrorCode::storage, say("store.busy", {{"path", path}}), {}, detail};
    return {ErrorCode::internal, say("store.statement-failed", {{"path", path}}), {}, detail};
}

}  // namespace callbox::core::store
