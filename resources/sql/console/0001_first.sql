-- SPDX-License-Identifier: GPL-3.0-or-later
-- Times are microseconds since 1970 in UTC. Columns that are not searched live in JSON documents.

-- Counts committed batches, so that the writer knows after a failed commit what became of it.
CREATE TABLE batch (id INTEGER PRIMARY KEY CHECK (id = 1), number INTEGER NOT NULL);
INSERT INTO batch VALUES (1, 0);

CREATE TABLE console_identity (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    console_id TEXT NOT NULL,
    epoch TEXT NOT NULL,
    sequence INTEGER NOT NULL
);
INSERT INTO console_identity VALUES (1, '', lower(hex(randomblob(16))), 0);
CREATE TRIGGER sequence_never_backwards BEFORE UPDATE OF sequence ON console_identity
    WHEN new.sequence < old.sequence AND new.epoch = old.epoch
BEGIN
    SELECT RAISE(ABORT, 'the sequence never goes backwards within an epoch');
END;

CREATE TABLE receiver_pin (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    receiver_id TEXT NOT NULL,
    signing_key TEXT NOT NULL,
    epoch TEXT NOT NULL,
    pinned_at INTEGER NOT NULL
);

CREATE TABLE managed_system (
    id TEXT PRIMARY KEY,
    type TEXT NOT NULL,
    model TEXT NOT NULL,
    serial TEXT NOT NULL,
    name TEXT NOT NULL,
    manufacturer TEXT NOT NULL,
    identity_source INTEGER NOT NULL,
    machine_uuid TEXT NOT NULL,
    virtual_machine INTEGER NOT NULL
);
CREATE INDEX managed_system_by_serial ON managed_system (serial, type, model);
CREATE INDEX managed_system_by_uuid ON managed_system (machine_uuid);

CREATE TABLE partition (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL COLLATE NOCASE UNIQUE,
    host TEXT NOT NULL,
    port INTEGER NOT NULL,
    user TEXT NOT NULL,
    key_type TEXT,
    key_fingerprint TEXT,
    key_blob TEXT,
    machine_identity TEXT NOT NULL,
    system_id TEXT NOT NULL,
    os_name TEXT NOT NULL,
    os_level TEXT NOT NULL,
    kernel TEXT NOT NULL,
    channel INTEGER NOT NULL,
    channel_reason TEXT NOT NULL,
    last_seen INTEGER,
    last_collected INTEGER,
    capabilities TEXT NOT NULL,
    added_at INTEGER NOT NULL
);

CREATE TABLE inventory (
    partition_id TEXT PRIMARY KEY REFERENCES partition ON DELETE CASCADE,
    digest TEXT NOT NULL,
    document TEXT NOT NULL,
    acknowledged_digest TEXT NOT NULL DEFAULT '',
    acknowledged_document TEXT
);

CREATE TABLE utilization (
    partition_id TEXT NOT NULL REFERENCES partition ON DELETE CASCADE,
    at INTEGER NOT NULL,
    metric TEXT NOT NULL,
    subject TEXT NOT NULL,
    value REAL NOT NULL,
    unit TEXT NOT NULL,
    PRIMARY KEY (partition_id, at, metric, subject)
) WITHOUT ROWID;
CREATE INDEX utilization_by_time ON utilization (at);

CREATE TABLE event (
    problem_number INTEGER PRIMARY KEY AUTOINCREMENT,
    closed INTEGER NOT NULL,
    state INTEGER NOT NULL,
    severity INTEGER NOT NULL,
    notification INTEGER NOT NULL,
    reference_code TEXT NOT NULL,
    failing_mtms TEXT NOT NULL,
    partition_id TEXT NOT NULL,
    partition_name TEXT NOT NULL COLLATE NOCASE,
    last_reported INTEGER NOT NULL,
    service_request TEXT NOT NULL,
    duplicate_key TEXT NOT NULL,
    platform_log_id TEXT NOT NULL
);
CREATE INDEX event_by_status ON event (closed, problem_number);
CREATE INDEX event_by_severity ON event (severity, problem_number);
CREATE INDEX event_open_by_severity ON event (severity, problem_number) WHERE closed = 0;
CREATE INDEX event_by_reference ON event (reference_code, problem_number);
CREATE INDEX event_by_last_reported ON event (last_reported, problem_number);
CREATE INDEX event_by_mtms ON event (failing_mtms, problem_number);
CREATE INDEX event_by_partition ON event (partition_id, closed, problem_number);
CREATE INDEX event_by_partition_name ON event (partition_name, problem_number);
CREATE INDEX event_by_request ON event (service_request) WHERE service_request <> '';
CREATE INDEX event_by_duplicate_key ON event (duplicate_key, problem_number) WHERE closed = 0;
CREATE INDEX event_by_log_id ON event (platform_log_id, failing_mtms)
    WHERE closed = 0 AND platform_log_id <> '';

