-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT bytes FROM upload_chunk WHERE console_id = ? AND id = ? ORDER BY offset;
