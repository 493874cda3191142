// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include "core/model/customer_information.h"
#include "core/model/transmittal_schedule.h"
#include "tests/catch.h"

using namespace callbox::core;

namespace {

CustomerInformation good() {
    CustomerInformation customer;
    customer.adminCompanyName = "Käse & Söhne GmbH";
    customer.adminName = "Ada O'Neill";
    customer.adminEmail = "ada+callbox@mail.example.com";
    customer.adminPhone = "+49 (711) 123456 x12";
    customer.adminAddr = "Hauptstraße 1";
    customer.adminCity = "Stuttgart";
    customer.adminPostalCode = "70173";
    customer.adminCountry = "DE";
    return customer;
}

template <class Value>
std::set<std::string> fields(const Value& value) {
    std::set<std::string> found;
    for (const auto& error : validate(value)) {
        CHECK(error.code == ErrorCode::invalidArgument);
        CHECK_FALSE(error.message.empty());
        found.insert(error.field);
    }
    return found;
}

using Fields = std::set<std::string>;

}  // namespace

TEST_CASE("Complete customer information is accepted") {
    CHECK(fields(good()).empty());
}

TEST_CASE("Every field that enrolment needs is named when it is missing or blank") {
    const Fields needed = {"adminCompanyName", "adminName", "adminEmail",      "adminPhone",
                           "adminAddr",        "adminCity", "adminPostalCode", "adminCountry"};
    CHECK(fields(CustomerInformation{}) == needed);
    CustomerInformation blank;
    for (auto* field :
         {&blank.adminCompanyName, &blank.adminName, &blank.adminEmail, &blank.adminPhone,
          &blank.adminAddr, &blank.adminCity, &blank.adminPostalCode, &blank.adminCountry})
        *field = "   ";
    CHECK(fields(blank) == needed);
    auto elsewhere = good();
    elsewhere.sysUseAdminInfo = false;
    CHECK(fields(elsewhere) == Fields{"sysAddr", "sysCity", "sysPostalCode", "sysCountry"});
}

TEST_CASE("E-mail addresses are held to their form") {
    for (const char* email : {"a@b.de", "first.last@sub.example.org", "o'neill@example.com"}) {
        auto customer = good();
        customer.adminEmail = email;
        CHECK(fields(customer).empty());
    }
    for (const char* email :
         {"ada", "@example.com", "ada@", "ada@example", "a b@example.com", "ada@-x.com", "a@b..com",
          "a..b@example.com", ".a@example.com", "a@b@c.com", "<a@example.com>"}) {
        auto customer = good();
        customer.adminEmail = email;
        CHECK(fields(customer) == Fields{"adminEmail"});
    }
}

TEST_CASE("Telephone numbers and countries are held to their form") {
    for (const char* phone :
         {"abc", "12", "++49 711", "1+2345", "0711;12345", "$(reboot)", "123456789012345678901"}) {
        auto customer = good();
        customer.adminPhone = customer.sysPhone = phone;
        CHECK(fields(customer) == Fields{"adminPhone", "sysPhone"});
    }
    for (const char* country : {"XX", "de", "DEU", "D", "E ", "AD AE"}) {
        auto customer = good();
        customer.adminCountry = country;
        CHECK(fields(customer) == Fields{"adminCountry"});
    }
    for (const char* country : {"AD", "US", "ZW", "GB", "TW"}) {
        auto customer = good();
        customer.adminCountry = country;
        CHECK(fields(customer).empty());
    }
}

TEST_CASE("Too long values and control characters are refused, long letters are not") {
    auto customer = good();
    std::string umlauts;
    for (int i = 0; i < 80; ++i)
        umlauts += "ü";
    customer.adminCompanyName = umlauts;
    CHECK(fields(customer).empty());
    customer.adminCompanyName += "x";
    CHECK(fields(customer) == Fields{"adminCompanyName"});
    for (const std::string& text :
         {std::string("a\nb"), std::string("a\x1B[31m"), std::string("a\0b", 3),
          std::string("a\xC2\x85z"), std::string("\x7F")}) {
        auto changed = good();
        changed.adminName = changed.sysBuilding = text;
        CHECK(fields(changed) == Fields{"adminName", "sysBuilding"});
    }
    auto account = good();
    account.acctCustomerNum = "0815;DROP";
    CHECK(fields(account) == Fields{"acctCustomerNum"});
}

TEST_CASE("Support IDs are addresses or plain names, and differ") {
    CHECK(fields(SupportIds{"ada@example.com", ""}).empty());
    CHECK(fields(SupportIds{"ada_1", "bob-2"}).empty());
    CHECK(fields(SupportIds{"", ""}) == Fields{"primary"});
    CHECK(fields(SupportIds{"ab", "x y z"}) == Fields{"primary", "secondary"});
    CHECK(fields(SupportIds{"ada@example.com", "ADA@example.com"}) == Fields{"secondary"});
    CHECK(fields(SupportIds{std::string(65, 'a'), ""}) == Fields{"primary"});
}

TEST_CASE("Schedules are held to real days, times and zone names") {
    TransmittalSchedule schedule;
    CHECK(fields(schedule).empty());
    schedule.dayOfWeek = 0;
    schedule.dayOfMonth = 29;
    schedule.time = "2:15";
    schedule.zone = "Europe/Berlin; rm";
    CHECK(fields(schedule) == Fields{"dayOfWeek", "dayOfMonth", "time", "zone"});
    for (const char* time : {"24:00", "12:60", "ab:cd", "12-30", "", "12:3x"}) {
        TransmittalSchedule changed;
        changed.time = time;
        CHECK(fields(changed) == Fields{"time"});
    }
}
