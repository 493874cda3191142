// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_data.h"

#include <QLocale>
#include <array>

#include <boost/json.hpp>

namespace callbox::tests {

using namespace std::chrono_literals;

namespace {

constexpr const char* kSentences = R"({
  "fake.login-refused": {"text": "The partition refused the key of {user}.",
    "remedy": "Put Callbox's public key into authorized_keys again, or add the partition anew with a password."},
  "fake.unreachable": {"text": "The host {host} does not answer on port 22: connection timed out.",
    "remedy": "Check that it is switched on and that the network lets this console through, then test again."},
  "fake.needs-root": {"text": "The login may not read it: it needs root.",
    "remedy": "Log in as root, or allow the command with sudo."},
  "fake.dimm": {"text": "Memory module failing"},
  "fake.disk": {"text": "Disk predicts failure"},
  "fake.channel": {"text": "Channel to {partition} lost"},
  "fake.fan": {"text": "Fan speed out of range"},
  "fake.replace": {"text": "Replace the first part of the list; if the errors come back, the next one."},
  "fake.code-means": {"text": "A memory module has reported more corrected errors than its rule allows"},
  "fake.first": {"text": "First corrected-error burst, {partition}"},
  "fake.threshold": {"text": "Threshold 24 in 60 s reached"},
  "fake.opened": {"text": "Event opened"},
  "fake.sent": {"text": "Sent by Internet, direct TLS"},
  "fake.receipt": {"text": "Receipt, 0.31 s after the fault"},
  "fake.request": {"text": "Service request {request}"},
  "fake.closed": {"text": "Closed: {comment}"},
  "fake.refused": {"text": "The receiver answered 503, service unavailable.",
    "remedy": "Nothing to do: the message is sent again by itself."},
  "fake.title": {"text": "Working"},
  "fake.now": {"text": "Collecting from {partition}"},
  "fake.done": {"text": "All is well"},
  "fake.failed": {"text": "The test failed"},
  "fake.address": {"text": "192.0.2.17"},
  "fake.port": {"text": "port 8443 open"},
  "fake.tls": {"text": "TLS 1.3, certificate of receiver.example.net"},
  "fake.tls-failed": {"text": "The receiver's certificate is not signed by the CA given here.",
    "remedy": "Ask the provider for its present CA certificate, paste it above, then test again."},
  "fake.signed-in": {"text": "signed in"},
  "fake.skipped": {"text": "Not tried, because an earlier step failed."},
  "fake.name-taken": {"text": "There is already a partition {name}.", "remedy": "Choose another name."},
  "fake.unknown": {"text": "There is no such thing."},
  "fake.proxy": {"text": "HTTP or SOCKS proxy"},
  "fake.proxy-help": {"text": "The site's proxy opens the connection to the receiver; the content stays encrypted."},
  "fake.host": {"text": "Proxy"},
  "fake.host-help": {"text": "Host name or address."},
  "fake.port-number": {"text": "Port"},
  "fake.method": {"text": "Login"},
  "fake.method-help": {"text": "Exactly this method is used, never a weaker one."},
  "fake.user": {"text": "User"},
  "fake.password": {"text": "Password"},
  "fake.inspect": {"text": "The proxy inspects TLS"},
  "fake.inspect-help": {"text": "Its own CA below is then trusted for the receiver, too."},
  "fake.ca": {"text": "CA certificate of the inspecting proxy"},
  "fake.purpose": {"text": "Service information and problem reports, encrypted with TLS"},
  "fake.proxy-refused": {"text": "The proxy proxy.example.net refused the user name or password.",
    "remedy": "Set the right password. It is not tried again until then, so that the account is not locked."},
  "fake.storm-console": {"text": "The limit of all together is below that of one partition.",
    "remedy": "Give at least as many."},
  "fake.needed": {"text": "The rule would take out {text}, which the receiver needs.", "remedy": "Narrow it."},
  "fake.no-receipts": {"text": "These are no receipts.", "remedy": "Choose the file that the receiver wrote."},
  "fake.set-secret": {"text": "The secret {secret} is to be set here.", "remedy": "Give it in Connectivity."},
  "fake.unknown-system": {"text": "This system is not known here.", "remedy": "Import again once a partition of it was reached."},
  "fake.no-json": {"text": "This is no document of settings.", "remedy": "Choose one that was exported."},
  "fake.signature": {"text": "The signature is by nobody who is trusted.", "remedy": "Trust its signer first."},
  "fake.older": {"text": "A newer version is installed."},
  "fake.no-key": {"text": "This is no Ed25519 key."},
  "fake.alarm": {"text": "The host key of db14 has changed.",
    "remedy": "Find out why before trusting it: the machine was reinstalled, or somebody stands in between."}
})";

