// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/search/search_hits_model.h"

#include "app/console/widgets/paged_model.h"

namespace callbox::app::console {

void SearchHitsModel::setHits(std::vector<SearchHit> hits) {
    beginResetModel();
    hits_ = std::move(hits);
    endResetModel();
}

const SearchHit* SearchHitsModel::hitAt(int row) const {
    return row >= 0 && row < rowCount() ? &hits_[static_cast<std::size_t>(row)] : nullptr;
}

int SearchHitsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(hits_.size());
}

QVariant SearchHitsModel::data(const QModelIndex& index, int role) const {
    const SearchHit* hit = index.isValid() ? hitAt(index.row()) : nullptr;
    if (!hit)
        return {};
    switch (role) {
        case Qt::DisplayRole:
            return hit->title;
        case Qt::AccessibleTextRole:
            return hit->about.isEmpty() ? hit->title
                                        : hit->title + QStringLiteral(", ") + hit->about;
        case kAboutRole:
            return hit->about;
        case kIconRole:
            return hit->page;
        case kCodeRole:
            return hit->code;
        default:
            return {};
    }
}

}  // namespace callbox::app::console
