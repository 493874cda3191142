-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT digest, type, subject, received_at, request FROM message
WHERE console_id = ? AND epoch = ? AND sequence = ?;
