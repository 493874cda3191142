// SPDX-License-Identifier: GPL-3.0-or-later
// What further reports make of open events. Storing them is the caller's.
#pragma once

#include "core/analysis/analyser.h"

namespace callbox::core {

/// Counts one more report into an open event: count, last reported, reporters (a new reporter
/// gets a line in the history).
void merge(ServiceableEvent& open, const ProblemRecord& record, const AnalysisContext& context);

/// Counts a report of VerdictKind::symptom into the open event that caused it. The history tells
/// of each reference code from each partition once.
void mergeSymptom(ServiceableEvent& cause, const ProblemRecord& record,
                  const AnalysisVerdict& verdict, const AnalysisContext& context);

/// Closes `symptom` and counts what was reported of it into `cause`; both histories name the other.
void takeOver(ServiceableEvent& cause, ServiceableEvent& symptom, TimePoint now);

/// Closes an event because its cause is gone; `why` goes into the history.
void clear(ServiceableEvent& open, TimePoint at, Message why);

}  // namespace callbox::core
