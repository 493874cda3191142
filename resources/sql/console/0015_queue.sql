-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an operator decides about messages that wait: state 5 held, 6 cancelled; `turn` is the place
-- in the queue, by priority unless somebody moved it.

ALTER TABLE outbox ADD COLUMN turn INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN decided_by TEXT NOT NULL DEFAULT '';
ALTER TABLE outbox ADD COLUMN decided_at INTEGER;
ALTER TABLE outbox ADD COLUMN reason TEXT NOT NULL DEFAULT '';
ALTER TABLE outbox ADD COLUMN receipt TEXT NOT NULL DEFAULT '';
UPDATE outbox SET turn = priority * 1000000000;

DROP INDEX outbox_in_turn;
CREATE INDEX outbox_in_turn ON outbox (turn, sequence) WHERE state = 0;
DROP INDEX outbox_lane;
CREATE INDEX outbox_lane
    ON outbox (partition_id, priority, sequence, next_attempt, state, problem_number)
    WHERE state < 2;
-- What follows a problem's report waits for it while it is held, too.
DROP INDEX outbox_of_problem;
CREATE INDEX outbox_of_problem ON outbox (problem_number, sequence) WHERE state IN (0, 1, 5);
DROP INDEX outbox_superseding;
CREATE INDEX outbox_superseding ON outbox (supersede_key, type)
    WHERE state IN (0, 5) AND supersede_key <> '';
DROP INDEX outbox_report_of_problem;
CREATE INDEX outbox_report_of_problem ON outbox (problem_number, sequence)
    WHERE state IN (0, 1, 3, 5);
CREATE INDEX ledger_of_message ON ledger (sequence);
