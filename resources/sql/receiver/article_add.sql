-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO request_article (request, rank, article_id, title) VALUES (?, ?, ?, ?)
ON CONFLICT (request, rank) DO NOTHING;
