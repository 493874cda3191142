// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/events/event_parts.h"

#include <QCoreApplication>

#include "app/console/text/times.h"
#include "app/console/widgets/rights.h"

namespace callbox::app::console {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(callbox::console::EventParts)
};

QString nameOf(const core::Fru& part) {
    const bool isPart = part.kind == core::CalloutKind::fru || part.procedure.empty();
    return qs(isPart ? part.description : part.procedure);
}

QString groupText(const core::Fru& part) {
    return part.replacementGroup.empty() ? priorityText(part.priority)
                                         : QStringLiteral("%1, %2").arg(priorityText(part.priority),
                                                                        qs(part.replacementGroup));
}

Cell doneCell(const core::Fru& part) {
    if (!part.replacedAt)
        return {};
    const QString what = part.repaired ? Text::tr("Repaired") : Text::tr("Replaced");
    return {what, false, Tone::good,
            Text::tr("%1 by %2, %3").arg(what, qs(part.replacedBy), exactTime(*part.replacedAt))};
}

}  // namespace

QStringList partTitles() {
    return {Text::tr("Priority"), Text::tr("Part"),     Text::tr("Part number"),
            Text::tr("Serial"),   Text::tr("Location"), Text::tr("Done")};
}

std::vector<std::vector<Cell>> partRows(const core::ServiceableEvent& event) {
    std::vector<std::vector<Cell>> rows;
    for (const auto& part : event.frus) {
        const QString ccin = part.ccin.empty() ? QString() : Text::tr("CCIN %1").arg(qs(part.ccin));
        rows.push_back({{groupText(part), false, {}, {}},
                        {nameOf(part), false, {}, nameOf(part)},
                        {qs(part.partNumber), true, {}, ccin},
                        {qs(part.serialNumber), true, {}, {}},
                        {qs(part.locationCode), true, {}, qs(part.locationCode)},
                        doneCell(part)});
    }
    return rows;
}

EventParts::EventParts(PageContext context, RowsModel& rows, QWidget* parent)
    : QWidget(parent),
      context_(context),
      table_(new DataTable(context.theme)),
      replaced_(makeButton(tr("Replaced"))),
      repaired_(makeButton(tr("Repaired without a new part"))),
      form_(new DeedForm(context)),
      notice_(new Notice) {
    setRole(table_, "inner");
    table_->setObjectName(QStringLiteral("parts"));
    table_->setModel(&rows);
    table_->setAccessibleName(tr("Parts"));
    table_->setColumnWidths({110, 0, 130, 160, 210, 110});
    table_->onCurrentRow([this](int) { update(); });
    replaced_->setObjectName(QStringLiteral("replaced"));
    repaired_->setObjectName(QStringLiteral("repaired"));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Tokens::kUnit);
    auto* line = makeLine();
    line->addWidget(
        makeParagraph(tr("Parts stand in the order in which to replace them."), "quiet"), 1);
    line->addWidget(repaired_);
    line->addWidget(replaced_);
    column->addLayout(line);
    column->addWidget(form_);
    column->addWidget(notice_);
    column->addWidget(table_, 1);
    state_ = new StateView(body);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(state_);
    connect(replaced_, &QPushButton::clicked, this, [this] { ask(false); });
    connect(repaired_, &QPushButton::clicked, this, [this] { ask(true); });
    connect(&context_.client, &ApiClient::stateChanged, this, &EventParts::update);
}

void EventParts::show(const core::ServiceableEvent& event) {
    if (std::exchange(number_, event.problemNumber) != event.problemNumber) {
        form_->leave();
        notice_->clear();
    }
    closed_ = event.state == core::EventState::closed;
    parts_ = event.frus;
    if (parts_.empty())
        state_->showState(tr("No part is called out"),
                          tr("The rule that saw this problem names no part to replace."));
    else
        state_->showContent();
    if (!table_->currentIndex().isValid() && !parts_.empty())
        table_->setCurrentIndex(table_->model()->index(0, 0));
    update();
}

QString EventParts::whyNotReplaced() const {
    if (const QString why = whyNot(context_.client, api::kEventFruReplaced.role); !why.isEmpty())
        return why;
    if (closed_)
        return tr("The event is closed. Undo the close first.");
    const int row = table_->currentIndex().row();
    if (row < 0 || static_cast<std::size_t>(row) >= parts_.size())
        return tr("Select a part first.");
    if (parts_[static_cast<std::size_t>(row)].replacedAt)
        return tr("It is noted for this part already.");
    return {};
}

void EventParts::update() {
    const QString why = whyNotReplaced();
    allow(replaced_, why);
    allow(repaired_, why);
}

void EventParts::ask(bool repaired) {
    const int row = table_->currentIndex().row();
    if (row < 0 || static_cast<std::size_t>(row) >= parts_.size())
        return;
    const auto position = static_cast<std::uint64_t>(row) + 1;
    const QString part = nameOf(parts_[static_cast<std::size_t>(row)]);
    DeedForm::Question question;
    question.key = std::string(api::kEventFruReplaced.name) + ' ' + std::to_string(number_) + ' ' +
                   std::to_string(position);
    question.heading = repaired ? tr("%1 was repaired").arg(part) : tr("%1 was replaced").arg(part);
    question.explanation = tr("It is noted with the part and in the history.");
    question.comment = tr("What was done");
    question.confirm = repaired ? tr("Note the repair") : tr("Note the replacement");
    notice_->clear();
    const std::string key = question.key;
    form_->ask(std::move(question), [this, key, number = number_, position, repaired](
                                        const std::string& name, const std::string& comment) {
        act(key, {{number}, position, repaired, name, comment});
    });
}

void EventParts::act(const std::string& key, const api::FruReplacedArguments& arguments) {
    context_.client.call(api::kEventFruReplaced, arguments, this,
                         [this, key](core::Result<api::EventOutcomes> reply) {
                             if (reply && !reply->outcomes.empty() && reply->outcomes[0].error)
                                 reply = tl::unexpected<core::Error>(*reply->outcomes[0].error);
                             if (reply)
                                 form_->done(key);
                             else if (!form_->refuse(key, reply.error()))
                                 showError(*notice_, context_.words, reply.error());
                         });
}

}  // namespace callbox::app::console
