-- SPDX-License-Identifier: GPL-3.0-or-later
-- Data of messages that comes in chunks, until its message has come.
CREATE TABLE upload (
    console_id TEXT NOT NULL,
    id TEXT NOT NULL,
    epoch TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    digest TEXT NOT NULL,
    subject TEXT NOT NULL,
    size INTEGER NOT NULL,
    offset INTEGER NOT NULL,
    touched_at INTEGER NOT NULL,
    PRIMARY KEY (console_id, id)
) WITHOUT ROWID;
CREATE INDEX upload_by_touch ON upload (touched_at);

CREATE TABLE upload_chunk (
    console_id TEXT NOT NULL,
    id TEXT NOT NULL,
    offset INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (console_id, id, offset),
    FOREIGN KEY (console_id, id) REFERENCES upload (console_id, id) ON DELETE CASCADE
);