-- Apart from the searched columns, so that lists and counts read little.
CREATE TABLE event_document (
    problem_number INTEGER PRIMARY KEY REFERENCES event ON DELETE CASCADE,
    document TEXT NOT NULL
);

CREATE TABLE event_fru (
    problem_number INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
    position INTEGER NOT NULL,
    part_number TEXT NOT NULL,
    location_code TEXT NOT NULL,
    serial_number TEXT NOT NULL,
    PRIMARY KEY (problem_number, position)
) WITHOUT ROWID;
CREATE INDEX event_fru_by_part ON event_fru (part_number);
CREATE INDEX event_fru_by_location ON event_fru (location_code);

CREATE VIRTUAL TABLE event_text USING fts5 (text, tokenize = 'trigram', detail = 'full');

CREATE TABLE problem_record (
    partition_id TEXT NOT NULL REFERENCES partition ON DELETE CASCADE,
    source TEXT NOT NULL,
    record_id TEXT NOT NULL,
    seen_at INTEGER NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (partition_id, source, record_id)
);
CREATE INDEX problem_record_by_time ON problem_record (seen_at);
CREATE INDEX problem_record_by_partition ON problem_record (partition_id, seen_at);

CREATE TABLE source_cursor (
    partition_id TEXT NOT NULL REFERENCES partition ON DELETE CASCADE,
    source TEXT NOT NULL,
    cursor TEXT NOT NULL,
    PRIMARY KEY (partition_id, source)
) WITHOUT ROWID;

CREATE TABLE setting (key TEXT PRIMARY KEY, document TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE credential (
    entity_id TEXT PRIMARY KEY,
    state INTEGER NOT NULL,
    current BLOB,
    issued_at INTEGER NOT NULL,
    next BLOB,
    next_issued_at INTEGER NOT NULL,
    reason TEXT NOT NULL
);

CREATE TABLE alarm (key TEXT PRIMARY KEY, what TEXT NOT NULL, raised_at INTEGER NOT NULL);

CREATE TABLE audit (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    user TEXT NOT NULL,
    role TEXT NOT NULL,
    client TEXT NOT NULL,
    operation TEXT NOT NULL,
    subject TEXT NOT NULL,
    what TEXT NOT NULL,
    outcome TEXT NOT NULL
);
CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit log is only added to');
END;

-- state: 0 waiting, 1 sending, 2 acknowledged, 3 set aside, 4 superseded.
CREATE TABLE outbox (
    sequence INTEGER PRIMARY KEY,
    epoch TEXT NOT NULL,
    type INTEGER NOT NULL,
    priority INTEGER NOT NULL,
    subject TEXT NOT NULL,
    partition_id TEXT NOT NULL,
    supersede_key TEXT NOT NULL,
    problem_number INTEGER NOT NULL,
    state INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    acknowledged_at INTEGER,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_attempt INTEGER NOT NULL,
    last_failure TEXT NOT NULL DEFAULT '',
    path TEXT NOT NULL DEFAULT '',
    digest TEXT NOT NULL,
    bytes INTEGER NOT NULL
);
CREATE INDEX outbox_in_turn ON outbox (priority, sequence) WHERE state = 0;
CREATE INDEX outbox_lane ON outbox (partition_id, priority, sequence, next_attempt, state)
    WHERE state < 2;
CREATE INDEX outbox_of_problem ON outbox (problem_number, sequence) WHERE state < 2;
CREATE INDEX outbox_superseding ON outbox (supersede_key, type)
    WHERE state = 0 AND supersede_key <> '';
CREATE INDEX outbox_by_state ON outbox (state, sequence);
CREATE INDEX outbox_by_type ON outbox (type, sequence);

CREATE TABLE outbox_data (
    sequence INTEGER PRIMARY KEY REFERENCES outbox ON DELETE CASCADE,
    data TEXT NOT NULL
);
-- What the receiver will have once the inventory message of this number is acknowledged.
CREATE TABLE outbox_inventory (
    sequence INTEGER PRIMARY KEY REFERENCES outbox ON DELETE CASCADE,
    digest TEXT NOT NULL,
    document TEXT NOT NULL
);

CREATE TABLE ledger (
    number INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    what TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    type TEXT NOT NULL,
    digest TEXT NOT NULL,
    path TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    hash TEXT NOT NULL
);
CREATE TABLE ledger_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    number INTEGER NOT NULL,
    hash TEXT NOT NULL
);
INSERT INTO ledger_head VALUES (1, 0, printf('%064d', 0));
CREATE TRIGGER ledger_is_not_changed BEFORE UPDATE ON ledger
BEGIN
    SELECT RAISE(ABORT, 'the ledger is only added to');
END;
CREATE TRIGGER ledger_is_not_cut BEFORE DELETE ON ledger
BEGIN
    SELECT RAISE(ABORT, 'the ledger is only added to');
END;
