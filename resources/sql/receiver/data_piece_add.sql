-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO request_data_piece (request, name, digest, offset, bytes) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (request, name, digest, offset) DO NOTHING;
