-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who is told of events and alarms, what is still to be decided, and what is told or was.

CREATE TABLE notification_target (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    enabled INTEGER NOT NULL,
    document TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE notification_secret (
    target_id TEXT NOT NULL,
    name TEXT NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (target_id, name)
) WITHOUT ROWID;

-- What happened and nobody has looked at yet, written in the very transaction in which it happened:
-- of an event (was_state NULL: it is new), or of an alarm.
CREATE TABLE untold (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    problem_number INTEGER NOT NULL DEFAULT 0,
    was_state INTEGER,
    state INTEGER NOT NULL DEFAULT 0,
    weightier INTEGER NOT NULL DEFAULT 0,
    alarm TEXT NOT NULL DEFAULT '',
    what TEXT NOT NULL DEFAULT '',
    raised INTEGER NOT NULL DEFAULT 0
);

CREATE TRIGGER event_is_new AFTER INSERT ON event
    WHEN EXISTS (SELECT 1 FROM notification_target WHERE enabled)
BEGIN
    INSERT INTO untold (problem_number, state) VALUES (new.problem_number, new.state);
END;
CREATE TRIGGER event_is_changed AFTER UPDATE ON event
    WHEN (old.state <> new.state OR old.severity <> new.severity
          OR old.notification <> new.notification OR old.service_request <> new.service_request)
         AND EXISTS (SELECT 1 FROM notification_target WHERE enabled)
BEGIN
    INSERT INTO untold (problem_number, was_state, state, weightier)
        VALUES (new.problem_number, old.state, new.state,
                old.severity <> new.severity OR old.notification <> new.notification
                OR old.service_request <> new.service_request);
END;
CREATE TRIGGER alarm_is_raised AFTER INSERT ON alarm
    WHEN EXISTS (SELECT 1 FROM notification_target WHERE enabled)
BEGIN
    INSERT INTO untold (alarm, what, raised) VALUES (new.key, new.what, 1);
END;
CREATE TRIGGER alarm_is_cleared AFTER DELETE ON alarm
    WHEN EXISTS (SELECT 1 FROM notification_target WHERE enabled)
BEGIN
    INSERT INTO untold (alarm, what, raised) VALUES (old.key, old.what, 0);
END;

-- One notice to one address. state: 0 waiting, 1 sent, 2 given up. One message tells all that
-- share target, recipient and ended_at.
CREATE TABLE notification (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    target_id TEXT NOT NULL,
    recipient TEXT NOT NULL,
    state INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    ended_at INTEGER,
    reason TEXT NOT NULL,
    document TEXT NOT NULL
);
CREATE INDEX notification_waiting ON notification (target_id, recipient, number) WHERE state = 0;
CREATE INDEX notification_sent ON notification (target_id, recipient, ended_at) WHERE state = 1;
CREATE INDEX notification_ended ON notification (ended_at) WHERE state <> 0;
CREATE INDEX notification_of ON notification (target_id, number);
