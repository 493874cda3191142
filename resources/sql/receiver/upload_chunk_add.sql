-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO upload_chunk (console_id, id, offset, bytes) VALUES (?, ?, ?, ?);
