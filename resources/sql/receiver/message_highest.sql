-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT coalesce(max(sequence), 0) FROM message WHERE console_id = ? AND epoch = ?;
