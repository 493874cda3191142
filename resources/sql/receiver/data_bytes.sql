-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT coalesce(sum(length(bytes)), 0) FROM request_data_piece WHERE request = ?;
