-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO upload (console_id, id, epoch, sequence, digest, subject, size, offset, touched_at)
VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?);
