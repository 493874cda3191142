-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT at, author, text FROM request_note WHERE request = ? ORDER BY at LIMIT ?;
