-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT partition_name, digest, items, received_at, content FROM inventory
WHERE subject = ? AND partition_id = ? AND console_id = ?;
