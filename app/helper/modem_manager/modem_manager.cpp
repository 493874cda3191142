// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helper/modem_manager/modem_manager.h"

#include <utility>

#include <ModemManager.h>

namespace callbox::helper::modem_manager {

using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;
using core::say;

namespace {

template <class T>
T valueOf(const Properties& all, const char* name) {
    const auto found = all.find(name);
    const T* const value = found == all.end() ? nullptr : std::get_if<T>(&found->second);
    return value ? *value : T{};
}

ModemView viewOf(const std::string& path, const Interfaces& interfaces) {
    ModemView view;
    view.path = path;
    if (const auto found = interfaces.find(MM_DBUS_INTERFACE_MODEM); found != interfaces.end()) {
        const Properties& all = found->second;
        view.imei = valueOf<std::string>(all, "EquipmentIdentifier");
        view.device = valueOf<std::string>(all, "DeviceIdentifier");
        view.name =
            valueOf<std::string>(all, "Manufacturer") + ' ' + valueOf<std::string>(all, "Model");
        view.state = valueOf<std::int32_t>(all, "State");
        view.failedReason = valueOf<std::uint32_t>(all, "StateFailedReason");
        view.lock = valueOf<std::uint32_t>(all, "UnlockRequired");
        view.retries = valueOf<std::map<std::uint32_t, std::uint32_t>>(all, "UnlockRetries");
        view.signal = valueOf<std::pair<std::uint32_t, bool>>(all, "SignalQuality").first;
        view.sim = valueOf<std::string>(all, "Sim");
        if (view.sim == "/")
            view.sim.clear();
    }
    if (const auto found = interfaces.find(MM_DBUS_INTERFACE_MODEM_MODEM3GPP);
        found != interfaces.end()) {
        view.is3gpp = true;
        view.registration = valueOf<std::uint32_t>(found->second, "RegistrationState");
        view.operatorName = valueOf<std::string>(found->second, "OperatorName");
    }
    return view;
}

IpConfiguration configurationIn(const Properties& all, const char* name) {
    using Dictionary = std::map<std::string, std::variant<bool, std::uint32_t, std::string>>;
    const auto entries = valueOf<Dictionary>(all, name);
    const auto number = [&](const char* key) {
        const auto found = entries.find(key);
        const auto* value =
            found == entries.end() ? nullptr : std::get_if<std::uint32_t>(&found->second);
        return value ? *value : 0U;
    };
    const auto text = [&](const char* key) {
        const auto found = entries.find(key);
        const auto* value =
            found == entries.end() ? nullptr : std::get_if<std::string>(&found->second);
        return value ? *value : std::string();
    };
    return {number("method"), text("address"), number("prefix"), text("gateway"), number("mtu")};
}

}  // namespace

Result<ModemManager> ModemManager::connect(const std::string& address) {
    auto bus = Bus::connect(address);
    if (!bus)
        return passOn(bus);
    return ModemManager(std::move(*bus));
}

Result<std::vector<ModemView>> ModemManager::modems(Deadline deadline,
                                                    const std::stop_token& stop) {
    const auto objects = bus_.managedObjects(MM_DBUS_SERVICE, MM_DBUS_PATH, deadline, stop);
    if (!objects)
        return passOn(objects);
    std::vector<ModemView> all;
    for (const auto& [path, interfaces] : *objects)
        if (interfaces.contains(MM_DBUS_INTERFACE_MODEM))
            all.push_back(viewOf(path, interfaces));
    return all;
}

Result<ModemView> ModemManager::modem(const std::string& path, Deadline deadline,
                                      const std::stop_token& stop) {
    const auto all = modems(deadline, stop);
    if (!all)
        return passOn(all);
    for (const ModemView& one : *all)
        if (one.path == path)
            return one;
    return fail(ErrorCode::notFound, say("cellular.modem-gone"));
}

Result<std::string> ModemManager::simIdentifier(const std::string& sim, Deadline deadline,
                                                const std::stop_token& stop) {
    const auto all = bus_.properties(MM_DBUS_SERVICE, sim, MM_DBUS_INTERFACE_SIM, deadline, stop);
    if (!all)
        return passOn(all);
    return valueOf<std::string>(*all, "SimIdentifier");
}

Result<void> ModemManager::sendPin(const std::string& sim, const std::string& pin,
                                   Deadline deadline, const std::stop_token& stop) {
    return bus_.callText({MM_DBUS_SERVICE, sim, MM_DBUS_INTERFACE_SIM, "SendPin"}, pin, deadline,
                         stop);
}

Result<void> ModemManager::enable(const std::string& modem, Deadline deadline,
                                  const std::stop_token& stop) {
    return bus_.call({MM_DBUS_SERVICE, modem, MM_DBUS_INTERFACE_MODEM, "Enable"}, true, deadline,
                     stop);
}

Result<std::string> ModemManager::createBearer(const std::string& modem,
                                               const std::map<std::string, Argument>& properties,
                                               Deadline deadline, const std::stop_token& stop) {
    return bus_.callMade({MM_DBUS_SERVICE, modem, MM_DBUS_INTERFACE_MODEM, "CreateBearer"},
                         properties, deadline, stop);
}

Result<void> ModemManager::connectBearer(const std::string& bearer, Deadline deadline,
                                         const std::stop_token& stop) {
    return bus_.call({MM_DBUS_SERVICE, bearer, MM_DBUS_INTERFACE_BEARER, "Connect"}, deadline,
                     stop);
}

Result<BearerView> ModemManager::bearer(const std::string& path, Deadline deadline,
                                        const std::stop_token& stop) {
    const auto all =
        bus_.properties(MM_DBUS_SERVICE, path, MM_DBUS_INTERFACE_BEARER, deadline, stop);
    if (!all)
        return passOn(all);
    BearerView view;
    view.connected = valueOf<bool>(*all, "Connected");
    view.networkInterface = valueOf<std::string>(*all, "Interface");
    view.error = valueOf<std::pair<std::string, std::string>>(*all, "ConnectionError").first;
    view.four = configurationIn(*all, "Ip4Config");
    view.six = configurationIn(*all, "Ip6Config");
    return view;
}

bool ModemManager::removeBearer(const std::string& modem, const std::string& bearer,
                                Deadline deadline) {
    // A bearer that ModemManager or the modem lost meanwhile is as gone as one that was removed.
    static_cast<void>(
        bus_.call({MM_DBUS_SERVICE, bearer, MM_DBUS_INTERFACE_BEARER, "Disconnect"}, deadline, {}));
    static_cast<void>(bus_.callObject(
        {MM_DBUS_SERVICE, modem, MM_DBUS_INTERFACE_MODEM, "DeleteBearer"}, bearer, deadline, {}));
    const auto left =
        bus_.properties(MM_DBUS_SERVICE, bearer, MM_DBUS_INTERFACE_BEARER, deadline, {});
    return !left && left.error().code == ErrorCode::unavailable;
}

}  // namespace callbox::helper::modem_manager
