-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT console_id, epoch, sequence, received_at, body FROM report
WHERE request = ? ORDER BY received_at LIMIT ?;
