-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many events there are, kept count of, since counting a million takes long; and what the list
-- of so many needs.

CREATE TABLE event_count (
    closed INTEGER PRIMARY KEY,
    events INTEGER NOT NULL
);
INSERT INTO event_count SELECT 0, count(*) FROM event WHERE closed = 0;
INSERT INTO event_count SELECT 1, count(*) FROM event WHERE closed = 1;

CREATE TRIGGER event_added AFTER INSERT ON event
BEGIN
    UPDATE event_count SET events = events + 1 WHERE closed = new.closed;
END;
CREATE TRIGGER event_removed AFTER DELETE ON event
BEGIN
    UPDATE event_count SET events = events - 1 WHERE closed = old.closed;
END;
CREATE TRIGGER event_closed_or_opened AFTER UPDATE OF closed ON event WHEN old.closed <> new.closed
BEGIN
    UPDATE event_count SET events = events - 1 WHERE closed = old.closed;
    UPDATE event_count SET events = events + 1 WHERE closed = new.closed;
END;

CREATE INDEX event_by_notification ON event (notification, problem_number);

-- The index of texts knows three letters each; behind the last two there is one more, so that these
-- are found, too.
UPDATE event_text SET text = text || char(10) || char(10);
CREATE VIRTUAL TABLE event_text_terms USING fts5vocab(event_text, row);
