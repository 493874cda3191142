-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT at, received_at, version, partitions_active, partitions_total, waiting FROM heartbeat
WHERE console_id = ?;
