-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT sealed, issued_at FROM issued
WHERE console_id = ? AND entity_id = ? AND nonce_hash = ?;
