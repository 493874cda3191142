// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/condition/condition_monitor.h"

#include <algorithm>
#include <set>

#include "core/words/catalogue.h"

namespace callbox::rmc::condition {

using core::say;

namespace {

constexpr std::size_t kNameLimit = 128;
constexpr std::size_t kDescriptionLimit = 1024;
constexpr std::uint32_t kBatchIntervalLimit = 86'400;
constexpr std::uint32_t kBatchEventsLimit = 10'000;
constexpr std::size_t kDescribedLimit = 512;

core::Result<std::optional<Expression>> compiled(const std::string& field, const std::string& text,
                                                 const core::ResourceClassDefinition& definition,
                                                 ExpressionScope scope) {
    if (text.empty())
        return std::optional<Expression>();
    auto expression = Expression::compile(text, definition, scope);
    if (!expression) {
        auto error = expression.error();
        error.field = field;
        return tl::unexpected<core::Error>(std::move(error));
    }
    return std::optional<Expression>(std::move(*expression));
}

core::Result<void> checkBounds(const core::Condition& condition) {
    if (condition.description.size() > kDescriptionLimit)
        return core::failField("description", say("condition.description-too-long"));
    if (condition.rearmDescription.size() > kDescriptionLimit)
        return core::failField("rearmDescription", say("condition.description-too-long"));
    if (condition.batchInterval > kBatchIntervalLimit)
        return core::failField("batchInterval", say("condition.batch-bounds"));
    if (condition.batchMaxEvents > kBatchEventsLimit)
        return core::failField("batchMaxEvents", say("condition.batch-bounds"));
    return {};
}

}  // namespace

core::Result<void> checkName(const std::string& name) {
    const bool good = !name.empty() && name.size() <= kNameLimit && name.front() != ' ' &&
                      name.back() != ' ' && name.front() != '-' &&
                      core::showable(name, kNameLimit) == name;
    if (!good)
        return core::failField("name", say("condition.name-wrong"));
    return {};
}

core::Result<ConditionMonitor> ConditionMonitor::compile(core::Condition condition) {
    if (auto good = checkName(condition.name); !good)
        return core::passOn(good);
    if (auto good = checkBounds(condition); !good)
        return core::passOn(good);
    const auto definition = condition::resourceClass(condition.resourceClass);
    if (!definition) {
        auto error = definition.error();
        error.field = "resourceClass";
        return tl::unexpected<core::Error>(std::move(error));
    }
    if (condition.eventExpression.empty())
        return core::failField("eventExpression", say("condition.event-expression-needed"));
    condition.resourceClass = (*definition)->name;
    auto event = compiled("eventExpression", condition.eventExpression, **definition,
                          ExpressionScope::every);
    auto rearm = compiled("rearmExpression", condition.rearmExpression, **definition,
                          ExpressionScope::every);
    auto selection =
        compiled("selection", condition.selection, **definition, ExpressionScope::persistentOnly);
    for (const auto* one : {&event, &rearm, &selection})
        if (!*one)
            return core::passOn(*one);
    ConditionMonitor monitor;
    monitor.class_ = *definition;
    monitor.event_ = std::move(*event);
    monitor.rearm_ = std::move(*rearm);
    monitor.selection_ = std::move(*selection);
    monitor.keepsLast_ = !condition.toggle || monitor.event_->usesPrevious() ||
                         (monitor.rearm_ && monitor.rearm_->usesPrevious());
    monitor.condition_ = std::move(condition);
    return monitor;
}

bool ConditionMonitor::selects(const Values& values) const {
    return !selection_ || selection_->evaluate(values, nullptr) == true;
}

Transition ConditionMonitor::step(MonitorState& state, const Values& now) const {
    if (!keepsLast_)
        return decide(state, now, nullptr);
    Values read;
    for (const auto* expression : {&event_, &rearm_})
        if (*expression)
            for (const auto& name : (*expression)->attributes())
                if (const auto found = now.find(name); found != now.end())
                    read.insert(*found);
    if (state.seen && read == state.last)
        return Transition::none;
    const auto transition = decide(state, now, state.seen ? &state.last : nullptr);
    state.last = std::move(read);
    state.seen = true;
    return transition;
}

Transition ConditionMonitor::decide(MonitorState& state, const Values& now,
                                    const Values* before) const {
    const auto event = event_->evaluate(now, before);
    if (event == true && (!state.fired || !condition_.toggle)) {
        state.fired = true;
        return Transition::event;
    }
    if (!state.fired)
        return Transition::none;
    const bool over = rearm_ ? rearm_->evaluate(now, before) == true : event == false;
    if (!over)
        return Transition::none;
    state.fired = false;
    return Transition::rearm;
}

std::pair<std::string, std::string> ConditionMonitor::subject(const Values& values) const {
    const auto& names = event_->attributes();
    if (names.empty())
        return {};
    const auto found = values.find(names.front());
    std::string text;
    if (found != values.end())
        for (std::size_t i = 0; i < found->second.items.size(); ++i)
            text += (i ? "," : "") + toText(found->second.items[i]);
    return {names.front(), core::showable(text, kDescribedLimit)};
}

bool ConditionMonitor::reads(const std::vector<std::string>& attributes) const {
    for (const auto* expression : {&event_, &rearm_, &selection_})
        if (*expression)
            for (const auto& name : (*expression)->attributes())
                if (std::find(attributes.begin(), attributes.end(), name) != attributes.end())
                    return true;
    return false;
}

std::string ConditionMonitor::describe(const Values& values) const {
    std::string text;
    std::set<std::string> told;
    for (const auto* expression : {&event_, &rearm_}) {
        if (!*expression)
            continue;
        for (const auto& name : (*expression)->attributes()) {
            const auto found = values.find(name);
            if (found == values.end() || !told.insert(name).second)
                continue;
            text += (text.empty() ? "" : " ") + name + '=';
            for (std::size_t i = 0; i < found->second.items.size(); ++i)
                text += (i ? "," : "") + toText(found->second.items[i]);
        }
    }
    return core::showable(text, kDescribedLimit);
}

}  // namespace callbox::rmc::condition
