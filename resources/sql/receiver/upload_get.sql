-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT epoch, sequence, digest, subject, size, offset, touched_at FROM upload
WHERE console_id = ? AND id = ?;
