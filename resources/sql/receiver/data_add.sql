-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO request_data (request, name, digest, console_id, data_set, bytes, cut, gathered_at,
    received_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (request, name, digest) DO NOTHING;
