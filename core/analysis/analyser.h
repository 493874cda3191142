// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "core/analysis/component_lookup.h"
#include "core/analysis/rule_pack.h"
#include "core/model/event_parts.h"
#include "core/model/partition.h"
#include "core/model/problem_record.h"
#include "core/model/serviceable_event.h"

namespace callbox::core {

/// Reports counted towards a rule's threshold.
struct CountedReport {
    TimePoint at;
    std::uint64_t count = 1;
    std::map<std::string, std::string> place = {};  ///< what the rule's patterns look at
};
BOOST_DESCRIBE_STRUCT(CountedReport, (), (at, count, place))

/// What the analyser must know of earlier records; the service backs it by its database. Counters
/// may be lost or rebuilt, open keys may not.
class AnalysisState {
public:
    virtual ~AnalysisState() = default;
    /// Whether an event with this duplicate key is stored and not closed.
    virtual bool isOpen(const std::string& duplicateKey) const = 0;
    /// As the last Verdict's counter change for this key left it; empty when there is none.
    virtual std::vector<CountedReport> counted(const std::string& counterKey) const = 0;
    /// The open events stored with one of these keys in this role; suppressed ones are none.
    virtual std::vector<OpenPart> openParts(PartRole role,
                                            const std::vector<std::string>& keys) const = 0;
    /// The newest event with this recovery key and one of these duplicate keys, if its cause is
    /// gone and nobody closed it.
    virtual std::optional<ClearedEvent> clearedEvent(
        const std::string& recoveryKey, const std::vector<std::string>& duplicateKeys) const = 0;
};

/// Where and when a record was seen. `components` may be null: nothing was collected yet.
struct AnalysisContext {
    const Partition& partition;
    const ManagedSystem& system;
    const ComponentLookup* components = nullptr;
    Mtms reportingMtms;  ///< the console's
    TimePoint now;
};

enum class VerdictKind {
    noRule,          ///< no rule knows it: not a problem
    belowThreshold,  ///< counted; store `counter`
    newEvent,        ///< store and send `event`; store `counter` when there is one
    duplicate,       ///< of the open event `duplicateKey`: merge() into it
    symptom,         ///< of the fault of open event `duplicateKey`: mergeSymptom() into it
    returned,        ///< of event `returning`, closed as cleared a moment ago: comeBack();
                     ///< `event` is what to store where that one must stay closed
    clears           ///< the cause of the open events `cleared` is gone: recover()
};
BOOST_DESCRIBE_ENUM(VerdictKind, noRule, belowThreshold, newEvent, duplicate, symptom, returned,
                    clears)

/// The new content of a counter; empty `reports` delete it.
struct CounterChange {
    std::string key;
    std::vector<CountedReport> reports;
};
BOOST_DESCRIBE_STRUCT(CounterChange, (), (key, reports))

struct AnalysisVerdict {
    VerdictKind kind = VerdictKind::noRule;
    std::string rule;
    std::string referenceCode;
    std::string duplicateKey;
    std::optional<ServiceableEvent> event;
    std::optional<CounterChange> counter;
    std::uint64_t counted = 0;    ///< reports in the threshold's window, this one included
    std::uint64_t threshold = 0;  ///< 0: the rule has none
    // Of a new event: to be stored with it, and the open events that it takes over.
    unsigned weight = 0;
    PartKeys parts;
    std::vector<std::uint64_t> takesOver;
    TimePoint at;                      ///< when it was reported
    std::vector<std::string> cleared;  ///< duplicate keys, `duplicateKey` the first
    std::uint64_t returning = 0;
    /// Of a new event: the open one of the same fault whose cause went long ago; it is to be
    /// closed.
    std::uint64_t succeeds = 0;
};
BOOST_DESCRIBE_STRUCT(AnalysisVerdict, (),
                      (kind, rule, referenceCode, duplicateKey, event, counter, counted, threshold,
                       weight, parts, takesOver, at, cleared, returning, succeeds))

/// Judges records by the rules of a pack. Pure: it changes nothing, the verdict says what to
/// store, so that event, counter and the source's cursor can move in one transaction. May be used
/// from several threads.
class Analyser {
public:
    explicit Analyser(RulePack pack);
    ~Analyser();
    Analyser(Analyser&&) noexcept;
    Analyser& operator=(Analyser&&) noexcept;

    AnalysisVerdict analyse(const ProblemRecord& record, const AnalysisContext& context,
                            const AnalysisState& state) const;

    const RulePack& pack() const;

private:
    struct Compiled;
    std::unique_ptr<Compiled> compiled_;
};

/// When it was reported: by the partition's clock, unless that is plainly wrong.
TimePoint reportedAt(const ProblemRecord& record, const AnalysisContext& context);

}  // namespace callbox::core
