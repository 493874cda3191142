-- SPDX-License-Identifier: GPL-3.0-or-later
-- Dumps and bundles that operators collected. Their bytes are files of the state directory.

CREATE TABLE dump (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    state INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    document TEXT NOT NULL
);
