// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/conditions/sensors_view.h"

#include <QCoreApplication>
#include <QHeaderView>

#include "app/console/conditions/condition_text.h"
#include "app/console/text/times.h"
#include "app/console/widgets/rights.h"

namespace callbox::app::console {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(callbox::console::SensorsModel)
};

enum Columns { kState, kName, kPartition, kCommand, kLast, kValues };

constexpr int kLongestInterval = 86'400;

Label stateOf(const core::Sensor& sensor) {
    if (!sensor.failure.empty())
        return {Text::tr("Failed"), Tone::critical};
    return sensor.monitored ? Label{Text::tr("Runs"), Tone::good}
                            : Label{Text::tr("On demand"), Tone::plain};
}

}  // namespace

SensorsModel::SensorsModel(QObject* parent)
    : TypedRows({{Text::tr("State"), {}},
                 {Text::tr("Sensor"), {}},
                 {Text::tr("Partition"), {}},
                 {Text::tr("Command"), {}},
                 {Text::tr("Last run"), {}},
                 {Text::tr("Values"), {}}},
                parent) {}

QVariant SensorsModel::cell(const core::Sensor& sensor, int column, int role) const {
    if (role == kCodeRole)
        return column == kCommand || column == kValues;
    if (role == kToneRole)
        return column == kState ? QVariant(static_cast<int>(stateOf(sensor).tone)) : QVariant();
    if (role == Qt::ToolTipRole) {
        if (column == kCommand)
            return toolTipText(qs(sensor.command));
        return column == kLast && sensor.lastRun ? QVariant(exactTime(*sensor.lastRun))
                                                 : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
        case kState:
            return stateOf(sensor).text;
        case kName:
            return qs(sensor.name);
        case kPartition:
            return qs(sensor.partitionName);
        case kCommand:
            return qs(sensor.command);
        case kLast:
            return sensor.lastRun ? agoText(*sensor.lastRun, timeNow()) : Text::tr("never");
        case kValues:
            return valuesText(sensor.values);
        default:
            return {};
    }
}

