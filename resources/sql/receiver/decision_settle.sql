-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE decision SET state = ?, decided_at = ? WHERE id = ? AND state = 'pending';
