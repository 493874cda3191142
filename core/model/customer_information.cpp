// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/customer_information.h"

#include <algorithm>
#include <cctype>
#include <string_view>

#include "core/model/country_codes.h"
#include "core/model/email_address.h"
#include "core/words/characters.h"

namespace callbox::core {

namespace {

/// C0, DEL and C1, the last as UTF-8 writes them.
bool hasControlCharacter(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c < 0x20 || c == 0x7F)
            return true;
        if (c == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0)
            return true;
    }
    return false;
}

bool isBlank(std::string_view text) {
    return text.find_first_not_of(' ') == std::string_view::npos;
}

bool isPhone(std::string_view text) {
    const auto digits = std::count_if(text.begin(), text.end(),
                                      [](unsigned char c) { return std::isdigit(c) != 0; });
    return digits >= 3 && digits <= 20 && text.find_last_of('+') + 1 <= 1 &&
           text.find_first_not_of("0123456789+-()./ x") == std::string_view::npos;
}

bool isAccountNumber(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](unsigned char c) {
        return std::isalnum(c) != 0 || c == '-' || c == '.' || c == '/' || c == ' ';
    });
}

/// Collects what is wrong with the fields of one form.
class Form {
public:
    void required(const char* field, const std::string& value, std::size_t most) {
        if (isBlank(value))
            refuse(field, say("model.required"));
        else
            optional(field, value, most);
    }

    /// False: it is blank or was refused already.
    bool optional(const char* field, const std::string& value, std::size_t most) {
        if (hasControlCharacter(value)) {
            refuse(field, say("model.control-character"));
            return false;
        }
        if (characters(value) > most) {
            refuse(field, say("model.too-long", {{"limit", std::to_string(most)}}));
            return false;
        }
        return !isBlank(value);
    }

    void email(const char* field, const std::string& value) {
        if (optional(field, value, 254) && !isEmail(value))
            refuse(field, say("model.email", {{"value", value}}));
    }

    void phone(const char* field, const std::string& value) {
        if (optional(field, value, 40) && !isPhone(value))
            refuse(field, say("model.phone", {{"value", value}}));
    }

    void country(const char* field, const std::string& value) {
        if (optional(field, value, 40) && !isCountryCode(value))
            refuse(field, say("model.country", {{"value", value}}));
    }

    void accountNumber(const char* field, const std::string& value) {
        if (optional(field, value, 20) && !isAccountNumber(value))
            refuse(field, say("model.account-number", {{"value", value}}));
    }

    void present(const char* field, const std::string& value) {
        if (isBlank(value))
            refuse(field, say("model.required"));
    }

    void refuse(const char* field, Message message) {
        errors_.push_back({ErrorCode::invalidArgument, std::move(message), field, {}});
    }

    std::vector<Error> errors() && { return std::move(errors_); }

private:
    std::vector<Error> errors_;
};

constexpr std::size_t kName = 80;
constexpr std::size_t kPlace = 60;
constexpr std::size_t kPostalCode = 20;

bool isSupportId(const std::string& id) {
    if (id.find('@') != std::string::npos && isEmail(id))
        return true;
    return id.size() >= 3 && id.size() <= 64 &&
           std::all_of(id.begin(), id.end(), [](unsigned char c) {
               return std::isalnum(c) != 0 || c == '.' || c == '_' || c == '@' || c == '-';
           });
}

}  // namespace

std::vector<Error> validate(const CustomerInformation& customer) {
    Form form;
    form.required("adminCompanyName", customer.adminCompanyName, kName);
    form.required("adminName", customer.adminName, kName);
    form.present("adminEmail", customer.adminEmail);
    form.email("adminEmail", customer.adminEmail);
    form.present("adminPhone", customer.adminPhone);
    form.phone("adminPhone", customer.adminPhone);
    form.phone("adminAltPhone", customer.adminAltPhone);
    form.phone("adminFax", customer.adminFax);
    form.phone("adminAltFax", customer.adminAltFax);
    form.required("adminAddr", customer.adminAddr, kName);
    form.optional("adminAddr2", customer.adminAddr2, kName);
    form.required("adminCity", customer.adminCity, kPlace);
    form.optional("adminState", customer.adminState, kPlace);
    form.required("adminPostalCode", customer.adminPostalCode, kPostalCode);
    form.present("adminCountry", customer.adminCountry);
    form.country("adminCountry", customer.adminCountry);
    if (!customer.sysUseAdminInfo) {
        form.present("sysAddr", customer.sysAddr);
        form.present("sysCity", customer.sysCity);
        form.present("sysPostalCode", customer.sysPostalCode);
        form.present("sysCountry", customer.sysCountry);
    }
    form.optional("sysAddr", customer.sysAddr, kName);
    form.optional("sysAddr2", customer.sysAddr2, kName);
    form.optional("sysCity", customer.sysCity, kPlace);
    form.optional("sysState", customer.sysState, kPlace);
    form.optional("sysPostalCode", customer.sysPostalCode, kPostalCode);
    form.country("sysCountry", customer.sysCountry);
    form.phone("sysPhone", customer.sysPhone);
    form.optional("sysBuilding", customer.sysBuilding, kName);
    form.accountNumber("acctCustomerNum", customer.acctCustomerNum);
    form.accountNumber("acctEnterpriseNum", customer.acctEnterpriseNum);
    form.optional("acctSalesBranchOffice", customer.acctSalesBranchOffice, kPlace);
    form.optional("acctServiceBranchOffice", customer.acctServiceBranchOffice, kPlace);
    form.optional("acctArea", customer.acctArea, kPlace);
    return std::move(form).errors();
}

std::vector<Error> validate(const SupportIds& ids) {
    Form form;
    if (ids.primary.empty())
        form.refuse("primary", say("model.required"));
    else if (!isSupportId(ids.primary))
        form.refuse("primary", say("model.support-id"));
    if (!ids.secondary.empty() && !isSupportId(ids.secondary))
        form.refuse("secondary", say("model.support-id"));
    if (!ids.secondary.empty() && sameIgnoringCase(ids.primary, ids.secondary))
        form.refuse("secondary", say("model.support-ids-equal"));
    return std::move(form).errors();
}

}  // namespace callbox::core
