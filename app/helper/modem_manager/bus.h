// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <stop_token>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "core/words/result.h"

struct sd_bus;
struct sd_bus_message;

namespace callbox::helper::modem_manager {

using Deadline = std::chrono::steady_clock::time_point;

/// A property's value: what of D-Bus's types the interfaces of ModemManager use.
using Value = std::variant<std::monostate, bool, std::int32_t, std::uint32_t, std::string,
                           std::vector<std::string>,                ///< as, ao
                           std::map<std::uint32_t, std::uint32_t>,  ///< a{uu}
                           std::pair<std::uint32_t, bool>,          ///< (ub)
                           std::pair<std::string, std::string>,     ///< (ss)
                           std::map<std::string, std::variant<bool, std::uint32_t, std::string>>>;
using Properties = std::map<std::string, Value>;       ///< by name
using Interfaces = std::map<std::string, Properties>;  ///< by interface
using Objects = std::map<std::string, Interfaces>;     ///< by object path
using Argument = std::variant<bool, std::uint32_t, std::string>;

/// One connection to a message bus, for the calls of one thread. Errors of the calls: cancelled,
/// timeout, unavailable with `detail` "NAME: text" as the peer told it.
class Bus {
public:
    /// "unix:path=/run/dbus/system_bus_socket". Errors: unavailable.
    static core::Result<Bus> connect(const std::string& address);

    Bus(Bus&&) noexcept;
    Bus& operator=(Bus&&) noexcept;
    ~Bus();

    /// Of org.freedesktop.DBus.ObjectManager.
    core::Result<Objects> managedObjects(const std::string& service, const std::string& path,
                                         Deadline deadline, const std::stop_token& stop);
    core::Result<Properties> properties(const std::string& service, const std::string& path,
                                        const std::string& interface, Deadline deadline,
                                        const std::stop_token& stop);
    /// What is called, with one argument or none.
    struct Method {
        std::string service, path, interface, name;
    };
    core::Result<void> call(const Method& method, Deadline deadline, const std::stop_token& stop);
    core::Result<void> call(const Method& method, bool argument, Deadline deadline,
                            const std::stop_token& stop);
    core::Result<void> callText(const Method& method, const std::string& argument,
                                Deadline deadline, const std::stop_token& stop);
    core::Result<void> callObject(const Method& method, const std::string& path, Deadline deadline,
                                  const std::stop_token& stop);
    /// a{sv} in, an object's path out.
    core::Result<std::string> callMade(const Method& method,
                                       const std::map<std::string, Argument>& argument,
                                       Deadline deadline, const std::stop_token& stop);

private:
    struct Closer {
        void operator()(sd_bus* bus) const;
    };
    struct Unref {
        void operator()(sd_bus_message* message) const;
    };
    using Message = std::unique_ptr<sd_bus_message, Unref>;

    explicit Bus(sd_bus* bus) : bus_(bus) {}
    core::Result<Message> prepare(const Method& method) const;
    core::Result<Message> ask(const Message& request, Deadline deadline,
                              const std::stop_token& stop);
    static core::Result<Properties> readProperties(sd_bus_message* message);

    std::unique_ptr<sd_bus, Closer> bus_;
};

}  // namespace callbox::helper::modem_manager
