-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE entity SET last_seen = ? WHERE entity_id = ? AND console_id = ?;
