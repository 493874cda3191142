// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/text/labels.h"

#include <QCoreApplication>
#include <array>

#include "app/console/text/words.h"

namespace callbox::app::console {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(callbox::console::Label)
};

struct Named {
    const char* name;
    const char* text;
};

template <std::size_t Count>
QString lookUp(const std::array<Named, Count>& table, const std::string& name) {
    for (const auto& entry : table) {
        if (name == entry.name)
            return Text::tr(entry.text);
    }
    QString text = qs(name);
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

}  // namespace

Label label(core::Severity severity) {
    switch (severity) {
        case core::Severity::information:
            return {Text::tr("Information"), Tone::information};
        case core::Severity::warning:
            return {Text::tr("Warning"), Tone::warning};
        case core::Severity::critical:
            return {Text::tr("Critical"), Tone::critical};
    }
    return {};
}

Label label(core::EventState state) {
    using core::EventState;
    switch (state) {
        case EventState::open:
            return {Text::tr("Open"), Tone::plain};
        case EventState::held:
            return {Text::tr("Held for approval"), Tone::warning};
        case EventState::suppressed:
            return {Text::tr("Suppressed by a window"), Tone::plain};
        case EventState::belowThreshold:
            return {Text::tr("Below threshold"), Tone::plain};
        case EventState::queued:
            return {Text::tr("Waiting to be sent"), Tone::information};
        case EventState::sent:
            return {Text::tr("Sent"), Tone::information};
        case EventState::acknowledged:
            return {Text::tr("Service requested"), Tone::good};
        case EventState::failed:
            return {Text::tr("Refused by the provider"), Tone::critical};
        case EventState::closed:
            return {Text::tr("Closed"), Tone::plain};
    }
    return {};
}

Label label(core::ChannelState state) {
    switch (state) {
        case core::ChannelState::none:
            return {Text::tr("Not reached yet"), Tone::plain};
        case core::ChannelState::inactive:
            return {Text::tr("Down"), Tone::critical};
        case core::ChannelState::pending:
            return {Text::tr("Login refused"), Tone::warning};
        case core::ChannelState::active:
            return {Text::tr("Active"), Tone::good};
    }
    return {};
}

Label label(core::PathHealth health) {
    switch (health) {
        case core::PathHealth::untried:
            return {Text::tr("Not tried yet"), Tone::plain};
        case core::PathHealth::healthy:
            return {Text::tr("Works"), Tone::good};
        case core::PathHealth::failing:
            return {Text::tr("Failing"), Tone::critical};
    }
    return {};
}

Label label(core::api::TransmissionState state) {
    using core::api::TransmissionState;
    switch (state) {
        case TransmissionState::waiting:
            return {Text::tr("Waiting"), Tone::information};
        case TransmissionState::sending:
            return {Text::tr("Sending"), Tone::information};
        case TransmissionState::acknowledged:
            return {Text::tr("Received"), Tone::good};
        case TransmissionState::setAside:
            return {Text::tr("Set aside"), Tone::critical};
        case TransmissionState::superseded:
            return {Text::tr("Replaced"), Tone::plain};
        case TransmissionState::held:
            return {Text::tr("Held"), Tone::warning};
        case TransmissionState::cancelled:
            return {Text::tr("Cancelled"), Tone::plain};
    }
    return {};
}

Label label(core::api::JobState state) {
    using core::api::JobState;
    switch (state) {
        case JobState::running:
            return {Text::tr("Running"), Tone::information};
        case JobState::succeeded:
            return {Text::tr("Done"), Tone::good};
        case JobState::failed:
            return {Text::tr("Failed"), Tone::critical};
        case JobState::cancelled:
            return {Text::tr("Cancelled"), Tone::plain};
    }
    return {};
}

Label label(core::Verdict verdict) {
    switch (verdict) {
        case core::Verdict::passed:
            return {Text::tr("Passed"), Tone::good};
        case core::Verdict::failed:
            return {Text::tr("Failed"), Tone::critical};
        case core::Verdict::skipped:
            return {Text::tr("Skipped"), Tone::plain};
    }
    return {};
}

QString notificationText(core::NotificationType type) {
    return type == core::NotificationType::callHome ? Text::tr("Call home")
                                                    : Text::tr("Notify only");
}

QString priorityText(core::CalloutPriority priority) {
    using core::CalloutPriority;
    switch (priority) {
        case CalloutPriority::high:
            return Text::tr("High");
        case CalloutPriority::medium:
            return Text::tr("Medium");
        case CalloutPriority::groupA:
            return Text::tr("Group A");
        case CalloutPriority::groupB:
            return Text::tr("Group B");
        case CalloutPriority::groupC:
            return Text::tr("Group C");
        case CalloutPriority::low:
            return Text::tr("Low");
    }
    return {};
}

QString inventoryKindText(core::InventoryKind kind) {
    using core::InventoryKind;
    switch (kind) {
        case InventoryKind::system:
            return Text::tr("System");
        case InventoryKind::board:
            return Text::tr("Boards");
        case InventoryKind::processor:
            return Text::tr("Processors");
        case InventoryKind::memoryModule:
            return Text::tr("Memory modules");
        case InventoryKind::adapter:
            return Text::tr("PCI adapters");
        case InventoryKind::disk:
            return Text::tr("Disks");
        case InventoryKind::networkAdapter:
            return Text::tr("Network adapters");
        case InventoryKind::enclosure:
            return Text::tr("Enclosures");
        case InventoryKind::powerSupply:
            return Text::tr("Power supplies");
        case InventoryKind::fan:
            return Text::tr("Fans");
        case InventoryKind::firmware:
            return Text::tr("Firmware");
        case InventoryKind::operatingSystem:
            return Text::tr("Operating system");
        case InventoryKind::package:
            return Text::tr("Packages");
        case InventoryKind::fix:
            return Text::tr("Fixes");
        case InventoryKind::configuration:
            return Text::tr("Configuration values");
        case InventoryKind::fileSystem:
            return Text::tr("File systems");
        case InventoryKind::failureLog:
            return Text::tr("Failure logs");
        case InventoryKind::managedSystem:
            return Text::tr("Managed systems");
        case InventoryKind::partition:
            return Text::tr("Partitions found");
    }
    return {};
}

