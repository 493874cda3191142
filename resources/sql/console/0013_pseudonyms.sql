-- SPDX-License-Identifier: GPL-3.0-or-later
-- What leaves as a token in place of its name; key and names are sealed and never leave.
CREATE TABLE pseudonym_key (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    sealed BLOB NOT NULL
);
CREATE TABLE pseudonym (
    token TEXT PRIMARY KEY,
    sealed BLOB NOT NULL,
    created_at INTEGER NOT NULL
) WITHOUT ROWID;
