-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT epoch, first_seen, last_seen FROM console_epoch
WHERE console_id = ? ORDER BY first_seen;
