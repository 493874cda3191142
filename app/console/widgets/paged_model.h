// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QTimer>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "app/console/link/api_client.h"
#include "app/console/look/tokens.h"

namespace callbox::app::console {

/// What cells tell the table besides their text.
enum CellRole {
    kToneRole = Qt::UserRole + 1,
    kCodeRole,
    kQuietRole,
    kWholeRole  ///< for copies and files, where it is not what is shown: exact times
};

struct Column {
    QString title;
    std::string order;  ///< the service's name to sort by; empty: not sortable
    bool number = false;
};

/// A table of which only the pages looked at are here: 200 rows each, read when a view asks for
/// one of their cells, the longest unseen ones forgotten. Sorting and filtering happen in the
/// service.
class PagedModel : public QAbstractTableModel {
    Q_OBJECT

public:
    PagedModel(ApiClient& client, std::set<api::Topic> topics, std::vector<Column> columns,
               QObject* parent = nullptr);

    static constexpr int kPageRows = 200;
    static constexpr std::size_t kPagesKept = 12;

    /// Forgets all rows and reads the first page: the question changed, or this is the first one.
    void restart();
    /// Reads again what is shown, in place.
    void refresh();

    /// Its page is here; reading a cell of a row that is not has its page read.
    bool hasRow(int row) const { return holds(row / kPageRows); }
    bool loading() const { return loading_; }
    /// True until the first answer to the present question came.
    bool fresh() const { return !answered_; }
    const std::optional<core::Error>& error() const { return error_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    /// Loading began or ended, failed, or the number of rows changed.
    void stateChanged();
    void pageLoaded(int firstRow, int lastRow);

protected:
    /// Asks for a page; answers through accept() or reject() with the same `question`.
    virtual void ask(std::uint64_t offset, std::uint64_t limit, std::uint64_t question) = 0;
    virtual void setOrder(const std::string& order, bool descending) = 0;
    virtual bool holds(int page) const = 0;
    virtual void forget(int page) = 0;
    virtual QVariant cell(int row, int column, int role) const = 0;

    /// False: an answer to an earlier question, to be dropped.
    bool current(std::uint64_t question) const { return question == question_; }
    void setTotal(std::uint64_t total);
    void accepted(int page, int rows);
    void rejected(int page, core::Error error);
    const std::vector<Column>& columns() const { return columns_; }

private:
    void want(int page) const;
    void fetch();
    void forgetOld();

    ApiClient& client_;
    std::vector<Column> columns_;
    std::uint64_t question_ = 0;
    int rows_ = 0;
    bool started_ = false;
    bool answered_ = false;
    bool loading_ = false;
    std::optional<core::Error> error_;
    std::set<int> inFlight_;
    std::set<int> stale_;
    mutable std::set<int> wanted_;
    mutable std::map<int, std::uint64_t> lastSeen_;
    mutable std::uint64_t clock_ = 0;
    mutable QTimer soon_;
    QTimer refreshSoon_;
};

/// The typed half: rows of `Row`, read by `Operation` whose query has offset, limit, orderBy.
template <class Row>
class PagedRows : public PagedModel {
public:
    using PagedModel::PagedModel;

    /// nullptr while its page is not here.
    const Row* rowAt(int row) const {
        const auto found = pages_.find(row / kPageRows);
        const auto within = static_cast<std::size_t>(row % kPageRows);
        return row < 0 || found == pages_.end() || within >= found->second.size()
                   ? nullptr
                   : &found->second[within];
    }
    /// The row that satisfies `wanted` among those here; -1: none.
    template <class Predicate>
    int findRow(Predicate wanted) const {
        for (const auto& [page, rows] : pages_) {
            for (std::size_t i = 0; i < rows.size(); ++i) {
                if (wanted(rows[i]))
                    return page * kPageRows + static_cast<int>(i);
            }
        }
        return -1;
    }

protected:
    bool holds(int page) const override { return pages_.contains(page); }
    void forget(int page) override { pages_.erase(page); }
    void accept(std::uint64_t offset, std::uint64_t question, std::uint64_t total,
                std::vector<Row> rows) {
        if (!current(question))
            return;
        const int page = static_cast<int>(offset) / kPageRows;
        const int count = static_cast<int>(rows.size());
        pages_.insert_or_assign(page, std::move(rows));
        setTotal(total);
        accepted(page, count);
    }
    void reject(std::uint64_t offset, std::uint64_t question, core::Error error) {
        if (current(question))
            rejected(static_cast<int>(offset) / kPageRows, std::move(error));
    }

private:
    std::map<int, std::vector<Row>> pages_;
};

}  // namespace callbox::app::console
