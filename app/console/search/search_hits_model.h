// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <vector>

#include "app/console/search/fleet_search.h"

namespace callbox::app::console {

/// What a search found, a row each. Role kAboutRole is what stands beside the title.
class SearchHitsModel : public QAbstractListModel {
public:
    static constexpr int kAboutRole = Qt::UserRole + 101;
    static constexpr int kIconRole = Qt::UserRole + 102;

    using QAbstractListModel::QAbstractListModel;

    void setHits(std::vector<SearchHit> hits);
    const SearchHit* hitAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<SearchHit> hits_;
};

}  // namespace callbox::app::console
