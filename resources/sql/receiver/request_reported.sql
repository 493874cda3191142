-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE request SET reports = reports + 1, updated_at = ?, severity = ? WHERE number = ?;
