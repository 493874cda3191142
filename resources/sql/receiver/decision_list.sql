-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, entity_id, console_id, nonce_hash, mtms, name, company, contact, peer, asked_at, state,
    decided_at
FROM decision ORDER BY id LIMIT ?;
