-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT count(*), coalesce(sum(size), 0) FROM upload
WHERE (?1 = '' OR console_id = ?1) AND (?2 = '' OR subject = ?2);
