// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/customer_fields.h"

#include <array>

namespace callbox::cli {

using core::CustomerInformation;
using core::say;

std::span<const CustomerField> customerFields() {
    using C = CustomerInformation;
    static constexpr std::array kFields{
        CustomerField{"company", "admin_company_name", "Company", &C::adminCompanyName},
        CustomerField{"contact-name", "admin_name", "Administrator's name", &C::adminName},
        CustomerField{"email", "admin_email", "E-mail", &C::adminEmail},
        CustomerField{"phone", "admin_phone", "Telephone", &C::adminPhone},
        CustomerField{"alt-phone", "admin_alt_phone", "Second telephone", &C::adminAltPhone},
        CustomerField{"fax", "admin_fax", "Fax", &C::adminFax},
        CustomerField{"alt-fax", "admin_alt_fax", "Second fax", &C::adminAltFax},
        CustomerField{"address", "admin_addr", "Street address", &C::adminAddr},
        CustomerField{"address2", "admin_addr2", "Street address, line 2", &C::adminAddr2},
        CustomerField{"city", "admin_city", "City", &C::adminCity},
        CustomerField{"state", "admin_state", "State or province", &C::adminState},
        CustomerField{"postal-code", "admin_postal_code", "Postal code", &C::adminPostalCode},
        CustomerField{"country", "admin_country", "Country (two letters)", &C::adminCountry},
        CustomerField{"location-address", "sys_addr", "Systems: street address", &C::sysAddr, true},
        CustomerField{"location-address2", "sys_addr2", "Systems: line 2", &C::sysAddr2, true},
        CustomerField{"location-city", "sys_city", "Systems: city", &C::sysCity, true},
        CustomerField{"location-state", "sys_state", "Systems: state", &C::sysState, true},
        CustomerField{"location-postal-code", "sys_postal_code", "Systems: postal code",
                      &C::sysPostalCode, true},
        CustomerField{"location-country", "sys_country", "Systems: country", &C::sysCountry, true},
        CustomerField{"location-phone", "sys_phone", "Nearest telephone", &C::sysPhone},
        CustomerField{"building", "sys_building", "Building, floor, office", &C::sysBuilding},
        CustomerField{"customer-number", "acct_customer_num", "Customer number",
                      &C::acctCustomerNum},
        CustomerField{"enterprise-number", "acct_enterprise_num", "Enterprise number",
                      &C::acctEnterpriseNum},
        CustomerField{"sales-branch-office", "acct_sales_branch_office", "Sales branch office",
                      &C::acctSalesBranchOffice},
        CustomerField{"service-branch-office", "acct_service_branch_office",
                      "Service branch office", &C::acctServiceBranchOffice},
        CustomerField{"area", "acct_area", "Area", &C::acctArea}};
    return kFields;
}

HmcRecord customerRecord(const CustomerInformation& information) {
    HmcRecord record;
    for (const CustomerField& field : customerFields())
        record.emplace_back(std::string(field.attribute), information.*field.member);
    record.emplace_back("sys_use_admin_info", information.sysUseAdminInfo ? "true" : "false");
    return record;
}

core::Result<void> setCustomerAttribute(CustomerInformation& information,
                                        std::string_view attribute, const std::string& value) {
    if (attribute == "sys_use_admin_info") {
        if (value != "true" && value != "false")
            return core::failField(std::string(attribute), say("cli.usage.true-or-false"));
        information.sysUseAdminInfo = value == "true";
        return {};
    }
    for (const CustomerField& field : customerFields())
        if (field.attribute == attribute) {
            information.*field.member = value;
            if (field.location && !value.empty())
                information.sysUseAdminInfo = false;
            return {};
        }
    return core::failField(std::string(attribute), say("cli.usage.unknown-attribute",
                                                       {{"attribute", std::string(attribute)}}));
}

}  // namespace callbox::cli