/// `prefix` and the number, with leading zeros up to `width` digits.
std::string numbered(const char* prefix, std::size_t number, std::size_t width = 0) {
    std::string digits = std::to_string(number);
    if (digits.size() < width)
        digits.insert(0, width - digits.size(), '0');
    return prefix + digits;
}

core::Mtms mtmsOf(std::size_t number) {
    return number % 3 == 0 ? core::Mtms{"PowerEdge R640", "", numbered("CZJ", number, 4)}
                           : core::Mtms{"9009", "42A", numbered("78A", number, 4)};
}

api::PartitionRow partitionRow(std::size_t number, core::TimePoint now) {
    using core::ChannelState;
    api::PartitionRow row;
    auto& partition = row.partition;
    partition.id = numbered("par-", number, 16);
    partition.name = numbered(number % 2 == 0 ? "db" : "web", number, 4);
    partition.address.host = numbered("10.1.", number / 250) + numbered(".", number % 250);
    partition.hostKey = core::HostKey{"ssh-ed25519", numbered("SHA256:fake", number), "AAAA"};
    partition.osName = number % 4 == 0 ? "Red Hat Enterprise Linux" : "Debian GNU/Linux";
    partition.osLevel = number % 4 == 0 ? "9.4" : "12.8";
    partition.kernel = "6.1.0-27-amd64";
    partition.channel = ChannelState::active;
    partition.lastSeen = now - std::chrono::seconds(number % 90);
    partition.lastCollected = now - 5h;
    partition.addedAt = now - 24h * 40;
    if (number % 97 == 14) {
        partition.channel = ChannelState::inactive;
        partition.channelReason = fakeMessage("fake.unreachable", {{"host", partition.name}});
        partition.lastSeen = now - 3h - 12min;
    } else if (number % 101 == 3) {
        partition.channel = ChannelState::pending;
        partition.channelReason = fakeMessage("fake.login-refused", {{"user", "root"}});
        partition.lastSeen = now - 24h * 2;
    }
    partition.systemId = numbered("sys-", number / 2, 16);
    row.systemMtms = mtmsOf(number / 2);
    row.openEvents = number % 50 == 1 ? 1 : 0;
    return row;
}

std::vector<core::Fru> memoryParts() {
    core::Fru module;
    module.description = "Memory module 32 GB";
    module.partNumber = "78P4192";
    module.serialNumber = "YH10MS5B1234";
    module.locationCode = "U78D2.001-P1-C17";
    core::Fru board;
    board.priority = core::CalloutPriority::low;
    board.description = "System board";
    board.partNumber = "02CY300";
    board.serialNumber = "Y131UF07T00L";
    board.locationCode = "U78D2.001-P1";
    return {module, board};
}

core::ServiceableEvent event(std::uint64_t number, std::uint64_t last, core::TimePoint now) {
    using core::EventState;
    using core::Severity;
    static const std::array<const char*, 4> kDescriptions{"fake.dimm", "fake.disk", "fake.channel",
                                                          "fake.fan"};
    static const std::array<const char*, 4> kCodes{"B124E504", "CBX-DSK-0210", "CBX-CHN-0001",
                                                   "CBX-FAN-0003"};
    static const std::array<Severity, 4> kSeverities{Severity::critical, Severity::warning,
                                                     Severity::warning, Severity::information};
    const auto kind = static_cast<std::size_t>((last - number) % 4);
    const auto age = last - number;
    core::ServiceableEvent event;
    event.problemNumber = number;
    event.partitionName = numbered("db", static_cast<std::size_t>(number % 2000), 4);
    event.description = fakeMessage(kDescriptions[kind], {{"partition", event.partitionName}});
    event.referenceCode = kCodes[kind];
    event.severity = kSeverities[kind];
    event.failingMtms = mtmsOf(static_cast<std::size_t>(number % 1000));
    event.reporters = {event.partitionName, "web0007", "db0008"};
    event.lastReported = now - 20min - std::chrono::minutes(age * 7);
    event.firstReported = event.lastReported - 180s;
    event.count = 12;
    event.advice = fakeMessage("fake.replace");
    event.state = age >= 12   ? EventState::closed
                  : kind == 1 ? EventState::held
                              : EventState::acknowledged;
    if (event.state != EventState::held) {
        event.serviceRequest = numbered("SR ", static_cast<std::size_t>(100000 + number));
        event.articles = {{"KA-0012", "Uncorrectable memory errors on a module"},
                          {"KA-0007", "Reading corrected-error rates"}};
    }
    if (kind == 0)
        event.frus = memoryParts();
    const auto at = event.firstReported;
    event.history = {
        {at, "callboxd", fakeMessage("fake.first", {{"partition", event.partitionName}})},
        {at + 37s, "callboxd", fakeMessage("fake.threshold")},
        {at + 37s, "callboxd", fakeMessage("fake.opened")},
        {at + 38s, "callboxd", fakeMessage("fake.sent")},
        {at + 38s, "callboxd", fakeMessage("fake.receipt")},
        {at + 188s, "callboxd", fakeMessage("fake.request", {{"request", event.serviceRequest}})}};
    event.evidence =
        "EDAC MC0: 24 CE memory read error on CPU_SrcID#0_MC#0_Chan#1_DIMM#0 "
        "(channel:1 slot:0 page:0x12345 offset:0x40 grain:32 syndrome:0x0)";
    return event;
}

