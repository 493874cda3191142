// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/notification/monitoring_view.h"

#include <algorithm>

namespace callbox::app::console {

namespace {

constexpr std::uint64_t kMostMinutes = 1440;
constexpr int kSystemsHeight = 300;

struct Timer {
    const char* field;
    std::uint64_t api::MonitoringTimers::* minutes;
};
constexpr Timer kTimers[] = {{"outage", &api::MonitoringTimers::outage},
                             {"recovered", &api::MonitoringTimers::recovered},
                             {"incident", &api::MonitoringTimers::incident}};

std::vector<core::Error> faultsOf(const api::Monitoring& monitoring) {
    std::vector<core::Error> faults;
    for (const auto& [field, minutes] : kTimers)
        if (const auto value = monitoring.timers.*minutes; value == 0 || value > kMostMinutes)
            faults.push_back({core::ErrorCode::invalidArgument,
                              core::say("monitoring.minutes-invalid"),
                              field,
                              {}});
    return faults;
}

Draft<api::Monitoring>::Parts parts(ApiClient& client) {
    return {[&client](QObject* context, std::function<void(core::Result<api::Monitoring>)> answer) {
                client.call(api::kMonitoringGet, {}, context, std::move(answer));
            },
            [&client](const api::Monitoring& wanted, QObject* context,
                      Draft<api::Monitoring>::Done done) {
                api::MonitoringSettings settings{wanted.timers, {}};
                for (const auto& system : wanted.systems)
                    if (!system.enabled)
                        settings.notMonitored.push_back(system.id);
                client.call(api::kMonitoringSet, settings, context,
                            [done = std::move(done)](core::Result<api::Monitoring> reply) {
                                if (reply)
                                    done({});
                                else
                                    done(core::passOn(std::move(reply)));
                            });
            },
            faultsOf,
            {api::Topic::status}};
}

}  // namespace

MonitoringView::MonitoringView(PageContext context, QWidget* parent)
    : FormPage(context, tr("Connection monitoring"), tr("Save changes"), parent),
      draft_(context.client, parts(context.client)) {
    hideHeader();
    layout()->setContentsMargins(0, 0, 0, 0);
    needs(api::kMonitoringSet.role);
    edits(draft_, makeForm(), tr("Connection monitoring is saved"), [this] { return check(); });
    connect(&draft_, &DraftBase::changed, this, &MonitoringView::showDraft);
}

MonitoringView::~MonitoringView() {
    // Its fields lose the keyboard when they go, after the draft went.
    form_->disconnect(this);
}

QWidget* MonitoringView::makeForm() {
    form_ = new Form(context_.words, 3);
    form_->addText("outage", tr("Minutes down that are an outage"), true);
    form_->addText("recovered", tr("Minutes up that end it"), true);
    form_->addText("incident", tr("Minutes after which it is a new one"), true);
    systems_ = new SystemsSwitch(context_,
                                 {{tr("Watched"), Tone::good},
                                  {tr("Not watched"), Tone::plain},
                                  tr("Watch again"),
                                  tr("Stop watching"),
                                  tr("No managed system yet"),
                                  tr("Systems are known once a partition of theirs was reached."),
                                  QStringLiteral("monitored")},
                                 api::kMonitoringSet.role);
    systems_->setFixedHeight(context_.theme.tokens().scaled(kSystemsHeight));
    auto timers = makeCard();
    timers.layout->addWidget(form_);
    timers.layout->addWidget(makeParagraph(
        tr("A channel that is down that long opens a notify-only event. It is closed when the "
           "channel was up long enough, and opened again when it is lost again soon after."),
        "hint"));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Tokens::kUnit);
    column->addWidget(makeLabel(tr("When a lost channel is an event"), "heading"));
    column->addWidget(timers.frame);
    column->addSpacing(6);
    column->addWidget(makeLabel(tr("Systems that are watched"), "heading"));
    column->addWidget(systems_);
    connect(form_, &Form::edited, this, [this](const std::string& field, const QString& text) {
        draft_.edit([&](api::Monitoring& value) {
            for (const auto& timer : kTimers)
                if (field == timer.field)
                    value.timers.*timer.minutes = text.trimmed().toULongLong();
        });
    });
    connect(form_, &Form::visited, this, &MonitoringView::showDraft);
    connect(systems_, &SystemsSwitch::switched, this,
            [this](const std::vector<std::string>& ids, bool on) {
                draft_.edit([&](api::Monitoring& value) {
                    for (auto& system : value.systems)
                        if (std::ranges::find(ids, system.id) != ids.end())
                            system.enabled = on;
                });
            });
    return body;
}

void MonitoringView::showDraft() {
    const auto& value = draft_.value();
    for (const auto& [field, minutes] : kTimers)
        // What is no number stays typed; the draft has 0 for it.
        if (form_->text(field).trimmed().toULongLong() != value.timers.*minutes)
            form_->setText(field, QString::number(value.timers.*minutes));
    form_->setErrors(draft_.faults(), showAll_);
    std::vector<SwitchedSystem> systems;
    for (const auto& system : value.systems)
        systems.push_back({system.id, system.name, system.mtms, system.enabled});
    if (draft_.loaded())
        systems_->setSystems(std::move(systems));
}

bool MonitoringView::check() {
    showAll_ = true;
    showDraft();
    showAll_ = false;
    return draft_.faults().empty() || !form_->focusFault();
}

}  // namespace callbox::app::console
