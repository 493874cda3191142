-- SPDX-License-Identifier: GPL-3.0-or-later
-- Times are microseconds of UTC. Keys begin with the machine or console, so that one system's rows
-- stay together.
CREATE TABLE receiver (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE entity (
    entity_id TEXT NOT NULL,
    console_id TEXT NOT NULL,
    console INTEGER NOT NULL,
    mtms_type TEXT NOT NULL,
    mtms_model TEXT NOT NULL,
    mtms_serial TEXT NOT NULL,
    machine_uuid TEXT NOT NULL,
    name TEXT NOT NULL,
    stored_key TEXT NOT NULL,
    server_key TEXT NOT NULL,
    issued_at INTEGER NOT NULL,
    next_stored_key TEXT,
    next_server_key TEXT,
    next_issued_at INTEGER,
    next_instruction TEXT,
    next_confirmed INTEGER NOT NULL DEFAULT 0,
    enrolled_at INTEGER NOT NULL,
    last_seen INTEGER,
    PRIMARY KEY (entity_id, console_id)
) WITHOUT ROWID;
CREATE INDEX entity_by_console ON entity (console_id, entity_id);

CREATE TABLE issued (
    console_id TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    nonce_hash TEXT NOT NULL,
    sealed TEXT NOT NULL,
    issued_at INTEGER NOT NULL,
    PRIMARY KEY (console_id, entity_id, nonce_hash)
) WITHOUT ROWID;
CREATE INDEX issued_by_age ON issued (issued_at);

CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    entity_id TEXT NOT NULL,
    console_id TEXT NOT NULL,
    nonce_hash TEXT NOT NULL,
    mtms TEXT NOT NULL,
    name TEXT NOT NULL,
    company TEXT NOT NULL,
    contact TEXT NOT NULL,
    peer TEXT NOT NULL,
    asked_at INTEGER NOT NULL,
    state TEXT NOT NULL,
    decided_at INTEGER,
    UNIQUE (entity_id, console_id, nonce_hash)
);

CREATE TABLE customer (
    console_id TEXT PRIMARY KEY,
    information TEXT NOT NULL,
    support_ids TEXT NOT NULL,
    updated_at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE console_epoch (
    console_id TEXT NOT NULL,
    epoch TEXT NOT NULL,
    first_seen INTEGER NOT NULL,
    last_seen INTEGER NOT NULL,
    PRIMARY KEY (console_id, epoch)
) WITHOUT ROWID;

CREATE TABLE message (
    console_id TEXT NOT NULL,
    epoch TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    digest TEXT NOT NULL,
    type TEXT NOT NULL,
    subject TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    request INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (console_id, epoch, sequence)
) WITHOUT ROWID;

CREATE TABLE heartbeat (
    console_id TEXT PRIMARY KEY,
    at INTEGER NOT NULL,
    received_at INTEGER NOT NULL,
    version TEXT NOT NULL,
    partitions_active INTEGER NOT NULL,
    partitions_total INTEGER NOT NULL,
    waiting INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE inventory (
    subject TEXT NOT NULL,
    partition_id TEXT NOT NULL,
    console_id TEXT NOT NULL,
    partition_name TEXT NOT NULL,
    digest TEXT NOT NULL,
    items INTEGER NOT NULL,
    received_at INTEGER NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (subject, partition_id, console_id)
);

CREATE TABLE performance (
    subject TEXT NOT NULL,
    partition_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    metric TEXT NOT NULL,
    instance TEXT NOT NULL,
    value REAL NOT NULL,
    unit TEXT NOT NULL,
    PRIMARY KEY (subject, partition_id, at, metric, instance)
) WITHOUT ROWID;

CREATE TABLE request (
    number INTEGER PRIMARY KEY,
    subject TEXT NOT NULL,
    console_id TEXT NOT NULL,
    failing_mtms TEXT NOT NULL,
    duplicate_key TEXT NOT NULL,
    state TEXT NOT NULL,
    severity TEXT NOT NULL,
    reference_code TEXT NOT NULL,
    description TEXT NOT NULL,
    test INTEGER NOT NULL,
    opened_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    reports INTEGER NOT NULL
);
CREATE INDEX request_by_problem ON request (subject, duplicate_key, failing_mtms, state);

CREATE TABLE report (
    request INTEGER NOT NULL REFERENCES request (number),
    console_id TEXT NOT NULL,
    epoch TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    received_at INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (request, console_id, epoch, sequence)
);

CREATE TABLE request_article (
    request INTEGER NOT NULL REFERENCES request (number),
    rank INTEGER NOT NULL,
    article_id TEXT NOT NULL,
    title TEXT NOT NULL,
    PRIMARY KEY (request, rank)
) WITHOUT ROWID;

CREATE TABLE request_note (
    request INTEGER NOT NULL REFERENCES request (number),
    at INTEGER NOT NULL,
    author TEXT NOT NULL,
    text TEXT NOT NULL
);
CREATE INDEX request_note_by_request ON request_note (request, at);

CREATE TABLE instruction (
    console_id TEXT NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    partition_id TEXT NOT NULL,
    from_sequence INTEGER NOT NULL,
    given_at INTEGER NOT NULL,
    confirmed_at INTEGER,
    PRIMARY KEY (console_id, id)
) WITHOUT ROWID;
