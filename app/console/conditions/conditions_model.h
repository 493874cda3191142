// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/widgets/typed_rows.h"

namespace callbox::app::console {

/// Conditions by name.
class ConditionsModel : public TypedRows<core::Condition> {
public:
    explicit ConditionsModel(QObject* parent = nullptr);
    /// -1: it is not here.
    int rowOf(const std::string& name) const;

protected:
    QVariant cell(const core::Condition& condition, int column, int role) const override;
};

}  // namespace callbox::app::console
