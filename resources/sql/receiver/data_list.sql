-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT name, digest, console_id, data_set, bytes, cut, gathered_at, received_at,
    (SELECT coalesce(sum(length(p.bytes)), 0) FROM request_data_piece AS p
     WHERE p.request = d.request AND p.name = d.name AND p.digest = d.digest)
FROM request_data AS d WHERE request = ? ORDER BY name, received_at LIMIT ?;
