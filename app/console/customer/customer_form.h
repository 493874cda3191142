// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

#include "app/console/setup/desk.h"
#include "app/console/widgets/form.h"

namespace callbox::app::console {

enum class CustomerPart { contact, location };

/// Half of the customer information, edited in the desk's draft and checked as it is typed.
class CustomerForm : public QWidget {
    Q_OBJECT

public:
    CustomerForm(const Words& words, Desk& desk, CustomerPart part, QWidget* parent = nullptr);

    /// Shows every fault, also of fields not yet visited; true: there is none.
    bool check();
    void focusFirst();

private:
    void addContact();
    void addLocation();
    void showDraft();

    const Words& words_;
    Desk& desk_;
    CustomerPart part_;
    QCheckBox* sameAddress_ = nullptr;
    Form* address_ = nullptr;
    Form* form_;
    bool showAll_ = false;
};

/// The part a fault of customer information belongs to.
CustomerPart partOf(const core::Error& fault);
/// Faults of one part.
std::vector<core::Error> customerFaults(const Desk& desk, CustomerPart part);

}  // namespace callbox::app::console
