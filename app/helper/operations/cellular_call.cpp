// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helper/operations/cellular_call.h"

#include <algorithm>
#include <fstream>
#include <utility>

#include <ModemManager.h>
#include <net/if.h>

#include "app/helper/operations/cellular_bring_up.h"
#include "app/helper/operations/cellular_verdict.h"
#include "app/helper/operations/interface_bytes.h"
#include "app/helper/operations/minutes_book.h"
#include "app/helper/operations/receiver_route.h"

namespace callbox::helper {

using connectivity::helper_link::CellularUp;
using connectivity::helper_link::Dial;
using core::ErrorCode;
using core::fail;
using core::Message;
using core::passOn;
using core::Result;
using core::say;
using modem_manager::BearerView;
using modem_manager::IpConfiguration;
using modem_manager::ModemManager;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr auto kDay = seconds(86'400);
constexpr auto kLook = milliseconds(500);
constexpr auto kAnswer = seconds(5);
constexpr auto kTakeDownLimit = seconds(15);
/// Number of the first interface's routing table: that of interface 7 is 20007.
constexpr unsigned kFirstTable = 20'000;
constexpr unsigned kMostInterfaces = 40'000;
constexpr std::uint64_t kMegabyte = 1'000'000;

MinutesBook bookOf(const Surroundings& around, const std::string& modem) {
    return {around.stateDirectory / ("cellular-use-" + modem + ".json"), around.clock()};
}

/// A name that a file can have, of an IMEI or ModemManager's hash.
std::string flat(std::string name) {
    std::erase_if(name, [](unsigned char character) { return std::isalnum(character) == 0; });
    return name.substr(0, 64);
}

/// Only a network interface's name goes into ip's arguments and below /proc.
bool interfaceName(const std::string& name) {
    return !name.empty() && name.size() < IFNAMSIZ && name.front() != '-' && name != "." &&
           name != ".." &&
           std::all_of(
               name.begin(), name.end(),
               [](unsigned char character) {
                   return std::isalnum(character) != 0 || character == '-' || character == '_' ||
                          character == '.';
               });
}

/// Nobody beyond the air is to change this machine's routes.
void ignoreAdvertisements(const std::string& networkInterface) {
    std::ofstream("/proc/sys/net/ipv6/conf/" + networkInterface + "/accept_ra") << '0';
}

void closeAddress(Surroundings& around, const JournalEntry& entry) {
    const auto fact = [&entry](const char* name) {
        const auto found = entry.facts.find(name);
        return found == entry.facts.end() ? std::string() : found->second;
    };
    if (!fact("table").empty())
        closeRoute(around, fact("table"), fact("family") == "-6");
    // Of an interface that went away with its modem there is nothing left to take.
    if (const std::string name = fact("interface"); !name.empty()) {
        static_cast<void>(
            runIp(around, {fact("family"), "addr", "del", fact("address"), "dev", name}));
        static_cast<void>(runIp(around, {"link", "set", name, "down"}));
    }
}

bool closeBearer(Surroundings& around, const JournalEntry& entry) {
    const auto modem = entry.facts.find("modem");
    const auto bearer = entry.facts.find("bearer");
    if (modem == entry.facts.end() || bearer == entry.facts.end())
        return true;
    auto manager = ModemManager::connect(around.bus);
    // Without ModemManager there is no bearer of its own left either.
    return !manager ||
           manager->removeBearer(modem->second, bearer->second, around.clock() + kTakeDownLimit);
}

std::uint32_t since(Deadline begun, Deadline now) {
    return static_cast<std::uint32_t>(std::chrono::round<milliseconds>(now - begun).count());
}

}  // namespace

CellularCall::CellularCall(Surroundings& around, CellularUp wanted)
    : around_(around), wanted_(std::move(wanted)) {
    entry_.name = "cellular-" + around_.token();
    entry_.operation = operation();
}

CellularCall::~CellularCall() {
    takeDown();
}

const std::string& CellularCall::operation() const {
    static const std::string kName = "cellular-up";
    return kName;
}

Result<std::unique_ptr<CellularCall>> CellularCall::connect(Call& call) {
    auto wanted = checkedCellular(*call.request.cellularUp);
    if (!wanted)
        return passOn(wanted);
    auto manager = ModemManager::connect(call.around.bus);
    if (!manager)
        return passOn(manager);
    std::unique_ptr<CellularCall> made(new CellularCall(call.around, std::move(*wanted)));
    if (const auto begun = made->begin(call, *manager); !begun)
        return passOn(begun);
    return made;
}

Result<void> CellularCall::begin(Call& call, ModemManager& manager) {
    const auto begun = around_.clock();
    const CellularAttempt attempt{around_, wanted_, manager, call.deadline, call.stop};
    const auto ready = readyModem(attempt);
    if (!ready)
        return passOn(ready);
    reply_.readyMilliseconds = since(begun, around_.clock());
    const std::string book = flat(ready->imei.empty() ? ready->device : ready->imei);
    auto longest = kDay;
    if (wanted_.budgetMinutes > 0) {
        const auto budget = std::chrono::minutes(wanted_.budgetMinutes);
        const auto used = bookOf(around_, book).used();
        if (used >= budget)
            return fail(
                ErrorCode::limitExceeded,
                say("modem.budget-used", {{"minutes", std::to_string(wanted_.budgetMinutes)}}));
        longest = budget - used;
    }
    if (wanted_.budgetMegabytes > 0) {
        const auto budget = wanted_.budgetMegabytes * kMegabyte;
        const auto used = bookOf(around_, book).volume();
        if (used >= budget)
            return fail(ErrorCode::limitExceeded,
                        say("cellular.volume-used",
                            {{"megabytes", std::to_string(wanted_.budgetMegabytes)}}));
        bytesAllowed_ = budget - used;
    }
    const auto modem = registeredModem(attempt, ready->path);
    if (!modem)
        return passOn(modem);
    reply_.modem = modem->name;
    reply_.operatorName = modem->operatorName;
    reply_.signalPercent = modem->signal;
    reply_.roaming = roams(*modem);
    reply_.registeredMilliseconds = since(begun, around_.clock());
    modemName_ = book;
    bookOf(around_, book).begin(longest);
    until_ = around_.clock() + longest;
    if (auto opened = openBearer(call, manager, modem->path); !opened)
        return opened;
    reply_.milliseconds = since(begun, around_.clock());
    watcher_ = std::jthread([this](const std::stop_token& stop) { look(stop); });
    return {};
}

Result<void> CellularCall::openBearer(Call& call, ModemManager& manager, const std::string& modem) {
    const auto bearer =
        manager.createBearer(modem, bearerProperties(wanted_), call.deadline, call.stop);
    if (!bearer)
        return tl::unexpected<core::Error>(whyNoBearer(bearer.error(), wanted_));
    entry_.facts["modem"] = modem;
    entry_.facts["bearer"] = *bearer;
    if (const auto written = around_.journal->write(entry_); !written)
        return written;
    if (const auto connected = manager.connectBearer(*bearer, call.deadline, call.stop); !connected)
        return tl::unexpected<core::Error>(whyNoBearer(connected.error(), wanted_));
    const auto view = manager.bearer(*bearer, call.deadline, call.stop);
    if (!view)
        return tl::unexpected<core::Error>(whyNoBearer(view.error(), wanted_));
    if (!interfaceName(view->networkInterface))
        return fail(ErrorCode::protocol, say("cellular.no-address"), view->networkInterface);
    if (view->four.method == MM_BEARER_IP_METHOD_PPP || view->six.method == MM_BEARER_IP_METHOD_PPP)
        return speakPpp(call, view->networkInterface);
    return address(*view);
}

/// Where the modem gives no addresses but a port: PPP with the modem itself.
Result<void> CellularCall::speakPpp(Call& call, const std::string& port) {
    Dial line;
    line.device = port;
    line.user = wanted_.user;
    line.secret = wanted_.secret;
    line.logon = wanted_.logon;
    line.receiver = wanted_.receiver;
    line.idleSeconds = 0;
    auto spoken = PppCall::speak(call, line);
    if (!spoken)
        return passOn(spoken);
    ppp_ = std::move(*spoken);
    reply_.networkInterface = ppp_->reply().networkInterface;
    reply_.localAddress = ppp_->reply().localAddress;
    return {};
}

Result<void> CellularCall::address(const BearerView& bearer) {
    const std::string& name = bearer.networkInterface;
    const bool six = wanted_.receiver.find(':') != std::string::npos;
    const IpConfiguration& given = six ? bearer.six : bearer.four;
    if (given.method != MM_BEARER_IP_METHOD_STATIC || given.address.empty())
        return fail(ErrorCode::unsupported, say("cellular.no-address"),
                    "IP method " + std::to_string(given.method));
    const unsigned index = ::if_nametoindex(name.c_str());
    if (index == 0 || index >= kMostInterfaces)
        return fail(ErrorCode::unavailable, say("cellular.no-address"), name);
    const std::string table = std::to_string(kFirstTable + index);
    const std::string prefix = std::to_string(given.prefix > 0 ? given.prefix : (six ? 64U : 32U));
    entry_.facts["table"] = table;
    entry_.facts["interface"] = name;
    entry_.facts["address"] = given.address + '/' + prefix;
    entry_.facts["family"] = six ? "-6" : "-4";
    if (const auto written = around_.journal->write(entry_); !written)
        return written;
    ignoreAdvertisements(name);
    std::vector<std::string> add = {entry_.facts["family"],  "addr", "add",
                                    entry_.facts["address"], "dev",  name,
                                    "noprefixroute"};
    if (six)
        add.emplace_back("nodad");
    std::vector<std::string> up = {"link", "set", name, "up"};
    if (given.mtu >= 576 && given.mtu <= 65'535)
        up.insert(up.end(), {"mtu", std::to_string(given.mtu)});
    for (auto& words : {up, add})
        if (auto done = runIp(around_, words); !done)
            return done;
    reply_.networkInterface = name;
    reply_.localAddress = given.address;
    return openRoute(around_, {table, name, given.address, wanted_.receiver, given.gateway});
}

bool CellularCall::carries(const CellularUp& wanted) {
    const auto checked = checkedCellular(wanted);
    const std::lock_guard lock(mutex_);
    return checked && *checked == wanted_ && !down_ && ended_.empty();
}

Message CellularCall::ended() {
    {
        const std::lock_guard lock(mutex_);
        if (down_ || !ended_.empty())
            return down_ ? Message{} : ended_;
    }
    // Who asks may have noticed sooner than the watcher did.
    auto manager = ModemManager::connect(around_.bus);
    return manager ? whatEnded(*manager, {}) : say("cellular.modem-gone");
}

void CellularCall::look(const std::stop_token& stop) {
    auto manager = ModemManager::connect(around_.bus);
    InterfaceBytes bytes(reply_.networkInterface);
    while (!stop.stop_requested()) {
        {
            std::unique_lock lock(mutex_);
            wake_.wait_for(lock, stop, kLook, [] { return false; });
        }
        if (stop.stop_requested())
            return;
        const std::uint64_t sum = bytes.sum();
        bookOf(around_, modemName_).count(sum);
        if (around_.clock() >= until_)
            return end(say("modem.time-used"));
        if (bytesAllowed_ > 0 && sum >= bytesAllowed_)
            return end(say("cellular.volume-ended"));
        Message why = manager ? whatEnded(*manager, stop) : say("cellular.modem-gone");
        if (!why.empty() && !stop.stop_requested())
            return end(std::move(why));
    }
}

Message CellularCall::whatEnded(ModemManager& manager, const std::stop_token& stop) {
    const auto view = manager.bearer(entry_.facts["bearer"], around_.clock() + kAnswer, stop);
    if (!view)
        return view.error().code == ErrorCode::unavailable ? say("cellular.modem-gone") : Message{};
    return view->connected ? Message{} : whyDropped(view->error);
}

/// From now on nothing goes over it; the session's thread takes away the rest.
void CellularCall::end(Message why) {
    const std::string key = why.key;
    {
        const std::lock_guard lock(mutex_);
        ended_ = std::move(why);
    }
    closeAddress(around_, entry_);
    static_cast<void>(closeBearer(around_, entry_));
    bookOf(around_, modemName_).settle();
    around_.log("cellular-up: the bearer is over: " + key);
}

void CellularCall::takeDown() {
    if (watcher_.joinable()) {
        watcher_.request_stop();
        watcher_.join();
    }
    {
        const std::lock_guard lock(mutex_);
        if (down_)
            return;
        down_ = true;
    }
    ppp_.reset();
    closeAddress(around_, entry_);
    if (!modemName_.empty())
        bookOf(around_, modemName_).settle();
    // What cannot be taken down now stays in the journal for the next start.
    if (closeBearer(around_, entry_))
        around_.journal->remove(entry_.name);
    else
        around_.log("could not take down " + entry_.name);
}

bool cleanUpCellular(const JournalEntry& entry, Surroundings& around) {
    const auto name = entry.facts.find("interface");
    if (name == entry.facts.end() || interfaceName(name->second))
        closeAddress(around, entry);
    return closeBearer(around, entry);
}

}  // namespace callbox::helper
