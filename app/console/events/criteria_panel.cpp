// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/events/criteria_panel.h"

#include <QKeyEvent>
#include <array>
#include <utility>

#include "app/console/events/criteria_text.h"

namespace callbox::app::console {

using namespace std::chrono_literals;

namespace {

constexpr int kColumns = 6;
constexpr int kMostDays = 3650;

/// The criteria that are texts, by the name that the query has for them.
constexpr std::array kTexts{std::pair{"text", &api::EventQuery::text},
                            std::pair{"mtms", &api::EventQuery::mtms},
                            std::pair{"partition", &api::EventQuery::partition},
                            std::pair{"referenceCode", &api::EventQuery::referenceCode},
                            std::pair{"serviceRequest", &api::EventQuery::serviceRequest},
                            std::pair{"partNumber", &api::EventQuery::partNumber},
                            std::pair{"locationCode", &api::EventQuery::locationCode},
                            std::pair{"subsystem", &api::EventQuery::subsystem},
                            std::pair{"platformLogId", &api::EventQuery::platformLogId},
                            std::pair{"reportingMtms", &api::EventQuery::reportingMtms}};

/// What a choice stands for; nothing: every one.
template <class Value>
std::optional<Value> chosen(const QComboBox* choice) {
    const QVariant data = choice->currentData();
    return data.isValid() ? std::optional(Value(data.toInt())) : std::nullopt;
}

}  // namespace

CriteriaPanel::CriteriaPanel(PageContext context, QWidget* parent)
    : QFrame(parent), context_(context), form_(new Form(context.words, kColumns)) {
    setRole(this, "card");
    setObjectName(QStringLiteral("criteriaPanel"));
    addFields();
    auto* reset = makeButton(tr("Reset"));
    reset->setObjectName(QStringLiteral("resetCriteria"));
    auto* hide = makeButton(tr("Hide criteria"));
    auto* line = makeLine();
    line->addWidget(
        makeParagraph(tr("Criteria hold as you type. Empty ones do not restrict."), "quiet"), 1);
    line->addWidget(reset);
    line->addWidget(hide);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 14);
    column->setSpacing(3 * Tokens::kUnit);
    column->addWidget(form_);
    column->addLayout(line);
    pause_.setSingleShot(true);
    pause_.setInterval(250ms);
    connect(&pause_, &QTimer::timeout, this, &CriteriaPanel::apply);
    connect(reset, &QPushButton::clicked, this, &CriteriaPanel::reset);
    connect(hide, &QPushButton::clicked, this, &CriteriaPanel::done);
}

QComboBox* CriteriaPanel::addChoice(const std::string& field, const QString& label) {
    auto* choice = new QComboBox;
    choice->setObjectName(qs(field));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    form_->addWidget(field, label, choice);
    connect(choice, &QComboBox::currentIndexChanged, this, [this] {
        if (!byItself_)
            apply();
    });
    return choice;
}

void CriteriaPanel::addFields() {
    const auto text = [this](const char* field, const QString& label) {
        auto* edit = form_->addText(field, label, true);
        connect(edit, &QLineEdit::textEdited, &pause_, qOverload<>(&QTimer::start));
        return edit;
    };
    status_ = addChoice("status", tr("Status"));
    status_->addItem(tr("Open"), QStringLiteral("open"));
    status_->addItem(tr("Closed"), QStringLiteral("closed"));
    status_->addItem(tr("Open and closed"), QStringLiteral("all"));
    severity_ = addChoice("severity", tr("Severity"));
    severity_->addItem(tr("All severities"));
    for (const auto severity :
         {core::Severity::critical, core::Severity::warning, core::Severity::information})
        severity_->addItem(label(severity).text, static_cast<int>(severity));
    state_ = addChoice("state", tr("State"));
    state_->addItem(tr("All states"));
    for (int state = 0; state < static_cast<int>(core::EventState::closed); ++state)
        state_->addItem(label(core::EventState(state)).text, state);
    notification_ = addChoice("notificationType", tr("Notification type"));
    notification_->addItem(tr("All types"));
    for (const auto type : {core::NotificationType::callHome, core::NotificationType::notifyOnly})
        notification_->addItem(notificationText(type), static_cast<int>(type));
    text("text", tr("Description or code"));
    text("mtms", tr("Failing system"))->setPlaceholderText(QStringLiteral("tttt-mmm*sssssss"));
    text("partition", tr("Partition"));
    days_ = new QSpinBox;
    days_->setObjectName(QStringLiteral("days"));
    days_->setRange(0, kMostDays);
    days_->setSpecialValueText(tr("Any time"));
    days_->setSuffix(tr(" days"));
    form_->addWidget("days", tr("Reported in the last"), days_);
    connect(days_, &QSpinBox::valueChanged, &pause_, qOverload<>(&QTimer::start));
    text("problemNumbers", tr("Problem numbers"))->setPlaceholderText(tr("42, 44-46"));
    text("serviceRequest", tr("Service request"));
    text("referenceCode", tr("Reference code begins with"));
    text("partNumber", tr("Part number"));
    text("locationCode", tr("Location code"));
    text("subsystem", tr("Subsystem"));
    text("platformLogId", tr("Platform log ID"));
    text("reportingMtms", tr("Reporting console"))
        ->setPlaceholderText(QStringLiteral("tttt-mmm*sssssss"));
}

api::EventQuery CriteriaPanel::criteria() const {
    api::EventQuery criteria;
    criteria.status = status_->currentData().toString().toStdString();
    criteria.severity = chosen<core::Severity>(severity_);
    criteria.state = chosen<core::EventState>(state_);
    criteria.notificationType = chosen<core::NotificationType>(notification_);
    criteria.days = static_cast<std::uint64_t>(days_->value());
    for (const auto& [field, member] : kTexts)
        criteria.*member = form_->text(field).trimmed().toStdString();
    if (auto numbers = problemNumbers(form_->text("problemNumbers")))
        criteria.problemNumbers = std::move(*numbers);
    return criteria;
}

void CriteriaPanel::apply() {
    pause_.stop();
    std::vector<core::Error> faults;
    if (const auto numbers = problemNumbers(form_->text("problemNumbers")); !numbers)
        faults.push_back(numbers.error());
    form_->setErrors(faults, true);
    emit changed();
}

void CriteriaPanel::reset() {
    clear();
    apply();
}

void CriteriaPanel::resetTo(const QString& criterion, const QString& value) {
    clear();
    QComboBox* choice = criterion == QLatin1String("severity") ? severity_
                        : criterion == QLatin1String("state")  ? state_
                        : criterion == QLatin1String("status") ? status_
                                                               : nullptr;
    const QSignalBlocker blocker(choice);
    for (int i = 0; choice && i < choice->count(); ++i)
        if (choice->itemData(i).toString() == value)
            choice->setCurrentIndex(i);
    apply();
}

void CriteriaPanel::clear() {
    byItself_ = true;
    for (auto* choice : {status_, severity_, state_, notification_})
        choice->setCurrentIndex(0);
    days_->setValue(0);
    for (const auto& [field, member] : kTexts)
        form_->setText(field, {});
    form_->setText("problemNumbers", {});
    byItself_ = false;
}

void CriteriaPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit done();
    else
        QFrame::keyPressEvent(event);
}

}  // namespace callbox::app::console
