-- SPDX-License-Identifier: GPL-3.0-or-later
-- Policy rules, maintenance windows and the problems that they keep back.

-- The revision is drawn anew by every change, so that what was read before is known to be old.
CREATE TABLE policy (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    revision TEXT NOT NULL,
    document TEXT NOT NULL
);
INSERT INTO policy VALUES (1, lower(hex(randomblob(8))), '{}');

CREATE TABLE maintenance_window (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    start_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    ended_at INTEGER,
    document TEXT NOT NULL
);
CREATE INDEX maintenance_window_not_ended ON maintenance_window (number) WHERE ended_at IS NULL;

CREATE TRIGGER policy_changed AFTER UPDATE OF document ON policy
BEGIN
    UPDATE policy SET revision = lower(hex(randomblob(8)));
END;
CREATE TRIGGER window_added AFTER INSERT ON maintenance_window
BEGIN
    UPDATE policy SET revision = lower(hex(randomblob(8)));
END;
CREATE TRIGGER window_changed AFTER UPDATE ON maintenance_window
BEGIN
    UPDATE policy SET revision = lower(hex(randomblob(8)));
END;
CREATE TRIGGER window_removed AFTER DELETE ON maintenance_window
BEGIN
    UPDATE policy SET revision = lower(hex(randomblob(8)));
END;

-- window_number 0: a rule kept it back. outcome: 0 waiting, 1 released, 2 discarded.
CREATE TABLE suppressed_event (
    problem_number INTEGER PRIMARY KEY REFERENCES event ON DELETE CASCADE,
    window_number INTEGER NOT NULL,
    rule TEXT NOT NULL,
    at INTEGER NOT NULL,
    outcome INTEGER NOT NULL DEFAULT 0,
    settled_at INTEGER,
    settled_by TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT ''
);
CREATE INDEX suppressed_event_by_window ON suppressed_event (window_number, problem_number);
CREATE INDEX suppressed_event_waiting ON suppressed_event (problem_number) WHERE outcome = 0;

-- Where a new problem may be counted into an open one of its system.
CREATE INDEX event_open_by_mtms ON event (failing_mtms, problem_number) WHERE closed = 0;
