-- SPDX-License-Identifier: GPL-3.0-or-later
-- By which parts the open events of one fault, of what caused it and of what came of it find each
-- other. role: 0 a fault of the part, 1 takes with it what hangs on the part, 2 may be caused by it.
CREATE TABLE event_part (
    key TEXT NOT NULL,
    role INTEGER NOT NULL,
    problem_number INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
    weight INTEGER NOT NULL,
    PRIMARY KEY (key, role, problem_number)
) WITHOUT ROWID;
CREATE INDEX event_part_of ON event_part (problem_number);
