-- SPDX-License-Identifier: GPL-3.0-or-later
-- Extended error data: whose is to be gathered, how that went, the files, and how they left.

-- state: 0 wanted, 1 gathered, 2 failed.
CREATE TABLE data_gathering (
    problem_number INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
    data_set INTEGER NOT NULL,
    state INTEGER NOT NULL,
    at INTEGER NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (problem_number, data_set)
) WITHOUT ROWID;
CREATE INDEX data_gathering_wanted ON data_gathering (problem_number, data_set, at)
    WHERE state = 0;

CREATE TABLE data_file (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    problem_number INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
    data_set INTEGER NOT NULL,
    name TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    digest TEXT NOT NULL,
    cut INTEGER NOT NULL,
    gathered_at INTEGER NOT NULL
);
CREATE INDEX data_file_of_problem ON data_file (problem_number, data_set, name, bytes);

-- Apart, so that lists and sums read little.
CREATE TABLE data_content (
    file_id INTEGER PRIMARY KEY REFERENCES data_file ON DELETE CASCADE,
    content BLOB NOT NULL
);

-- The messages that take a file home.
CREATE TABLE data_message (
    file_id INTEGER NOT NULL REFERENCES data_file ON DELETE CASCADE,
    sequence INTEGER NOT NULL,
    PRIMARY KEY (file_id, sequence)
) WITHOUT ROWID;
CREATE INDEX data_message_by_sequence ON data_message (sequence);

-- Noted in the very transaction in which an event that calls home is filed, or let go later: what
-- happened around the fault is not there for long. Not for suppressed, uncounted or closed ones.
CREATE TRIGGER data_of_new_event AFTER INSERT ON event
    WHEN new.notification = 0 AND new.state NOT IN (2, 3, 8)
BEGIN
    INSERT INTO data_gathering VALUES (new.problem_number, 0, 0, new.last_reported, '{}');
END;
CREATE TRIGGER data_of_reported_event AFTER UPDATE OF state ON event
    WHEN new.state = 4 AND old.state <> 4
BEGIN
    INSERT OR IGNORE INTO data_gathering
        VALUES (new.problem_number, 0, 0, new.last_reported, '{}');
END;
