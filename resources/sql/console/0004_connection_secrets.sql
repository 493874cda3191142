-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the ways to the receiver log in with, each sealed for its connection and name.

CREATE TABLE connection_secret (
    connection_id TEXT NOT NULL,
    name TEXT NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (connection_id, name)
) WITHOUT ROWID;