api::Transmission transmission(std::uint64_t number, std::uint64_t last, core::TimePoint now) {
    using api::TransmissionState;
    static const std::array<const char*, 4> kTypes{"problem", "inventory", "heartbeat",
                                                   "performance"};
    const auto age = last - number;
    api::Transmission message;
    message.sequence = number;
    message.type = kTypes[static_cast<std::size_t>(age % 4)];
    message.subject = mtmsOf(static_cast<std::size_t>(number % 1000)).text();
    message.createdAt = now - std::chrono::minutes(age * 5 + 1);
    message.bytes = 1800 + number * 37 % 90000;
    message.attempts = 1;
    if (age < 2) {
        message.state = TransmissionState::waiting;
        message.attempts = 3;
        message.nextAttempt = now + 4min;
        message.lastFailure = fakeMessage("fake.refused");
    } else if (age == 3) {
        message.state = TransmissionState::held;
        message.attempts = 0;
        message.decidedBy = "olga";
        message.decidedAt = now - 2min;
        message.reason = "The line is needed for the backup until noon";
    } else if (age == 6) {
        message.state = TransmissionState::cancelled;
        message.attempts = 0;
        message.decidedBy = "ada";
        message.decidedAt = now - 10min;
        message.reason = "Sent by mistake during the drill";
    } else if (age == 5) {
        message.state = TransmissionState::setAside;
        message.lastFailure = fakeMessage("fake.refused");
    } else {
        message.state = TransmissionState::acknowledged;
        message.acknowledgedAt = message.createdAt + 1s;
        message.path = "Internet, direct TLS";
    }
    if (message.type == "problem")
        message.problemNumber = number;
    return message;
}

core::PluginSetting setting(const char* key, core::SettingKind kind, const char* label,
                            const char* help = nullptr) {
    core::PluginSetting setting;
    setting.key = key;
    setting.kind = kind;
    setting.label = core::Message{label, {}};
    if (help)
        setting.help = core::Message{help, {}};
    return setting;
}

std::vector<core::PluginDescription> somePlugins() {
    using core::SettingKind;
    core::PluginDescription direct;
    direct.name = "direct";
    direct.label = {"connectivity.plugin.direct", {}};
    direct.help = {"connectivity.plugin.direct-help", {}};
    direct.settings = {setting("interface", SettingKind::text, "connectivity.setting.interface",
                               "connectivity.setting.interface-help")};
    core::PluginDescription proxy;
    proxy.name = "proxy";
    proxy.label = {"fake.proxy", {}};
    proxy.help = {"fake.proxy-help", {}};
    auto host = setting("host", SettingKind::text, "fake.host", "fake.host-help");
    host.required = true;
    auto port = setting("port", SettingKind::number, "fake.port-number");
    port.required = true;
    port.least = 1;
    port.most = 65535;
    port.fallback = "3128";
    auto method = setting("method", SettingKind::choice, "fake.method", "fake.method-help");
    method.choices = {"none", "basic", "digest", "ntlm", "negotiate"};
    method.fallback = "none";
    proxy.settings = {host,
                      port,
                      method,
                      setting("user", SettingKind::text, "fake.user"),
                      setting("password", SettingKind::secret, "fake.password"),
                      setting("inspects", SettingKind::flag, "fake.inspect", "fake.inspect-help"),
                      setting("authority", SettingKind::pem, "fake.ca")};
    return {direct, proxy};
}

/// Lengthens like a translation would: about 40 %, in letters that are longer words' shape.
std::string stretched(const std::string& text) {
    return text + " " + std::string(text.size() * 2 / 5, 'n');
}

}  // namespace

core::Message fakeMessage(std::string key, std::map<std::string, std::string> args) {
    return {std::move(key), std::move(args)};
}

FakeData emptyConsole() {
    FakeData data;
    data.status.version = "0.1.0";
    data.plugins = somePlugins();
    return data;
}

