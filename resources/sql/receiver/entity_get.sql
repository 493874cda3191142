-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT entity_id, console_id, console, mtms_type, mtms_model, mtms_serial, machine_uuid, name,
    stored_key, server_key, issued_at, next_stored_key, next_server_key, next_issued_at,
    next_instruction, next_confirmed, enrolled_at, last_seen
FROM entity WHERE entity_id = ? AND console_id = ?;
