-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO console_epoch (console_id, epoch, first_seen, last_seen)
VALUES (?, ?, ?, ?)
ON CONFLICT (console_id, epoch) DO UPDATE SET last_seen = excluded.last_seen;
