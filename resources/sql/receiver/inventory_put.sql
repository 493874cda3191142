-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO inventory (subject, partition_id, console_id, partition_name, digest, items, received_at,
    content)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (subject, partition_id, console_id) DO UPDATE SET
    partition_name = excluded.partition_name,
    digest = excluded.digest,
    items = excluded.items,
    received_at = excluded.received_at,
    content = excluded.content;
