-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO message (console_id, epoch, sequence, digest, type, subject, received_at, request)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (console_id, epoch, sequence) DO NOTHING;
