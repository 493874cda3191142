// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/schedules/schedule_form.h"

#include <QLocale>
#include <algorithm>

#include "app/console/text/times.h"

namespace callbox::app::console {

namespace {

QWidget* field(const QString& name, QWidget* editor) {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    auto* label = makeLabel(name, "small");
    label->setBuddy(editor);
    editor->setAccessibleName(name);
    column->addWidget(label);
    column->addWidget(editor);
    return box;
}

}  // namespace

ScheduleForm::ScheduleForm(PageContext context, Desk& desk, bool withSendNow, QWidget* parent)
    : QWidget(parent), context_(context), desk_(desk) {
    cards_[0].kind = core::TransmittalKind::serviceInformation;
    cards_[1].kind = core::TransmittalKind::performance;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(makeScheduleCard(
        cards_[0], tr("Service information"),
        tr("Inventory of all partitions and the customer information."), withSendNow));
    column->addWidget(makeScheduleCard(cards_[1], tr("Performance information"),
                                       tr("Utilization of processors, memory, disks and networks."),
                                       withSendNow));
    connect(&desk_.schedules, &DraftBase::changed, this, &ScheduleForm::showDraft);
    desk_.schedules.ensureLoaded();
    showDraft();
}

QWidget* ScheduleForm::makeScheduleCard(ScheduleCard& card, const QString& heading,
                                        const QString& about, bool withSendNow) {
    auto frame = makeCard();
    frame.frame->setObjectName(card.kind == core::TransmittalKind::performance
                                   ? QStringLiteral("performance")
                                   : QStringLiteral("service"));
    card.pill = makePill();
    card.next = makeLabel({}, "small");
    card.off = makeButton(tr("Turn off"));
    card.send = makeButton(tr("Send now"));
    card.send->setObjectName(QStringLiteral("sendNow"));
    // Only hidden: showing a widget that has no parent yet would open a window.
    if (!withSendNow)
        card.send->hide();
    auto* header = makeLine(10);
    header->addWidget(makeLabel(heading, "heading"));
    header->addWidget(card.pill);
    header->addStretch();
    header->addWidget(card.off);
    header->addWidget(card.send);
    frame.layout->addLayout(header);
    frame.layout->addWidget(makeParagraph(about, "quiet"));
    frame.layout->addWidget(card.next);

    card.frequency = new QComboBox;
    card.frequency->addItem(tr("Every day"), static_cast<int>(core::Frequency::daily));
    card.frequency->addItem(tr("Every week"), static_cast<int>(core::Frequency::weekly));
    card.frequency->addItem(tr("Every month"), static_cast<int>(core::Frequency::monthly));
    card.dayOfWeek = new QComboBox;
    for (int day = 1; day <= 7; ++day)
        card.dayOfWeek->addItem(QLocale().standaloneDayName(day), day);
    card.dayOfMonth = new QComboBox;
    for (int day = 1; day <= 28; ++day)
        card.dayOfMonth->addItem(QString::number(day), day);
    card.time = new QTimeEdit;
    card.time->setDisplayFormat(QStringLiteral("HH:mm"));
    card.weekField = field(tr("Day"), card.dayOfWeek);
    card.monthField = field(tr("Day of the month"), card.dayOfMonth);
    auto* line = makeLine(16);
    line->addWidget(field(tr("Frequency"), card.frequency));
    line->addWidget(card.weekField);
    line->addWidget(card.monthField);
    line->addWidget(field(tr("Time"), card.time));
    line->addStretch();
    frame.layout->addLayout(line);
    card.fault = makeParagraph({}, "fault");
    card.fault->hide();
    frame.layout->addWidget(card.fault);
    card.job = new JobView(context_.jobs, context_.theme, context_.words);
    frame.layout->addWidget(card.job);
    connectEditors(card);
    return frame.frame;
}

void ScheduleForm::connectEditors(ScheduleCard& card) {
    const auto edited = [this, kind = card.kind] { editSchedule(kind); };
    for (auto* box : {card.frequency, card.dayOfWeek, card.dayOfMonth})
        connect(box, &QComboBox::currentIndexChanged, this, edited);
    connect(card.time, &QTimeEdit::timeChanged, this, edited);
    connect(card.send, &QPushButton::clicked, this, [this, &card] { sendNow(card); });
    connect(card.off, &QPushButton::clicked, this, [this, &card] { turnOff(card); });
    connect(card.job, &JobView::busyChanged, card.send,
            [&card](bool busy) { card.send->setEnabled(!busy); });
}

void ScheduleForm::showDraft() {
    showing_ = true;
    const auto now = timeNow();
    for (auto& card : cards_) {
        const auto schedules = editableSchedules(desk_.schedules.value());
        const auto stored = editableSchedules(desk_.schedules.stored());
        const auto same = [&](const auto& list) {
            return *std::ranges::find(list, card.kind, &core::TransmittalSchedule::kind);
        };
        const core::TransmittalSchedule schedule = same(schedules);
        const core::TransmittalSchedule known = same(stored);
        setPill(card.pill,
                known.enabled ? Label{tr("On"), Tone::good} : Label{tr("Off"), Tone::plain});
        QStringList when;
        if (known.enabled && known.nextRun)
            when += tr("Next: %1").arg(aheadText(*known.nextRun, now));
        if (known.lastRun)
            when += tr("last: %1").arg(agoText(*known.lastRun, now));
        card.next->setText(when.join(QStringLiteral(", ")));
        card.next->setVisible(!when.isEmpty());
        card.off->setVisible(known.enabled);
        card.frequency->setCurrentIndex(
            card.frequency->findData(static_cast<int>(schedule.frequency)));
        card.dayOfWeek->setCurrentIndex(card.dayOfWeek->findData(schedule.dayOfWeek));
        card.dayOfMonth->setCurrentIndex(card.dayOfMonth->findData(schedule.dayOfMonth));
        card.time->setTime(QTime::fromString(qs(schedule.time), QStringLiteral("HH:mm")));
        card.weekField->setVisible(schedule.frequency == core::Frequency::weekly);
        card.monthField->setVisible(schedule.frequency == core::Frequency::monthly);
        const auto faults = core::validate(schedule);
        card.fault->setText(faults.empty() ? QString()
                                           : context_.words.full(faults.front().message));
        card.fault->setVisible(!faults.empty());
    }
    showing_ = false;
}

void ScheduleForm::editSchedule(core::TransmittalKind kind) {
    if (showing_)
        return;
    const auto card = std::ranges::find(cards_, kind, &ScheduleCard::kind);
    desk_.schedules.edit([&](api::ScheduleList& list) {
        list.schedules = editableSchedules(list);
        auto& schedule = *std::ranges::find(list.schedules, kind, &core::TransmittalSchedule::kind);
        schedule.frequency = core::Frequency(card->frequency->currentData().toInt());
        schedule.dayOfWeek = card->dayOfWeek->currentData().toInt();
        schedule.dayOfMonth = card->dayOfMonth->currentData().toInt();
        schedule.time = card->time->time().toString(QStringLiteral("HH:mm")).toStdString();
    });
}

void ScheduleForm::sendNow(ScheduleCard& card) {
    card.job->showStarting();
    context_.client.call(api::kTransmitStart, {card.kind}, this,
                         [&card](core::Result<api::JobStarted> started) {
                             if (started)
                                 card.job->watch(started->jobId);
                             else
                                 card.job->showError(started.error());
                         });
}

void ScheduleForm::turnOff(ScheduleCard& card) {
    const auto stored = editableSchedules(desk_.schedules.stored());
    auto schedule = *std::ranges::find(stored, card.kind, &core::TransmittalSchedule::kind);
    schedule.enabled = false;
    context_.client.call(api::kScheduleSet, schedule, this,
                         [this, &card](const core::Result<core::TransmittalSchedule>& reply) {
                             if (reply) {
                                 desk_.schedules.load();
                             } else {
                                 card.fault->setText(context_.words.full(reply.error().message));
                                 card.fault->show();
                             }
                         });
}

}  // namespace callbox::app::console
