-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO entity (entity_id, console_id, console, mtms_type, mtms_model, mtms_serial, machine_uuid, name,
    stored_key, server_key, issued_at, next_stored_key, next_server_key, next_issued_at,
    next_instruction, next_confirmed, enrolled_at, last_seen)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (entity_id, console_id) DO UPDATE SET
    console = excluded.console,
    mtms_type = excluded.mtms_type,
    mtms_model = excluded.mtms_model,
    mtms_serial = excluded.mtms_serial,
    machine_uuid = excluded.machine_uuid,
    name = excluded.name,
    stored_key = excluded.stored_key,
    server_key = excluded.server_key,
    issued_at = excluded.issued_at,
    next_stored_key = excluded.next_stored_key,
    next_server_key = excluded.next_server_key,
    next_issued_at = excluded.next_issued_at,
    next_instruction = excluded.next_instruction,
    next_confirmed = excluded.next_confirmed,
    enrolled_at = excluded.enrolled_at,
    last_seen = excluded.last_seen;
