// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/audit/audit_model.h"

#include <QRegularExpression>
#include <algorithm>

#include "app/console/text/times.h"
#include "app/console/widgets/paged_model.h"
#include "app/console/widgets/rights.h"

namespace callbox::app::console {

namespace {

enum Columns { kTime, kUser, kRole, kWhat, kSubject, kOutcome, kColumns };

constexpr const char* kDone = "done";

struct Named {
    const char* name;
    const char* text;
};
constexpr Named kAreas[] = {
    {"attention", QT_TRANSLATE_NOOP("callbox::app::console::AuditModel", "Attention")},
    {"bundle", QT_TRANSLATE_NOOP("callbox::app::console::AuditModel", "Bundles")},
    {"call-home", QT_TRANSLATE_NOOP("callbox::app::console::AuditModel", "Call home by system")},
    {"collect", QT_TRANSLATE_NOOP("callbox::app::console::AuditModel", "Collecting")},
    {"condition", QT_TRANSLATE_NOOP("callbox::app::console::AuditModel", "Conditions")},
    {"connection", QT_TRANSLATE_NOOP("callbox::app::console::AuditModel", "Connectivity")},
    {"customer", QT_TRANSLATE_NOOP("callbox::app::console::AuditModel", "Customer information")},
    {"dump", QT_TRANSLATE_NOOP("callbox::app::console::AuditModel", "Dumps")},
    {"event", QT_TRANSLATE_NOOP("callbox::app::console::AuditModel", "Serviceable events")},
    {"extended-data", QT_TRANSLATE_NOOP("callbox::app::console::AuditModel", "Extended data")},
    {"job", QT_TRANSLATE_NOOP("callbox::app::console::AuditModel", "Jobs")},
    {"monitoring", QT_TRANSLATE_NOOP("callbox::app::console::AuditModel", "Connection monitoring")},
    {"notification", QT_TRANSLATE_NOOP("callbox::app::console::AuditModel", "Notification")},
    {"partition", QT_TRANSLATE_NOOP("callbox::app::console::AuditModel", "Partitions")},
    {"policy", QT_TRANSLATE_NOOP("callbox::app::console::AuditModel", "Rules")},
    {"pseudonym", QT_TRANSLATE_NOOP("callbox::app::console::AuditModel", "Pseudonyms")},
    {"receiver", QT_TRANSLATE_NOOP("callbox::app::console::AuditModel", "Receiver")},
    {"redaction", QT_TRANSLATE_NOOP("callbox::app::console::AuditModel", "Redaction")},
    {"relay", QT_TRANSLATE_NOOP("callbox::app::console::AuditModel", "Relay")},
    {"response", QT_TRANSLATE_NOOP("callbox::app::console::AuditModel", "Responses")},
    {"rule-pack", QT_TRANSLATE_NOOP("callbox::app::console::AuditModel", "Rule packs")},
    {"schedule", QT_TRANSLATE_NOOP("callbox::app::console::AuditModel", "Schedules")},
    {"sensor", QT_TRANSLATE_NOOP("callbox::app::console::AuditModel", "Sensors")},
    {"settings", QT_TRANSLATE_NOOP("callbox::app::console::AuditModel", "Settings")},
    {"setup", QT_TRANSLATE_NOOP("callbox::app::console::AuditModel", "Guided setup")},
    {"storm", QT_TRANSLATE_NOOP("callbox::app::console::AuditModel", "Storms")},
    {"support-ids", QT_TRANSLATE_NOOP("callbox::app::console::AuditModel", "Authorize user")},
    {"transmission", QT_TRANSLATE_NOOP("callbox::app::console::AuditModel", "Transmissions")},
    {"transmit", QT_TRANSLATE_NOOP("callbox::app::console::AuditModel", "Transmitting")},
    {"window", QT_TRANSLATE_NOOP("callbox::app::console::AuditModel", "Maintenance windows")},
};

}  // namespace

QString areaOf(const std::string& operation) {
    return qs(operation.substr(0, operation.find('.')));
}

QString areaText(const QString& area) {
    const auto known = std::ranges::find_if(
        kAreas, [&](const Named& one) { return area == QLatin1String(one.name); });
    return known == std::end(kAreas) ? area : AuditModel::tr(known->text);
}

AuditModel::AuditModel(const Words& words, QObject* parent)
    : QAbstractTableModel(parent), words_(words) {}

void AuditModel::setRecords(std::vector<core::api::AuditRecord> records) {
    records_ = std::move(records);
    users_.clear();
    areas_.clear();
    for (const auto& record : records_) {
        users_.insert(qs(record.user));
        areas_.insert(areaOf(record.operation));
    }
    apply();
}

void AuditModel::setFilter(const AuditFilter& filter) {
    filter_ = filter;
    apply();
}

void AuditModel::apply() {
    beginResetModel();
    shown_.clear();
    for (std::size_t i = 0; i < records_.size(); ++i)
        if (meets(records_[i]))
            shown_.push_back(i);
    endResetModel();
}

bool AuditModel::meets(const core::api::AuditRecord& record) const {
    if ((!filter_.user.isEmpty() && filter_.user != qs(record.user)) ||
        (!filter_.area.isEmpty() && filter_.area != areaOf(record.operation)) ||
        (filter_.done && *filter_.done != (record.outcome == kDone)))
        return false;
    if (filter_.text.isEmpty())
        return true;
    for (int column = kUser; column < kColumns; ++column)
        if (cell(record, column).contains(filter_.text, Qt::CaseInsensitive))
            return true;
    return qs(record.operation).contains(filter_.text, Qt::CaseInsensitive) ||
           qs(record.client).contains(filter_.text, Qt::CaseInsensitive);
}

const core::api::AuditRecord* AuditModel::recordAt(int row) const {
    const auto index = static_cast<std::size_t>(row);
    return row < 0 || index >= shown_.size() ? nullptr : &records_[shown_[index]];
}

int AuditModel::rowOf(std::uint64_t number) const {
    const auto found = std::ranges::find_if(
        shown_, [&](std::size_t index) { return records_[index].number == number; });
    return found == shown_.end() ? -1 : static_cast<int>(found - shown_.begin());
}

QString AuditModel::refusal(const core::api::AuditRecord& record) const {
    if (record.outcome == kDone)
        return {};
    // The log keeps the sentence's key only: what else it named is not known any more.
    static const QRegularExpression kArgument(QStringLiteral("\\{[a-zA-Z]+\\}"));
    QString text = words_.text({record.outcome, {{"operation", record.operation}}});
    return text.isEmpty() ? qs(record.outcome) : text.replace(kArgument, QStringLiteral("…"));
}

QString AuditModel::cell(const core::api::AuditRecord& record, int column) const {
    switch (column) {
        case kTime:
            return shortTime(record.at, timeNow());
        case kUser:
            return qs(record.user);
        case kRole:
            return roleText(record.role);
        case kWhat:
            return words_.text(record.what);
        case kSubject:
            return qs(record.subject);
        case kOutcome:
            return record.outcome == kDone ? tr("Done") : tr("Refused");
        default:
            return {};
    }
}

QStringList AuditModel::titles() const {
    return {tr("Time"), tr("Who"), tr("Role"), tr("What"), tr("To what"), tr("Outcome")};
}

QStringList AuditModel::rowTitles() const {
    return titles() + QStringList{tr("Operation"), tr("Program"), tr("Number")};
}

std::vector<QStringList> AuditModel::rows() const {
    std::vector<QStringList> rows;
    for (const auto index : shown_) {
        const auto& record = records_[index];
        QStringList row{qs(core::toText(record.at))};
        for (int column = kUser; column < kOutcome; ++column)
            row += cell(record, column);
        const QString why = refusal(record);
        row += why.isEmpty() ? tr("Done") : tr("Refused: %1").arg(why);
        row += {qs(record.operation), qs(record.client), QString::number(record.number)};
        rows.push_back(std::move(row));
    }
    return rows;
}

int AuditModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

int AuditModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(kColumns);
}

QVariant AuditModel::data(const QModelIndex& index, int role) const {
    const auto* record = index.isValid() ? recordAt(index.row()) : nullptr;
    if (!record)
        return {};
    const int column = index.column();
    switch (role) {
        case Qt::DisplayRole:
            return cell(*record, column);
        case Qt::ToolTipRole:
            if (column == kTime)
                return exactTime(record->at);
            return toolTipText(column == kOutcome ? refusal(*record) : cell(*record, column));
        case kCodeRole:
            return column == kSubject;
        case kToneRole:
            if (column == kOutcome)
                return static_cast<int>(record->outcome == kDone ? Tone::good : Tone::warning);
            return {};
        default:
            return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return titles().value(section);
    return {};
}

}  // namespace callbox::app::console
