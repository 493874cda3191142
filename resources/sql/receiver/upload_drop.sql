-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM upload WHERE console_id = ? AND id = ?;
