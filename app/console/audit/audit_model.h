// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <optional>
#include <set>

#include "app/console/text/words.h"
#include "core/api/operations.h"

namespace callbox::app::console {

/// What is looked for in the audit log; empty: everything.
struct AuditFilter {
    QString user;
    QString area;  ///< "event", "partition": what stands before the operation's full stop
    std::optional<bool> done;
    QString text;  ///< in any column, letter case ignored
};

/// The entries of the audit log that meet the filter.
class AuditModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit AuditModel(const Words& words, QObject* parent = nullptr);

    /// `records` newest first.
    void setRecords(std::vector<core::api::AuditRecord> records);
    void setFilter(const AuditFilter& filter);
    const AuditFilter& filter() const { return filter_; }

    /// Who and what is there, whatever the filter.
    const std::set<QString>& users() const { return users_; }
    const std::set<QString>& areas() const { return areas_; }
    int all() const { return static_cast<int>(records_.size()); }
    const core::api::AuditRecord* recordAt(int row) const;
    int rowOf(std::uint64_t number) const;
    QStringList titles() const;
    /// For CSV: what is shown, times in full, and what else is known of each entry.
    QStringList rowTitles() const;
    std::vector<QStringList> rows() const;
    /// Why it was refused; empty when it was done.
    QString refusal(const core::api::AuditRecord& record) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool meets(const core::api::AuditRecord& record) const;
    void apply();
    QString cell(const core::api::AuditRecord& record, int column) const;

    const Words& words_;
    AuditFilter filter_;
    std::vector<core::api::AuditRecord> records_;
    std::vector<std::size_t> shown_;
    std::set<QString> users_;
    std::set<QString> areas_;
};

/// "event" of "event.close".
QString areaOf(const std::string& operation);
/// "Serviceable events" for "event"; what is not known stays as it is.
QString areaText(const QString& area);

}  // namespace callbox::app::console
