// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <boost/describe/class.hpp>

#include "core/words/result.h"

namespace callbox::core {

/// Who is called and where the systems stand; attribute names as `lssacfg -t custinfo` prints them
/// in snake_case (admin_company_name ...). `*` marks what enrolment needs.
struct CustomerInformation {
    std::string adminCompanyName;  // *
    std::string adminName;         // *
    std::string adminEmail;        // *
    std::string adminPhone;        // *
    std::string adminAltPhone;
    std::string adminFax;
    std::string adminAltFax;
    std::string adminAddr;  // *
    std::string adminAddr2;
    std::string adminCity;  // *
    std::string adminState;
    std::string adminPostalCode;  // *
    std::string adminCountry;     // * ISO 3166-1 alpha-2
    bool sysUseAdminInfo = true;  ///< the systems stand at the administrator's address
    std::string sysAddr;
    std::string sysAddr2;
    std::string sysCity;
    std::string sysState;
    std::string sysPostalCode;
    std::string sysCountry;
    std::string sysPhone;  ///< nearest telephone
    std::string sysBuilding;
    std::string acctCustomerNum;
    std::string acctEnterpriseNum;
    std::string acctSalesBranchOffice;
    std::string acctServiceBranchOffice;
    std::string acctArea;
};
BOOST_DESCRIBE_STRUCT(CustomerInformation, (),
                      (adminCompanyName, adminName, adminEmail, adminPhone, adminAltPhone, adminFax,
                       adminAltFax, adminAddr, adminAddr2, adminCity, adminState, adminPostalCode,
                       adminCountry, sysUseAdminInfo, sysAddr, sysAddr2, sysCity, sysState,
                       sysPostalCode, sysCountry, sysPhone, sysBuilding, acctCustomerNum,
                       acctEnterpriseNum, acctSalesBranchOffice, acctServiceBranchOffice, acctArea))

/// Every field that is missing or wrong, each error naming its field; empty when all is well.
/// The console validates with it as the operator types; the service before it stores.
std::vector<Error> validate(const CustomerInformation& information);

/// The one or two support IDs that may view the data at the provider.
struct SupportIds {
    std::string primary;
    std::string secondary;  ///< optional
};
BOOST_DESCRIBE_STRUCT(SupportIds, (), (primary, secondary))

/// A support ID is an e-mail address or 3 to 64 of [A-Za-z0-9._@-]; both must differ.
std::vector<Error> validate(const SupportIds& ids);

}  // namespace callbox::core
