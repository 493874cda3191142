-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT number, subject, console_id, failing_mtms, duplicate_key, state, severity, reference_code,
    description, test, opened_at, updated_at, reports
FROM request WHERE number = ?;
