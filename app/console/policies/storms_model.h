// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/widgets/typed_rows.h"

namespace callbox::app::console {

/// Storms of problems, newest first; each is the window that keeps its problems back.
class StormsModel : public TypedRows<api::WindowRow> {
public:
    explicit StormsModel(QObject* parent = nullptr);

protected:
    QVariant cell(const api::WindowRow& row, int column, int role) const override;
};

/// What one storm held, by reference code.
class HeldKindsModel : public TypedRows<core::HeldKind> {
public:
    explicit HeldKindsModel(QObject* parent = nullptr);

protected:
    QVariant cell(const core::HeldKind& kind, int column, int role) const override;
};

/// "db14", or that it is of all partitions together.
QString stormScopeText(const core::Storm& storm);

}  // namespace callbox::app::console
