// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>

#include "app/receiver/cli/store_listing.h"
#include "app/receiver/cli/views.h"

namespace callbox::app::receiver {

namespace {

constexpr const char* kHelp = R"(usage: callbox-receiver machines --state DIR [--json]

Lists consoles and the machines that they enrolled. Times are UTC. Reads beside a running receiver.
)";

Done gather(StoreTransaction& view, std::vector<MachineView>& machines) {
    auto entities = view.entities().list(kListed);
    if (!entities)
        return core::passOn(std::move(entities));
    for (const Entity& entity : *entities) {
        MachineView machine;
        machine.entityId = entity.entityId;
        machine.consoleId = entity.consoleId;
        machine.console = entity.console;
        machine.mtms = entity.mtms.text();
        machine.name = entity.name;
        machine.enrolledAt = entity.enrolledAt;
        machine.passwordIssuedAt = entity.current.issuedAt;
        machine.lastSeen = entity.lastSeen;
        auto customer = view.entities().customer(entity.consoleId);
        if (!customer)
            return core::passOn(std::move(customer));
        if (*customer)
            machine.customer = (*customer)->information.adminCompanyName;
        auto copies = view.messages().inventories(entity.entityId);
        if (!copies)
            return core::passOn(std::move(copies));
        for (const auto& copy : *copies) {
            if (copy.consoleId != entity.consoleId)
                continue;
            ++machine.partitions;
            machine.items += copy.items;
        }
        if (entity.console) {
            auto epochs = view.entities().epochs(entity.consoleId);
            if (!epochs)
                return core::passOn(std::move(epochs));
            machine.epochs = epochs->size();
        }
        machines.push_back(std::move(machine));
    }
    return {};
}

}  // namespace

ExitCode runMachines(const std::vector<std::string>& words, Terminal& terminal) {
    const auto arguments = parseArguments(words, {{"state", true}, {"json", false}});
    if (!arguments)
        return complain(terminal, arguments.error());
    if (arguments->has("help")) {
        terminal.out << kHelp;
        return ExitCode::good;
    }
    const StoreListing<MachineView> listing{
        gather,
        {"ID", "Kind", "MTMS", "Name", "Customer", "Last seen", "Partitions", "Items"},
        [](const MachineView& machine) {
            return std::vector<std::string>{machine.entityId,
                                            machine.console ? "console" : "machine",
                                            machine.mtms,
                                            machine.name,
                                            machine.customer,
                                            shortTime(machine.lastSeen),
                                            std::to_string(machine.partitions),
                                            std::to_string(machine.items)};
        }};
    return printListing(listing, *arguments, terminal);
}

}  // namespace callbox::app::receiver
