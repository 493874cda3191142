-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO customer (console_id, information, support_ids, updated_at)
VALUES (?, ?, ?, ?)
ON CONFLICT (console_id) DO UPDATE SET
    information = excluded.information,
    support_ids = excluded.support_ids,
    updated_at = excluded.updated_at;
