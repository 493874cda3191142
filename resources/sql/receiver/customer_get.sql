-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT information, support_ids, updated_at FROM customer WHERE console_id = ?;
