-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE request SET updated_at = ? WHERE number = ?;
