-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO issued (console_id, entity_id, nonce_hash, sealed, issued_at)
VALUES (?, ?, ?, ?, ?)
ON CONFLICT (console_id, entity_id, nonce_hash) DO UPDATE SET
    sealed = excluded.sealed,
    issued_at = excluded.issued_at;
