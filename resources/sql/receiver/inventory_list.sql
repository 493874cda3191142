-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT partition_id, console_id, partition_name, digest, items, received_at FROM inventory
WHERE subject = ? ORDER BY partition_id, console_id;
