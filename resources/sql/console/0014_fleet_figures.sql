-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the figures of the fleet are counted by: problems by the day on which they were first
-- reported, messages by the day on which they left, utilization by the hour; and how the inventory
-- of a partition came to be what it is.

ALTER TABLE event ADD COLUMN first_reported INTEGER NOT NULL DEFAULT 0;
UPDATE event SET first_reported = coalesce((
    SELECT strftime('%s', substr(json_extract(document, '$.firstReported'), 1, 19)) * 1000000
    FROM event_document WHERE event_document.problem_number = event.problem_number), last_reported);
CREATE INDEX event_by_first_reported ON event (first_reported, severity);

CREATE INDEX ledger_by_time ON ledger (at, what);

-- How many samples of the whole fleet fell into each percent of an hour: its median costs as much
-- with ten partitions as with ten thousand.
CREATE TABLE utilization_tally (
    hour INTEGER NOT NULL,
    metric TEXT NOT NULL,
    percent INTEGER NOT NULL,
    samples INTEGER NOT NULL,
    PRIMARY KEY (hour, metric, percent)
) WITHOUT ROWID;
INSERT INTO utilization_tally
    SELECT at / 3600000000, metric, min(100, max(0, CAST(round(value) AS INTEGER))), count(*)
    FROM utilization
    WHERE metric IN ('processor.busy', 'memory.used') AND subject = 'all' AND unit = '%'
    GROUP BY 1, 2, 3;
CREATE TRIGGER utilization_tallied AFTER INSERT ON utilization
    WHEN new.metric IN ('processor.busy', 'memory.used') AND new.subject = 'all'
        AND new.unit = '%'
BEGIN
    INSERT INTO utilization_tally VALUES (new.at / 3600000000, new.metric,
            min(100, max(0, CAST(round(new.value) AS INTEGER))), 1)
        ON CONFLICT (hour, metric, percent) DO UPDATE SET samples = samples + 1;
END;

-- undo: the difference, as JSON, that makes the inventory before of the one after.
CREATE TABLE inventory_change (
    partition_id TEXT NOT NULL REFERENCES partition ON DELETE CASCADE,
    at INTEGER NOT NULL,
    added INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    removed INTEGER NOT NULL,
    undo TEXT NOT NULL,
    PRIMARY KEY (partition_id, at)
);
CREATE INDEX partition_by_system ON partition (system_id);
