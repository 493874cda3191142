// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "app/cli/hmc_form.h"
#include "core/model/customer_information.h"
#include "core/words/result.h"

namespace callbox::cli {

/// One text of the customer information under the names people meet it by.
struct CustomerField {
    std::string_view option;     ///< of `callbox setup`: "company"
    std::string_view attribute;  ///< of `callbox custinfo`: "admin_company_name"
    std::string_view prompt;
    std::string core::CustomerInformation::* member;
    bool location = false;  ///< where the systems stand, if not at the administrator's address
};
std::span<const CustomerField> customerFields();
/// All attributes, as `custinfo` and `lssacfg -t custinfo` print them.
HmcRecord customerRecord(const core::CustomerInformation& information);

/// Sets one attribute; `sys_use_admin_info` takes true or false. Errors: invalidArgument.
core::Result<void> setCustomerAttribute(core::CustomerInformation& information,
                                        std::string_view attribute, const std::string& value);

}  // namespace callbox::cli
