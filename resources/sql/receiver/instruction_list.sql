-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, kind, entity_id, partition_id, from_sequence FROM instruction
WHERE console_id = ? AND confirmed_at IS NULL ORDER BY given_at, id LIMIT ?;
