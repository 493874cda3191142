-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE upload SET offset = ?3 + ?4, touched_at = ?5
WHERE console_id = ?1 AND id = ?2 AND offset = ?3 AND size - offset >= ?4;
