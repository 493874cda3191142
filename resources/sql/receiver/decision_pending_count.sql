-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT count(*) FROM decision WHERE entity_id = ? AND state = 'pending';
