-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO request_note (request, at, author, text) VALUES (?, ?, ?, ?);
