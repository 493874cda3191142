-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM performance WHERE subject = ? AND partition_id = ? AND at < ?;
