-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT article_id, title FROM request_article WHERE request = ? ORDER BY rank;
