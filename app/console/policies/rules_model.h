// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "app/console/widgets/typed_rows.h"

namespace callbox::app::console {

/// The rules in their order. A row that is dragged and dropped asks to be moved.
class RulesModel : public TypedRows<core::PolicyRule> {
public:
    explicit RulesModel(QObject* parent = nullptr);

    /// Called with the row that was dragged and the row before which it was dropped.
    void onDropped(std::function<void(int from, int before)> callback) {
        onDropped_ = std::move(callback);
    }

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

protected:
    QVariant cell(const core::PolicyRule& rule, int column, int role) const override;

private:
    std::function<void(int, int)> onDropped_ = [](int, int) {};
};

}  // namespace callbox::app::console