QString messageTypeText(const std::string& type) {
    static constexpr std::array<Named, 8> kTypes{{
        {"enrolment", QT_TRANSLATE_NOOP("callbox::console::Label", "Enrolment")},
        {"heartbeat", QT_TRANSLATE_NOOP("callbox::console::Label", "Heartbeat")},
        {"inventory", QT_TRANSLATE_NOOP("callbox::console::Label", "Inventory")},
        {"performance", QT_TRANSLATE_NOOP("callbox::console::Label", "Performance")},
        {"problem", QT_TRANSLATE_NOOP("callbox::console::Label", "Problem")},
        {"extendedData", QT_TRANSLATE_NOOP("callbox::console::Label", "Extended data")},
        {"test", QT_TRANSLATE_NOOP("callbox::console::Label", "Test")},
        {"status", QT_TRANSLATE_NOOP("callbox::console::Label", "Status")},
    }};
    return lookUp(kTypes, type);
}

QString stepText(const std::string& name) {
    static constexpr std::array<Named, 38> kSteps{{
        {"authenticate", QT_TRANSLATE_NOOP("callbox::console::Label", "Login")},
        {"clock", QT_TRANSLATE_NOOP("callbox::console::Label", "Clock")},
        {"resolve", QT_TRANSLATE_NOOP("callbox::console::Label", "Name resolution")},
        {"connect", QT_TRANSLATE_NOOP("callbox::console::Label", "Connection")},
        {"tls", QT_TRANSLATE_NOOP("callbox::console::Label", "Encryption (TLS)")},
        {"certificate", QT_TRANSLATE_NOOP("callbox::console::Label", "Certificate")},
        {"http", QT_TRANSLATE_NOOP("callbox::console::Label", "Receiver's answer")},
        {"receiver", QT_TRANSLATE_NOOP("callbox::console::Label", "Receiver's answer")},
        {"credential", QT_TRANSLATE_NOOP("callbox::console::Label", "Sign-in")},
        {"host-key", QT_TRANSLATE_NOOP("callbox::console::Label", "Host key")},
        {"login", QT_TRANSLATE_NOOP("callbox::console::Label", "Login")},
        {"run", QT_TRANSLATE_NOOP("callbox::console::Label", "Running a command")},
        {"collect", QT_TRANSLATE_NOOP("callbox::console::Label", "Collection")},
        {"enrol", QT_TRANSLATE_NOOP("callbox::console::Label", "Enrolment")},
        {"transmit", QT_TRANSLATE_NOOP("callbox::console::Label", "Transmission")},
        {"connection", QT_TRANSLATE_NOOP("callbox::console::Label", "Connection")},
        {"settings", QT_TRANSLATE_NOOP("callbox::console::Label", "Settings")},
        {"proxy-settings", QT_TRANSLATE_NOOP("callbox::console::Label", "Proxy's settings")},
        {"proxy-ticket", QT_TRANSLATE_NOOP("callbox::console::Label", "Kerberos ticket")},
        {"proxy-resolve", QT_TRANSLATE_NOOP("callbox::console::Label", "Proxy's name")},
        {"proxy-connect", QT_TRANSLATE_NOOP("callbox::console::Label", "Proxy")},
        {"proxy-login", QT_TRANSLATE_NOOP("callbox::console::Label", "Login at the proxy")},
        {"proxy-tunnel", QT_TRANSLATE_NOOP("callbox::console::Label", "Tunnel by the proxy")},
        {"gateway", QT_TRANSLATE_NOOP("callbox::console::Label", "VPN gateway")},
        {"ike", QT_TRANSLATE_NOOP("callbox::console::Label", "Key exchange")},
        {"child", QT_TRANSLATE_NOOP("callbox::console::Label", "Tunnel")},
        {"address", QT_TRANSLATE_NOOP("callbox::console::Label", "Address in the tunnel")},
        {"l2tp", QT_TRANSLATE_NOOP("callbox::console::Label", "L2TP tunnel")},
        {"modem", QT_TRANSLATE_NOOP("callbox::console::Label", "Modem")},
        {"dial", QT_TRANSLATE_NOOP("callbox::console::Label", "Dialling")},
        {"logon", QT_TRANSLATE_NOOP("callbox::console::Label", "Logon")},
        {"sim", QT_TRANSLATE_NOOP("callbox::console::Label", "SIM card")},
        {"registration",
         QT_TRANSLATE_NOOP("callbox::console::Label", "Registration in the network")},
        {"bearer", QT_TRANSLATE_NOOP("callbox::console::Label", "Data connection")},
        {"relay", QT_TRANSLATE_NOOP("callbox::console::Label", "Relay")},
        {"route", QT_TRANSLATE_NOOP("callbox::console::Label", "Route")},
        {"packets", QT_TRANSLATE_NOOP("callbox::console::Label", "Packets of full size")},
        {"message", QT_TRANSLATE_NOOP("callbox::console::Label", "Test message")},
    }};
    return lookUp(kSteps, name);
}

}  // namespace callbox::app::console
