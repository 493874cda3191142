// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helper/modem_manager/bus.h"

#include <algorithm>
#include <cstring>

#include <systemd/sd-bus.h>

#include "app/helper/modem_manager/read_value.h"

namespace callbox::helper::modem_manager {

using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;
using core::say;
using std::chrono::microseconds;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

/// How soon a wish to stop is noticed.
constexpr auto kTick = milliseconds(50);
constexpr std::size_t kMostObjects = 256;

tl::unexpected<core::Error> unavailable(int error) {
    return fail(ErrorCode::unavailable, say("cellular.no-service"), std::strerror(-error));
}

tl::unexpected<core::Error> unreadable() {
    return fail(ErrorCode::protocol, say("cellular.not-understood"));
}

/// What came of a call that runs.
struct Pending {
    bool done = false;
    sd_bus_message* reply = nullptr;
};

int arrived(sd_bus_message* reply, void* pending, sd_bus_error*) {
    auto* const waiting = static_cast<Pending*>(pending);
    waiting->done = true;
    waiting->reply = sd_bus_message_ref(reply);
    return 1;
}

}  // namespace

void Bus::Closer::operator()(sd_bus* bus) const {
    sd_bus_close_unref(bus);
}

void Bus::Unref::operator()(sd_bus_message* message) const {
    sd_bus_message_unref(message);
}

Bus::Bus(Bus&&) noexcept = default;
Bus& Bus::operator=(Bus&&) noexcept = default;
Bus::~Bus() = default;

Result<Bus> Bus::connect(const std::string& address) {
    sd_bus* made = nullptr;
    if (const int error = sd_bus_new(&made); error < 0)
        return unavailable(error);
    Bus bus(made);
    for (const int result :
         {sd_bus_set_address(made, address.c_str()), sd_bus_set_bus_client(made, 1),
          sd_bus_set_method_call_timeout(made, microseconds(std::chrono::hours(1)).count())})
        if (result < 0)
            return unavailable(result);
    if (const int error = sd_bus_start(made); error < 0)
        return unavailable(error);
    return bus;
}

Result<Bus::Message> Bus::prepare(const Method& method) const {
    sd_bus_message* made = nullptr;
    const int error = sd_bus_message_new_method_call(bus_.get(), &made, method.service.c_str(),
                                                     method.path.c_str(), method.interface.c_str(),
                                                     method.name.c_str());
    if (error < 0)
        return fail(ErrorCode::internal, say("cellular.not-understood"), method.name);
    return Message(made);
}

Result<Bus::Message> Bus::ask(const Message& request, Deadline deadline,
                              const std::stop_token& stop) {
    Pending pending;
    sd_bus_slot* slot = nullptr;
    if (const int error =
            sd_bus_call_async(bus_.get(), &slot, request.get(), &arrived, &pending, 0);
        error < 0)
        return unavailable(error);
    const std::unique_ptr<sd_bus_slot, decltype(&sd_bus_slot_unref)> held(slot, &sd_bus_slot_unref);
    while (!pending.done) {
        const int worked = sd_bus_process(bus_.get(), nullptr);
        if (worked < 0)
            return unavailable(worked);
        if (worked > 0)
            continue;
        if (stop.stop_requested())
            return fail(ErrorCode::cancelled, say("connectivity.cancelled"));
        const auto now = steady_clock::now();
        if (now >= deadline)
            return fail(ErrorCode::timeout, say("cellular.not-in-time"),
                        sd_bus_message_get_member(request.get()));
        const auto wait = std::min<steady_clock::duration>(deadline - now, kTick);
        if (const int error = sd_bus_wait(
                bus_.get(),
                static_cast<std::uint64_t>(std::chrono::ceil<microseconds>(wait).count()));
            error < 0 && error != -EINTR)
            return unavailable(error);
    }
    Message reply(pending.reply);
    if (const sd_bus_error* error = sd_bus_message_get_error(reply.get()); error != nullptr)
        return fail(ErrorCode::unavailable, say("cellular.no-service"),
                    std::string(error->name) + ": " + (error->message ? error->message : ""));
    return reply;
}

Result<Properties> Bus::readProperties(sd_bus_message* message) {
    Properties all;
    if (sd_bus_message_enter_container(message, 'a', "{sv}") < 0)
        return unreadable();
    while (sd_bus_message_enter_container(message, 'e', "sv") > 0) {
        const char* name = nullptr;
        if (sd_bus_message_read_basic(message, 's', &name) < 0)
            return unreadable();
        auto value = readVariant(message);
        if (!value)
            return unreadable();
        all.emplace(name, std::move(*value));
        if (sd_bus_message_exit_container(message) < 0)
            return unreadable();
    }
    if (sd_bus_message_exit_container(message) < 0)
        return unreadable();
    return all;
}

