-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is taken out of messages before they leave, and whom a ledger's entry is about.

CREATE TABLE redaction_rule (
    name TEXT PRIMARY KEY,
    kind INTEGER NOT NULL,
    match TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL
) WITHOUT ROWID;
-- The revision is drawn anew by every change; the salt stays for the life of the database.
CREATE TABLE disclosure (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    revision TEXT NOT NULL,
    salt TEXT NOT NULL
);
INSERT INTO disclosure VALUES (1, lower(hex(randomblob(8))), lower(hex(randomblob(16))));
CREATE TRIGGER redaction_rule_added AFTER INSERT ON redaction_rule
BEGIN
    UPDATE disclosure SET revision = lower(hex(randomblob(8)));
END;
CREATE TRIGGER redaction_rule_removed AFTER DELETE ON redaction_rule
BEGIN
    UPDATE disclosure SET revision = lower(hex(randomblob(8)));
END;

-- How often each rule took something out of a message, and all in all.
CREATE TABLE outbox_redaction (
    sequence INTEGER NOT NULL REFERENCES outbox ON DELETE CASCADE,
    rule TEXT NOT NULL,
    times INTEGER NOT NULL,
    PRIMARY KEY (sequence, rule)
) WITHOUT ROWID;
CREATE TABLE redaction_total (
    rule TEXT PRIMARY KEY,
    times INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TRIGGER redaction_counted AFTER INSERT ON outbox_redaction
BEGIN
    INSERT INTO redaction_total VALUES (new.rule, new.times)
        ON CONFLICT (rule) DO UPDATE SET times = times + excluded.times;
END;

-- The ledger is kept longer than the outbox.
CREATE TABLE ledger_subject (
    sequence INTEGER PRIMARY KEY,
    subject TEXT NOT NULL,
    partition_id TEXT NOT NULL
);
INSERT INTO ledger_subject SELECT sequence, subject, partition_id FROM outbox;
CREATE TRIGGER ledger_subject_known AFTER INSERT ON outbox
BEGIN
    INSERT OR REPLACE INTO ledger_subject VALUES (new.sequence, new.subject, new.partition_id);
END;
