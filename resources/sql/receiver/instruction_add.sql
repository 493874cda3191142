-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO instruction (console_id, id, kind, entity_id, partition_id, from_sequence, given_at)
VALUES (?, ?, ?, ?, ?, ?, ?);
