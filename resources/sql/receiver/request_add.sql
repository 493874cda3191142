-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO request (subject, console_id, failing_mtms, duplicate_key, state, severity,
    reference_code, description, test, opened_at, updated_at, reports)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0);
