-- SPDX-License-Identifier: GPL-3.0-or-later
-- RMC's resource model: conditions, responses, their links, sensors, and the log of what happened.

CREATE TABLE condition (name TEXT PRIMARY KEY COLLATE NOCASE, document TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE response (name TEXT PRIMARY KEY COLLATE NOCASE, document TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE association (
    condition TEXT NOT NULL COLLATE NOCASE
        REFERENCES condition ON DELETE CASCADE ON UPDATE CASCADE,
    response TEXT NOT NULL COLLATE NOCASE REFERENCES response,
    active INTEGER NOT NULL,
    PRIMARY KEY (condition, response)
) WITHOUT ROWID;

-- Resources under a condition's event that were not rearmed yet.
CREATE TABLE condition_standing (
    condition TEXT NOT NULL COLLATE NOCASE
        REFERENCES condition ON DELETE CASCADE ON UPDATE CASCADE,
    resource TEXT NOT NULL,
    name TEXT NOT NULL,
    partition_id TEXT NOT NULL,
    value TEXT NOT NULL,
    since INTEGER NOT NULL,
    PRIMARY KEY (condition, resource)
) WITHOUT ROWID;
CREATE INDEX condition_standing_by_partition ON condition_standing (partition_id);

CREATE TABLE sensor (
    partition_id TEXT NOT NULL REFERENCES partition ON DELETE CASCADE,
    name TEXT NOT NULL COLLATE NOCASE,
    document TEXT NOT NULL,
    PRIMARY KEY (partition_id, name)
) WITHOUT ROWID;

CREATE TABLE condition_audit (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    condition TEXT NOT NULL COLLATE NOCASE,
    document TEXT NOT NULL
);
CREATE INDEX condition_audit_by_condition ON condition_audit (condition, number);
CREATE INDEX condition_audit_by_time ON condition_audit (at);
