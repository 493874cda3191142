-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO performance (subject, partition_id, at, metric, instance, value, unit)
VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (subject, partition_id, at, metric, instance) DO UPDATE SET
    value = excluded.value,
    unit = excluded.unit;
