-- SPDX-License-Identifier: GPL-3.0-or-later
-- Events by the console that reported them, by state and by subsystem; and the report of an event
-- that has not arrived, when an operator sends, holds or approves it.

ALTER TABLE event ADD COLUMN reporting_mtms TEXT NOT NULL DEFAULT '';
ALTER TABLE event ADD COLUMN subsystem TEXT NOT NULL DEFAULT '';

UPDATE event SET (reporting_mtms, subsystem) = (
    SELECT
        json_extract(document, '$.reportingMtms.type')
            || iif(json_extract(document, '$.reportingMtms.model') = '', '',
                   '-' || json_extract(document, '$.reportingMtms.model'))
            || '*' || json_extract(document, '$.reportingMtms.serial'),
        json_extract(document, '$.subsystem')
    FROM event_document WHERE event_document.problem_number = event.problem_number);

CREATE INDEX event_by_reporting_mtms ON event (reporting_mtms, problem_number);
CREATE INDEX event_by_state ON event (state, problem_number);
CREATE INDEX event_by_subsystem ON event (subsystem, problem_number);
CREATE INDEX event_by_platform_log ON event (platform_log_id, problem_number)
    WHERE platform_log_id <> '';

CREATE INDEX outbox_report_of_problem ON outbox (problem_number, sequence)
    WHERE state IN (0, 1, 3);
