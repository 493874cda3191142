-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO report (request, console_id, epoch, sequence, received_at, body)
VALUES (?, ?, ?, ?, ?, ?);
