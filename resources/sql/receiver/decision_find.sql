-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, entity_id, console_id, nonce_hash, mtms, name, company, contact, peer, asked_at, state,
    decided_at
FROM decision WHERE entity_id = ? AND console_id = ? AND nonce_hash = ?;
