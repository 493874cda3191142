-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE instruction SET confirmed_at = coalesce(confirmed_at, ?) WHERE console_id = ? AND id = ?;
