// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/setup/desk.h"

#include <QUrl>
#include <algorithm>
#include <array>
#include <memory>

namespace callbox::app::console {

using core::ErrorCode;
using core::say;

namespace {

/// A draft over a plain pair of reading and writing operations.
template <class T>
typename Draft<T>::Parts parts(ApiClient& client, const api::Operation<api::Nothing, T>& get,
                               const api::Operation<T, api::Nothing>& set,
                               std::function<std::vector<core::Error>(const T&)> validate,
                               std::set<api::Topic> topics) {
    return {[&client, &get](QObject* context, std::function<void(core::Result<T>)> answer) {
                client.call(get, {}, context, std::move(answer));
            },
            [&client, &set](const T& value, QObject* context, typename Draft<T>::Done done) {
                client.call(set, value, context,
                            [done = std::move(done)](core::Result<api::Nothing> reply) {
                                if (reply)
                                    done({});
                                else
                                    done(core::passOn(std::move(reply)));
                            });
            },
            std::move(validate), std::move(topics)};
}

/// Sets the schedules one after the other; the first refusal ends it.
void saveSchedules(ApiClient& client,
                   std::shared_ptr<std::vector<core::TransmittalSchedule>> schedules,
                   std::size_t index, QObject* context, Draft<api::ScheduleList>::Done done) {
    if (index == schedules->size()) {
        done({});
        return;
    }
    const auto& schedule = (*schedules)[index];
    client.call(api::kScheduleSet, schedule, context,
                [&client, schedules, index, context,
                 done = std::move(done)](core::Result<core::TransmittalSchedule> reply) mutable {
                    if (reply)
                        saveSchedules(client, std::move(schedules), index + 1, context,
                                      std::move(done));
                    else
                        done(core::passOn(std::move(reply)));
                });
}

Draft<api::ScheduleList>::Parts scheduleParts(ApiClient& client) {
    return {
        [&client](QObject* context, std::function<void(core::Result<api::ScheduleList>)> answer) {
            client.call(api::kScheduleList, {}, context,
                        [answer = std::move(answer)](core::Result<api::ScheduleList> reply) {
                            if (reply)
                                reply->schedules = editableSchedules(*reply);
                            answer(std::move(reply));
                        });
        },
        [&client](const api::ScheduleList& list, QObject* context,
                  Draft<api::ScheduleList>::Done done) {
            saveSchedules(client,
                          std::make_shared<std::vector<core::TransmittalSchedule>>(list.schedules),
                          0, context, std::move(done));
        },
        [](const api::ScheduleList& list) {
            std::vector<core::Error> faults;
            for (const auto& schedule : list.schedules) {
                const auto some = core::validate(schedule);
                faults.insert(faults.end(), some.begin(), some.end());
            }
            return faults;
        },
        {api::Topic::schedule}};
}

core::Error fault(std::string field, core::Message message) {
    return {ErrorCode::invalidArgument, std::move(message), std::move(field), {}};
}

}  // namespace

Desk::Desk(ApiClient& client)
    : customer(client,
               parts<core::CustomerInformation>(
                   client, api::kCustomerGet, api::kCustomerSet,
                   [](const core::CustomerInformation& value) { return core::validate(value); },
                   {api::Topic::setup})),
      supportIds(client, parts<core::SupportIds>(
                             client, api::kSupportIdsGet, api::kSupportIdsSet,
                             [](const core::SupportIds& ids) { return core::validate(ids); },
                             {api::Topic::setup})),
      receiver(client, parts<core::ReceiverAddress>(client, api::kReceiverGet, api::kReceiverSet,
                                                    validateReceiver, {api::Topic::connection})),
      schedules(client, scheduleParts(client)) {}

std::vector<core::Error> validateReceiver(const core::ReceiverAddress& address) {
    std::vector<core::Error> faults;
    const QUrl url(QString::fromStdString(address.url), QUrl::StrictMode);
    if (address.url.empty())
        faults.push_back(fault("url", say("console.receiver-url-missing")));
    else if (!url.isValid() || url.scheme() != QLatin1String("https") || url.host().isEmpty())
        faults.push_back(fault("url", say("console.receiver-url-wrong", {{"url", address.url}})));
    if (address.caCertificate.empty())
        faults.push_back(fault("caCertificate", say("console.receiver-ca-missing")));
    else if (address.caCertificate.find("-----BEGIN CERTIFICATE-----") == std::string::npos)
        faults.push_back(fault("caCertificate", say("console.receiver-ca-wrong")));
    return faults;
}

std::vector<core::TransmittalSchedule> editableSchedules(const api::ScheduleList& list) {
    using core::TransmittalKind;
    std::vector<core::TransmittalSchedule> schedules;
    for (const auto kind : {TransmittalKind::serviceInformation, TransmittalKind::performance}) {
        const auto found =
            std::ranges::find(list.schedules, kind, &core::TransmittalSchedule::kind);
        core::TransmittalSchedule schedule;
        schedule.kind = kind;
        if (kind == TransmittalKind::performance)
            schedule.frequency = core::Frequency::daily;
        schedules.push_back(found == list.schedules.end() ? schedule : *found);
    }
    return schedules;
}

std::string core::CustomerInformation::* customerField(const std::string& field) {
    using C = core::CustomerInformation;
    static const std::array<std::pair<const char*, std::string C::*>, 22> kFields{{
        {"adminCompanyName", &C::adminCompanyName},
        {"adminName", &C::adminName},
        {"adminEmail", &C::adminEmail},
        {"adminPhone", &C::adminPhone},
        {"adminAltPhone", &C::adminAltPhone},
        {"adminFax", &C::adminFax},
        {"adminAddr", &C::adminAddr},
        {"adminAddr2", &C::adminAddr2},
        {"adminCity", &C::adminCity},
        {"adminState", &C::adminState},
        {"adminPostalCode", &C::adminPostalCode},
        {"adminCountry", &C::adminCountry},
        {"sysAddr", &C::sysAddr},
        {"sysAddr2", &C::sysAddr2},
        {"sysCity", &C::sysCity},
        {"sysState", &C::sysState},
        {"sysPostalCode", &C::sysPostalCode},
        {"sysCountry", &C::sysCountry},
        {"sysPhone", &C::sysPhone},
        {"sysBuilding", &C::sysBuilding},
        {"acctCustomerNum", &C::acctCustomerNum},
        {"acctEnterpriseNum", &C::acctEnterpriseNum},
    }};
    const auto found =
        std::ranges::find_if(kFields, [&](const auto& entry) { return entry.first == field; });
    return found == kFields.end() ? nullptr : found->second;
}

}  // namespace callbox::app::console