FakeData busyConsole(std::size_t partitions, std::size_t events, core::TimePoint now) {
    FakeData data;
    auto& status = data.status;
    status.health = api::CallHomeHealth::callingHome;
    status.setUp = true;
    status.path = "Internet, direct TLS";
    status.lastContact = now - 2min - 5s;
    status.nextTransmittal = now + 11h;
    status.waiting = 2;
    status.oldestWaiting = now - 6min;
    status.credentialIssuedAt = now - 24h * 41;
    status.startedAt = now - 24h * 40;
    data.progress = {true, true, true, true, true, true, true, true};
    auto& customer = data.customer;
    customer.adminCompanyName = "Example Foundry";
    customer.adminName = "Ada Example";
    customer.adminEmail = "ada@example.net";
    customer.adminPhone = "+49 30 5550100";
    customer.adminAddr = "Beispielweg 12";
    customer.adminCity = "Berlin";
    customer.adminPostalCode = "10115";
    customer.adminCountry = "DE";
    customer.sysBuilding = "Hall 3, row B";
    data.supportIds = {"ada@example.net", "night-shift@example.net"};
    data.receiver = {"https://receiver.example.net:8443", someCertificate()};
    core::Connection direct;
    direct.id = "con-00000001";
    direct.name = "Internet, direct TLS";
    direct.health = core::PathHealth::healthy;
    direct.lastWorked = status.lastContact;
    data.plugins = somePlugins();
    core::Connection spare = direct;
    spare.id = "con-00000002";
    spare.name = "Head office proxy";
    spare.plugin = "proxy";
    spare.settings = {{"host", "proxy.example.net"}, {"method", "digest"}, {"user", "callbox"}};
    spare.secrets = {"password"};
    spare.health = core::PathHealth::failing;
    spare.lastWorked = now - 24h * 3;
    spare.lastFailure = fakeMessage("fake.proxy-refused");
    data.connections = {direct, spare};
    for (std::size_t i = 1; i <= partitions; ++i)
        data.partitions.push_back(partitionRow(i, now));
    for (std::uint64_t i = 1; i <= events; ++i)
        data.events.push_back(event(i, events, now));
    addEventDetails(data, now);
    for (std::uint64_t i = 1; i <= events / 10 + 8; ++i)
        data.transmissions.push_back(transmission(i, events / 10 + 8, now));
    core::TransmittalSchedule service;
    service.enabled = true;
    service.lastRun = now - 24h * 2;
    service.nextRun = now + 11h;
    core::TransmittalSchedule performance = service;
    performance.kind = core::TransmittalKind::performance;
    performance.frequency = core::Frequency::daily;
    addSomePolicies(data, now);
    addSomeConditions(data, now);
    data.schedules = {service, performance};
    addNotification(data, now);
    addAudit(data, now);
    addConsole(data, now);
    addDisclosure(data, now);
    addFleet(data, now);
    return data;
}

core::Inventory inventoryOf(const core::Partition& partition, core::TimePoint now) {
    core::Inventory inventory;
    inventory.partitionId = partition.id;
    inventory.collectedAt = now - 5h;
    for (std::size_t i = 0; i < 8; ++i) {
        core::InventoryItem item;
        item.kind = core::InventoryKind::memoryModule;
        item.key = numbered("DIMM", i);
        item.name = "Memory module 32 GB";
        item.manufacturer = "Samsung";
        item.partNumber = "M393A4K40DB3";
        item.serialNumber = numbered("03A1F", i, 3);
        item.locationCode = numbered("P1-DIMM", i);
        inventory.items.push_back(item);
        item.kind = core::InventoryKind::disk;
        item.key = numbered("nvme", i);
        item.name = "NVMe drive 1.92 TB";
        item.locationCode = numbered("Bay ", i);
        item.firmwareLevel = "GDC5602Q";
        inventory.items.push_back(item);
    }
    inventory.unreadable = {{"dmidecode", fakeMessage("fake.needs-root")},
                            {"/dev/kmsg", fakeMessage("fake.needs-root")}};
    return inventory;
}

std::string someCertificate() {
    return "-----BEGIN CERTIFICATE-----\n"
           "MIIBjzCCATWgAwIBAgIUFZ1aTqv2WcU8rWcV0bW8m2dQ1bUwCgYIKoZIzj0EAwIw\n"
           "-----END CERTIFICATE-----\n";
}

core::Catalogue fakeCatalogue(bool stretch) {
    auto catalogue = core::Catalogue::load(QLocale().name().toStdString());
    static_cast<void>(catalogue.add(kSentences));
    if (!stretch)
        return catalogue;
    boost::json::object longer;
    for (const auto& key : catalogue.keys()) {
        // An absent argument stays as {name}, so rendering without arguments gives the template.
        const core::Message bare{key, {}};
        longer[key] = {{"text", stretched(catalogue.render(bare))},
                       {"remedy", stretched(catalogue.remedy(bare))}};
    }
    static_cast<void>(catalogue.add(boost::json::serialize(longer)));
    return catalogue;
}

}  // namespace callbox::tests
