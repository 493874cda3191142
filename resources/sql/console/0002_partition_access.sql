-- SPDX-License-Identifier: GPL-3.0-or-later
-- How a partition is read once it is reached (PartitionAccess as JSON), and what it was found to run.
ALTER TABLE partition ADD COLUMN access TEXT NOT NULL DEFAULT '{}';
ALTER TABLE partition ADD COLUMN platform INTEGER NOT NULL DEFAULT 0;
CREATE INDEX partition_machine_identity ON partition (machine_identity);
