-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO decision (entity_id, console_id, nonce_hash, mtms, name, company, contact, peer,
    asked_at, state)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'pending');
