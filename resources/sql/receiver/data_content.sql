-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT offset, bytes FROM request_data_piece
WHERE request = ? AND name = ? AND digest = ? ORDER BY offset;