SensorsView::SensorsView(PageContext context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      actions_(new QWidget),
      make_(makeButton(tr("New sensor"), "primary")),
      notice_(new Notice),
      table_(new DataTable(context.theme)),
      state_(new StateView(table_)),
      sensors_(context.client, api::kSensorList, {api::Topic::condition},
               [this] { showSensors(); }) {
    make_->setObjectName(QStringLiteral("newSensor"));
    auto* line = new QHBoxLayout(actions_);
    line->setContentsMargins(0, 0, 0, 0);
    line->addStretch();
    line->addWidget(make_);
    table_->setObjectName(QStringLiteral("sensors"));
    table_->setAccessibleName(tr("Sensors"));
    table_->setModel(&model_);
    table_->setColumnWidths({100, 140, 120, 0, 110, 200});
    table_->horizontalHeader()->setSectionsClickable(false);
    table_->onCurrentRow([this](int row) { select(row); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(makeForm());
    column->addWidget(notice_);
    column->addWidget(state_, 1);
    column->addWidget(makeDetail());
    connect(make_, &QPushButton::clicked, this, [this] { openForm(true); });
    connect(&context_.client, &ApiClient::stateChanged, this, &SensorsView::showState);
    showState();
}

QWidget* SensorsView::makeForm() {
    auto card = makeCard(tr("A command whose output conditions can read"));
    formCard_ = card.frame;
    form_ = new Form(context_.words, 3);
    interval_ = new QSpinBox;
    interval_->setObjectName(QStringLiteral("interval"));
    interval_->setRange(0, kLongestInterval);
    interval_->setValue(60);
    form_->addText("name", tr("Sensor"), true);
    form_->addText("partitionId", tr("Partition"), true);
    form_->addWidget("interval", tr("Every so many seconds; 0: on demand"), interval_);
    setRole(form_->addText("command", tr("Command on the partition"), true, true), "code");
    confirm_ = makeButton(tr("Make sensor"), "primary");
    confirm_->setObjectName(QStringLiteral("makeSensor"));
    auto* cancel = makeButton(tr("Cancel"));
    auto* line = makeLine();
    line->addWidget(
        makeParagraph(tr("It runs as the login of the partition's channel and prints pairs such as "
                         "Int32=5 String=\"text\"."),
                      "hint"),
        1);
    line->addWidget(cancel);
    line->addWidget(confirm_);
    card.layout->addWidget(form_);
    card.layout->addLayout(line);
    formCard_->hide();
    connect(cancel, &QPushButton::clicked, this, [this] { openForm(false); });
    connect(confirm_, &QPushButton::clicked, this, &SensorsView::make);
    return formCard_;
}

QWidget* SensorsView::makeDetail() {
    auto card = makeCard();
    detail_ = card.frame;
    name_ = makeParagraph({}, "name");
    run_ = makeButton(tr("Run now"));
    run_->setObjectName(QStringLiteral("runSensor"));
    remove_ = makeButton(tr("Remove"));
    remove_->setObjectName(QStringLiteral("removeSensor"));
    auto* header = makeLine();
    header->addWidget(name_, 1);
    header->addWidget(remove_);
    header->addWidget(run_);
    auto* facts = new Facts;
    command_ = facts->add(tr("Command"), "code");
    values_ = facts->add(tr("Values"), "code");
    lastRun_ = facts->add(tr("Last run"));
    failure_ = facts->add(tr("Failure"));
    card.layout->addLayout(header);
    card.layout->addWidget(facts);
    connect(run_, &QPushButton::clicked, this, &SensorsView::run);
    connect(remove_, &QPushButton::clicked, this, &SensorsView::remove);
    return detail_;
}

void SensorsView::enter() {
    if (!std::exchange(started_, true))
        sensors_.reload();
}

void SensorsView::showSensors() {
    if (const auto& list = sensors_.value()) {
        model_.setRows(list->sensors);
        int current = 0;
        for (int row = 0; row < model_.rowCount(); ++row)
            if (model_.rowAt(row)->name == selected_.name &&
                model_.rowAt(row)->partitionId == selected_.partitionId)
                current = row;
        if (model_.rowCount() > 0) {
            table_->setCurrentIndex(model_.index(current, 0));
            select(current);
        }
    }
    showState();
}

void SensorsView::showState() {
    make_->setVisible(formCard_->isHidden());
    allow(make_, context_.client, api::kSensorMake.role);
    allow(confirm_, context_.client, api::kSensorMake.role, !busy_);
    allow(run_, context_.client, api::kSensorRefresh.role, !busy_);
    allow(remove_, context_.client, api::kSensorRemove.role, !busy_);
    detail_->setVisible(model_.rowCount() > 0 && formCard_->isHidden());
    if (model_.rowCount() > 0)
        state_->showContent();
    else if (const auto& error = sensors_.error())
        state_->showError(context_.words, *error, [this] { sensors_.reload(); });
    else if (!sensors_.value())
        state_->showLoading();
    else
        state_->showState(tr("There is no sensor"),
                          tr("A sensor is a command of yours whose output conditions can read."));
}

void SensorsView::select(int row) {
    const auto* sensor = model_.rowAt(row);
    if (!sensor)
        return;
    selected_ = *sensor;
    name_->setText(tr("%1 on %2").arg(qs(sensor->name), qs(sensor->partitionName)));
    Facts::set(command_, qs(sensor->command));
    Facts::set(values_, valuesText(sensor->values));
    Facts::set(lastRun_, sensor->lastRun ? clockTime(*sensor->lastRun, timeNow()) : tr("never"));
    Facts::set(failure_, context_.words.full(sensor->failure));
}

void SensorsView::openForm(bool open) {
    formCard_->setVisible(open);
    form_->setErrors({}, false);
    if (open)
        form_->focusFirst();
    showState();
}

void SensorsView::make() {
    core::Sensor sensor;
    sensor.name = form_->text("name").trimmed().toStdString();
    sensor.partitionId = form_->text("partitionId").trimmed().toStdString();
    sensor.command = form_->text("command").trimmed().toStdString();
    sensor.interval = static_cast<std::uint32_t>(interval_->value());
    busy_ = true;
    showState();
    context_.client.call(api::kSensorMake, sensor, this,
                         [this](const core::Result<core::Sensor>& reply) {
                             busy_ = false;
                             if (reply) {
                                 for (const char* field : {"name", "partitionId", "command"})
                                     form_->setText(field, {});
                                 selected_ = *reply;
                                 openForm(false);
                                 sensors_.reload();
                                 return;
                             }
                             showState();
                             form_->setErrors({reply.error()}, true);
                             if (!form_->focusFault())
                                 showError(*notice_, context_.words, reply.error());
                         });
}

void SensorsView::run() {
    busy_ = true;
    showState();
    notice_->setAction({}, {});
    notice_->show(Tone::information, tr("%1 runs").arg(qs(selected_.name)));
    context_.client.call(
        api::kSensorRefresh, {selected_.name, selected_.partitionId}, this,
        [this](const core::Result<core::Sensor>& reply) {
            busy_ = false;
            showState();
            if (!reply)
                showError(*notice_, context_.words, reply.error());
            else if (!reply->failure.empty())
                showMessage(*notice_, Tone::critical, context_.words, reply->failure);
            else
                notice_->show(Tone::good, tr("%1 ran").arg(qs(reply->name)),
                              valuesText(reply->values));
            sensors_.reload();
        },
        ApiClient::kLongDeadline);
}

void SensorsView::remove() {
    busy_ = true;
    showState();
    context_.client.call(api::kSensorRemove, {selected_.name, selected_.partitionId}, this,
                         [this, gone = selected_](const core::Result<api::Nothing>& reply) {
                             busy_ = false;
                             showState();
                             if (!reply)
                                 return showError(*notice_, context_.words, reply.error());
                             notice_->show(Tone::good, tr("%1 is removed").arg(qs(gone.name)));
                             notice_->setAction(tr("Undo"), [this, gone] {
                                 notice_->clear();
                                 notice_->setAction({}, {});
                                 context_.client.call(
                                     api::kSensorMake, gone, this,
                                     [this](const core::Result<core::Sensor>& made) {
                                         if (!made)
                                             showError(*notice_, context_.words, made.error());
                                         sensors_.reload();
                                     });
                             });
                             sensors_.reload();
                         });
}

}  // namespace callbox::app::console
