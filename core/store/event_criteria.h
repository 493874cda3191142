// SPDX-License-Identifier: GPL-3.0-or-later
// What an api::EventQuery asks, as SQL.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/api/operations.h"
#include "core/store/query.h"

namespace callbox::core::store {

class EventCriteria {
public:
    /// `now` is what EventQuery::days counts back from. Errors: invalidArgument, `field` named.
    static Result<EventCriteria> of(const Reader& reader, const api::EventQuery& asked,
                                    TimePoint now);

    /// Nothing but EventQuery::status restricts them.
    bool onlyStatus() const { return conditions_.empty(); }
    bool hasText() const { return !match_.empty(); }

    enum class Ranges { byIndex, byTable };
    /// " FROM ... WHERE ..." without the text. By table: what a range leaves is looked for from the
    /// newest event on, which is faster where it leaves many.
    std::string fromEvents(Ranges ranges) const;
    /// The same of those whose text holds what was asked: each event's own text is read.
    std::string fromEventsReadingText(Ranges ranges) const;
    /// The newest `?` events by the index of texts; problem_number is NULL where the others do not
    /// fit.
    std::string fromTexts() const;

    void bindEvents(Query& query) const;
    void bindEventsAndText(Query& query) const;
    void bindTexts(Query& query, std::uint64_t newest) const;

private:
    using Value = std::variant<std::int64_t, std::string>;
    struct Condition {
        std::string sql;
        Value value;
        bool range = false;
    };

    void add(std::string sql, Value value);
    void addRange(const std::string& column, Value from, std::optional<Value> behind = {});
    void addPartition(const Reader& reader, const std::string& idOrName);
    void addParts(const api::EventQuery& asked);
    Result<void> addText(const Reader& reader, const std::string& text);
    std::string conditions(Ranges ranges) const;

    std::string status_;  ///< SQL; empty: whatever the status
    std::vector<Condition> conditions_;
    std::string match_;    ///< in FTS5's query language; empty: whatever the text
    std::string ownText_;  ///< the same for one event's text
    bool readsText_ = false;
};

}  // namespace callbox::core::store
