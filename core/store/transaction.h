// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace callbox::core::store {

class Connection;

/// One consistent view of the database, for the time of a Store::read() or write(). The functions
/// of this folder take it; it is never kept.
class Reader {
public:
    explicit Reader(Connection& connection) : connection_(&connection) {}
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    Connection& connection() const { return *connection_; }

private:
    Connection* connection_;
};

/// A view that may also change what it sees. Changes count once Store has committed them.
class Transaction : public Reader {
public:
    using Reader::Reader;
};

}  // namespace callbox::core::store
