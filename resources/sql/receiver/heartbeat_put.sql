-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO heartbeat (console_id, at, received_at, version, partitions_active, partitions_total,
    waiting)
VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (console_id) DO UPDATE SET
    at = excluded.at,
    received_at = excluded.received_at,
    version = excluded.version,
    partitions_active = excluded.partitions_active,
    partitions_total = excluded.partitions_total,
    waiting = excluded.waiting;
