// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/widgets/typed_rows.h"

namespace callbox::app::console {

/// Maintenance windows: those in force, those that come, then those that ended, newest first.
class WindowsModel : public TypedRows<api::WindowRow> {
public:
    explicit WindowsModel(QObject* parent = nullptr);

    /// Storms among the windows are left out.
    void show(std::vector<api::WindowRow> windows);
    /// -1: it is not here.
    int rowOf(std::uint64_t number) const;

protected:
    QVariant cell(const api::WindowRow& row, int column, int role) const override;
};

}  // namespace callbox::app::console
