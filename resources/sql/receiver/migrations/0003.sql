-- SPDX-License-Identifier: GPL-3.0-or-later
-- Extended error data of service requests, in the pieces that it came in.
CREATE TABLE request_data (
    request INTEGER NOT NULL REFERENCES request (number),
    name TEXT NOT NULL,
    digest TEXT NOT NULL,
    console_id TEXT NOT NULL,
    data_set TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    cut INTEGER NOT NULL,
    gathered_at INTEGER NOT NULL,
    received_at INTEGER NOT NULL,
    PRIMARY KEY (request, name, digest)
) WITHOUT ROWID;

CREATE TABLE request_data_piece (
    request INTEGER NOT NULL,
    name TEXT NOT NULL,
    digest TEXT NOT NULL,
    offset INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (request, name, digest, offset),
    FOREIGN KEY (request, name, digest) REFERENCES request_data (request, name, digest)
        ON DELETE CASCADE
);