Result<Objects> Bus::managedObjects(const std::string& service, const std::string& path,
                                    Deadline deadline, const std::stop_token& stop) {
    const auto request =
        prepare({service, path, "org.freedesktop.DBus.ObjectManager", "GetManagedObjects"});
    if (!request)
        return passOn(request);
    const auto reply = ask(*request, deadline, stop);
    if (!reply)
        return passOn(reply);
    sd_bus_message* const message = reply->get();
    Objects objects;
    if (sd_bus_message_enter_container(message, 'a', "{oa{sa{sv}}}") < 0)
        return unreadable();
    while (sd_bus_message_enter_container(message, 'e', "oa{sa{sv}}") > 0) {
        const char* object = nullptr;
        if (objects.size() >= kMostObjects ||
            sd_bus_message_read_basic(message, 'o', &object) < 0 ||
            sd_bus_message_enter_container(message, 'a', "{sa{sv}}") < 0)
            return unreadable();
        Interfaces& interfaces = objects[object];
        while (sd_bus_message_enter_container(message, 'e', "sa{sv}") > 0) {
            const char* interface = nullptr;
            if (sd_bus_message_read_basic(message, 's', &interface) < 0)
                return unreadable();
            auto all = readProperties(message);
            if (!all || sd_bus_message_exit_container(message) < 0)
                return unreadable();
            interfaces.emplace(interface, std::move(*all));
        }
        if (sd_bus_message_exit_container(message) < 0 ||
            sd_bus_message_exit_container(message) < 0)
            return unreadable();
    }
    return objects;
}

Result<Properties> Bus::properties(const std::string& service, const std::string& path,
                                   const std::string& interface, Deadline deadline,
                                   const std::stop_token& stop) {
    const auto request = prepare({service, path, "org.freedesktop.DBus.Properties", "GetAll"});
    if (!request)
        return passOn(request);
    if (sd_bus_message_append_basic(request->get(), 's', interface.c_str()) < 0)
        return unreadable();
    const auto reply = ask(*request, deadline, stop);
    if (!reply)
        return passOn(reply);
    return readProperties(reply->get());
}

Result<void> Bus::call(const Method& method, Deadline deadline, const std::stop_token& stop) {
    const auto request = prepare(method);
    if (!request)
        return passOn(request);
    if (const auto reply = ask(*request, deadline, stop); !reply)
        return passOn(reply);
    return {};
}

Result<void> Bus::call(const Method& method, bool argument, Deadline deadline,
                       const std::stop_token& stop) {
    const auto request = prepare(method);
    if (!request)
        return passOn(request);
    const int value = argument ? 1 : 0;
    if (sd_bus_message_append_basic(request->get(), 'b', &value) < 0)
        return unreadable();
    if (const auto reply = ask(*request, deadline, stop); !reply)
        return passOn(reply);
    return {};
}

Result<void> Bus::callText(const Method& method, const std::string& argument, Deadline deadline,
                           const std::stop_token& stop) {
    const auto request = prepare(method);
    if (!request)
        return passOn(request);
    // The text may be a PIN: no message that holds it is kept longer than needed.
    if (sd_bus_message_sensitive(request->get()) < 0 ||
        sd_bus_message_append_basic(request->get(), 's', argument.c_str()) < 0)
        return unreadable();
    if (const auto reply = ask(*request, deadline, stop); !reply)
        return passOn(reply);
    return {};
}

Result<void> Bus::callObject(const Method& method, const std::string& path, Deadline deadline,
                             const std::stop_token& stop) {
    const auto request = prepare(method);
    if (!request)
        return passOn(request);
    if (sd_bus_message_append_basic(request->get(), 'o', path.c_str()) < 0)
        return unreadable();
    if (const auto reply = ask(*request, deadline, stop); !reply)
        return passOn(reply);
    return {};
}

Result<std::string> Bus::callMade(const Method& method,
                                  const std::map<std::string, Argument>& argument,
                                  Deadline deadline, const std::stop_token& stop) {
    const auto request = prepare(method);
    if (!request)
        return passOn(request);
    sd_bus_message* const message = request->get();
    bool good = sd_bus_message_sensitive(message) >= 0 &&
                sd_bus_message_open_container(message, 'a', "{sv}") >= 0;
    for (const auto& [name, value] : argument) {
        int result = 0;
        if (const bool* flag = std::get_if<bool>(&value))
            result = sd_bus_message_append(message, "{sv}", name.c_str(), "b", *flag ? 1 : 0);
        else if (const auto* number = std::get_if<std::uint32_t>(&value))
            result = sd_bus_message_append(message, "{sv}", name.c_str(), "u", *number);
        else
            result = sd_bus_message_append(message, "{sv}", name.c_str(), "s",
                                           std::get<std::string>(value).c_str());
        good = good && result >= 0;
    }
    if (!good || sd_bus_message_close_container(message) < 0)
        return unreadable();
    const auto reply = ask(*request, deadline, stop);
    if (!reply)
        return passOn(reply);
    const char* made = nullptr;
    if (sd_bus_message_read_basic(reply->get(), 'o', &made) < 0)
        return unreadable();
    return std::string(made);
}

}  // namespace callbox::helper::modem_manager
