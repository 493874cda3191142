// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/customer/customer_form.h"

namespace callbox::app::console {

namespace {

constexpr const char* kContactFields[] = {"adminCompanyName", "adminName",     "adminEmail",
                                          "adminPhone",       "adminAltPhone", "adminFax",
                                          "adminAddr",        "adminAddr2",    "adminCity",
                                          "adminPostalCode",  "adminState",    "adminCountry"};
constexpr const char* kAddressFields[] = {"sysAddr",       "sysAddr2", "sysCity",
                                          "sysPostalCode", "sysState", "sysCountry"};
constexpr const char* kPlaceFields[] = {"sysBuilding", "sysPhone", "acctCustomerNum",
                                        "acctEnterpriseNum"};

}  // namespace

CustomerPart partOf(const core::Error& fault) {
    for (const char* field : kContactFields) {
        if (sameField(field, fault.field))
            return CustomerPart::contact;
    }
    return CustomerPart::location;
}

std::vector<core::Error> customerFaults(const Desk& desk, CustomerPart part) {
    auto faults = desk.customer.faults();
    std::erase_if(faults, [part](const core::Error& fault) { return partOf(fault) != part; });
    return faults;
}

CustomerForm::CustomerForm(const Words& words, Desk& desk, CustomerPart part, QWidget* parent)
    : QWidget(parent), words_(words), desk_(desk), part_(part), form_(new Form(words)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto card = makeCard();
    column->addWidget(card.frame);
    if (part == CustomerPart::contact) {
        addContact();
    } else {
        sameAddress_ = new QCheckBox(tr("The systems stand at the administrator's address"));
        card.layout->addWidget(sameAddress_);
        address_ = new Form(words);
        card.layout->addWidget(address_);
        addLocation();
        connect(sameAddress_, &QCheckBox::clicked, this, [this](bool same) {
            desk_.customer.edit(
                [same](core::CustomerInformation& value) { value.sysUseAdminInfo = same; });
        });
    }
    card.layout->addWidget(form_);
    for (Form* form : {form_, address_}) {
        if (!form)
            continue;
        connect(form, &Form::edited, this, [this](const std::string& field, const QString& text) {
            desk_.customer.edit([&](core::CustomerInformation& value) {
                if (const auto member = customerField(field))
                    value.*member = text.trimmed().toStdString();
            });
        });
        connect(form, &Form::visited, this, &CustomerForm::showDraft);
    }
    connect(&desk_.customer, &DraftBase::changed, this, &CustomerForm::showDraft);
    desk_.customer.ensureLoaded();
    showDraft();
}

void CustomerForm::addContact() {
    form_->addText("adminCompanyName", tr("Company"), true);
    form_->addText("adminName", tr("Administrator"), true);
    form_->addText("adminEmail", tr("E-mail"), true);
    form_->addText("adminPhone", tr("Telephone"), true);
    form_->addText("adminAltPhone", tr("Other telephone"));
    form_->addText("adminFax", tr("Fax"));
    form_->addText("adminAddr", tr("Street"), true);
    form_->addText("adminAddr2", tr("Street, second line"));
    form_->addText("adminPostalCode", tr("Postal code"), true);
    form_->addText("adminCity", tr("City"), true);
    form_->addText("adminState", tr("State or province"));
    form_->addText("adminCountry", tr("Country"), true)
        ->setPlaceholderText(tr("Two letters, for instance DE"));
}

void CustomerForm::addLocation() {
    address_->addText("sysAddr", tr("Street"), true);
    address_->addText("sysAddr2", tr("Street, second line"));
    address_->addText("sysPostalCode", tr("Postal code"), true);
    address_->addText("sysCity", tr("City"), true);
    address_->addText("sysState", tr("State or province"));
    address_->addText("sysCountry", tr("Country"), true)
        ->setPlaceholderText(tr("Two letters, for instance DE"));
    form_->addText("sysBuilding", tr("Building, floor, room"));
    form_->addText("sysPhone", tr("Nearest telephone"));
    form_->addText("acctCustomerNum", tr("Customer number"));
    form_->addText("acctEnterpriseNum", tr("Enterprise number"));
}

void CustomerForm::showDraft() {
    const auto& value = desk_.customer.value();
    const auto fill = [&](Form* form, auto& fields) {
        for (const char* field : fields) {
            // A space at the end of what is being typed is not the draft's, but stays typed.
            const QString text = qs(value.*customerField(field));
            if (form->text(field).trimmed() != text)
                form->setText(field, text);
        }
        form->setErrors(customerFaults(desk_, part_), showAll_);
    };
    if (part_ == CustomerPart::contact) {
        fill(form_, kContactFields);
        return;
    }
    sameAddress_->setChecked(value.sysUseAdminInfo);
    address_->setVisible(!value.sysUseAdminInfo);
    fill(address_, kAddressFields);
    fill(form_, kPlaceFields);
}

bool CustomerForm::check() {
    showAll_ = true;
    showDraft();
    showAll_ = false;
    if (customerFaults(desk_, part_).empty())
        return true;
    if (!address_ || address_->isHidden() || !address_->focusFault())
        form_->focusFault();
    return false;
}

void CustomerForm::focusFirst() {
    if (sameAddress_)
        sameAddress_->setFocus();
    else
        form_->focusFirst();
}

}  // namespace callbox::app::console
