// SPDX-License-Identifier: GPL-3.0-or-later
// The first page of the event list by each criterion, with a million events stored. The figure of
// a criterion is its slowest value. The baseline, in the same run, is SQLite reading every event's
// document to find the same.
//   --events N   (1000000)
#include <chrono>
#include <filesystem>
#include <functional>

#include <sqlite3.h>

#include "core/store/events.h"
#include "core/store/store.h"
#include "tests/bench/figures.h"
#include "tests/support/temporary_directory.h"

using namespace callbox;
using namespace callbox::bench;
using namespace callbox::core;
using SteadyClock = std::chrono::steady_clock;

namespace {

const TimePoint kStart{std::chrono::seconds(1'760'000'000)};
constexpr std::size_t kBatch = 500;

const std::vector<std::string> kSubsystems = {"disk", "memory", "processor", "io", "power", "lan"};
const std::vector<std::string> kTexts = {
    "Disk reports sectors that cannot be read",   "Memory module corrects too many errors",
    "Processor is slowed down by heat",           "PCI Express link lost width and speed",
    "Power supply lost its input and redundancy", "Network link goes up and down"};

std::string text(std::size_t number) {
    return kTexts[number % kTexts.size()] + " on slot " + std::to_string(number % 997);
}

ServiceableEvent event(std::size_t number) {
    ServiceableEvent made;
    const std::string two = std::to_string(number % 10'000);
    // Nine of ten were dealt with, as in a console that has run for years.
    made.state = number % 10 != 0    ? EventState::closed
                 : number % 100 == 0 ? EventState::held
                                     : EventState::acknowledged;
    made.stateBehindClose = EventState::acknowledged;
    made.notificationType =
        number % 3 == 0 ? NotificationType::notifyOnly : NotificationType::callHome;
    made.severity = static_cast<Severity>(number % 3);
    made.subsystem = kSubsystems[number % kSubsystems.size()];
    made.referenceCode = "CBX-" + std::string(number % 2 == 0 ? "DSK-" : "MEM-") +
                         std::to_string(1000 + number % 200);
    made.failingMtms = {"9105", "22A", "7" + std::to_string(100'000 + number % 1000)};
    made.reportingMtms = {"Callbox", "", "C0FFEE"};
    made.partitionId = "partition-" + two;
    made.partitionName = "lpar" + two;
    made.reporters = {made.partitionName};
    made.firstReported = kStart + std::chrono::seconds(30 * number);
    made.lastReported = made.firstReported;
    made.platformLogId = number % 4 == 0 ? "0x5" + std::to_string(number) : "";
    made.duplicateKey = "key-" + std::to_string(number);
    made.serviceRequest = "SR 100-" + std::to_string(number);
    Fru fru;
    fru.partNumber = "PN" + std::to_string(number % 5000);
    fru.locationCode = "U78D8.ND0.FGD" + two + "-P1-C" + std::to_string(number % 16);
    made.frus = {fru};
    return made;
}

bool fill(store::Store& store, std::size_t events) {
    for (std::size_t from = 0; from < events; from += kBatch)
        if (!store.write([&](store::Transaction& transaction) -> Result<void> {
                for (std::size_t n = from; n < std::min(from + kBatch, events); ++n)
                    if (const auto added = store::addEvent(transaction, event(n), text(n)); !added)
                        return passOn(added);
                return {};
            }))
            return false;
    return true;
}

using Ask = std::function<void(api::EventQuery&, std::size_t)>;

struct Criterion {
    std::string name;
    Ask ask;
};

std::vector<Criterion> criteria() {
    using api::EventQuery;
    using std::to_string;
    return {
        {"default", [](EventQuery&, std::size_t) {}},
        {"all", [](EventQuery& q, std::size_t) { q.status = "all"; }},
        {"closed", [](EventQuery& q, std::size_t) { q.status = "closed"; }},
        {"last-page",
         [](EventQuery& q, std::size_t) {
             q.status = "all";
             q.offset = 50'000;
         }},
        {"state",
         [](EventQuery& q, std::size_t n) {
             q.state = n % 2 == 0 ? EventState::held : EventState::acknowledged;
         }},
        {"reference-code",
         [](EventQuery& q, std::size_t n) {
             q.status = "all";
             q.referenceCode = "CBX-DSK-" + to_string(1000 + 2 * (n % 100));
         }},
        {"reference-code-prefix",
         [](EventQuery& q, std::size_t n) {
             q.status = "all";
             q.referenceCode = n % 2 == 0 ? "CBX-DSK" : "CBX";
         }},
        {"mtms",
         [](EventQuery& q, std::size_t n) {
             q.status = "all";
             q.mtms = "9105-22A*7" + to_string(100'000 + n);
         }},
        {"reporting-mtms",
         [](EventQuery& q, std::size_t) {
             q.status = "all";
             q.reportingMtms = "Callbox*C0FFEE";
         }},
        {"partition",
         [](EventQuery& q, std::size_t n) {
             q.status = "all";
             q.partition = "lpar" + to_string(n);
         }},
        {"part-number",
         [](EventQuery& q, std::size_t n) {
             q.status = "all";
             q.partNumber = "PN" + to_string(n);
         }},
        {"location-code",
         [](EventQuery& q, std::size_t n) {
             q.status = "all";
             q.locationCode = "U78D8.ND0.FGD" + to_string(n) + "-P1-C" + to_string(n % 16);
         }},
        {"service-request",
         [](EventQuery& q, std::size_t n) {
             q.status = "all";
             q.serviceRequest = "SR 100-" + to_string(n);
         }},
        {"severity",
         [](EventQuery& q, std::size_t n) {
             q.status = "all";
             q.severity = static_cast<Severity>(n % 3);
         }},
        {"severity-open",
         [](EventQuery& q, std::size_t n) { q.severity = static_cast<Severity>(n % 3); }},
        {"notification-type",
         [](EventQuery& q, std::size_t n) {
             q.status = "all";
             q.notificationType =
                 n % 2 == 0 ? NotificationType::notifyOnly : NotificationType::callHome;
         }},
        {"subsystem",
         [](EventQuery& q, std::size_t n) {
             q.status = "all";
             q.subsystem = kSubsystems[n % kSubsystems.size()];
         }},
        {"platform-log-id",
         [](EventQuery& q, std::size_t n) {
             q.status = "all";
             q.platformLogId = "0x5" + to_string(4 * n);
         }},
        {"days",
         [](EventQuery& q, std::size_t n) {
             q.status = "all";
             q.days = 1 + n * 7;
         }},
        {"word",
         [](EventQuery& q, std::size_t n) {
             q.status = "all";
             q.text = std::vector<std::string>{"Memory", "slot", "cannot be read"}[n % 3];
         }},
        {"rare-word",
         [](EventQuery& q, std::size_t n) {
             q.status = "all";
             q.text = "slot " + to_string(100 + n);
         }},
        {"two-letters",
         [](EventQuery& q, std::size_t n) {
             q.status = "all";
             q.text = n % 2 == 0 ? "PC" : "zz";
         }},
        {"system-and-severity",
         [](EventQuery& q, std::size_t n) {
             q.mtms = "9105-22A*7" + to_string(100'000 + n);
             q.severity = static_cast<Severity>(n % 3);
         }},
        {"word-and-system",
         [](EventQuery& q, std::size_t n) {
             q.status = "all";
             q.text = "Memory";
             q.mtms = "9105-22A*7" + to_string(100'000 + n);
         }},
        {"by-severity",
         [](EventQuery& q, std::size_t) {
             q.status = "all";
             q.orderBy = "severity";
         }},
        {"by-last-reported",
         [](EventQuery& q, std::size_t) {
             q.status = "all";
             q.orderBy = "lastReported";
         }},
        {"by-reference-code",
         [](EventQuery& q, std::size_t) {
             q.status = "all";
             q.orderBy = "referenceCode";
             q.descending = false;
         }},
    };
}

double milliseconds(SteadyClock::duration duration) {
    return std::chrono::duration<double, std::milli>(duration).count();
}

/// The slowest of some values of a criterion; negative when it could not be asked.
double slowest(store::Store& store, const Ask& ask, TimePoint now) {
    double worst = 0;
    for (std::size_t n = 0; n < 12; ++n) {
        api::EventQuery query;
        ask(query, n);
        const auto from = SteadyClock::now();
        const auto page =
            store.read([&](store::Reader& reader) { return eventPage(reader, query, now); });
        if (!page)
            return -1;
        worst = std::max(worst, milliseconds(SteadyClock::now() - from));
    }
    return worst;
}

double readingEverything(const std::filesystem::path& database) {
    sqlite3* handle = nullptr;
    if (sqlite3_open_v2(database.c_str(), &handle, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        return -1;
    const auto from = SteadyClock::now();
    const int status = sqlite3_exec(handle,
                                    "SELECT count(*) FROM event_document WHERE document LIKE "
                                    "'%\"severity\":\"critical\"%'",
                                    nullptr, nullptr, nullptr);
    const double took = milliseconds(SteadyClock::now() - from);
    sqlite3_close(handle);
    return status == SQLITE_OK ? took : -1;
}

}  // namespace

int main(int argc, char** argv) {
    const auto events = static_cast<std::size_t>(option(argc, argv, "events", 1'000'000));
    tests::TemporaryDirectory directory;
    store::StoreOptions options;
    options.path = directory.path() / "callbox.db";
    auto opened = store::Store::open(options);
    if (!opened)
        return broken("the store cannot be opened", opened.error().detail);
    store::Store& store = **opened;
    const auto from = SteadyClock::now();
    if (!fill(store, events))
        return broken("the events cannot be stored");
    figure("events-stored", static_cast<double>(events), "", 1'000'000, Want::atLeast);
    figure("events-storing",
           static_cast<double>(events) * 1000 / milliseconds(SteadyClock::now() - from), "events/s",
           1000, Want::atLeast);

    const auto now = kStart + std::chrono::seconds(30 * events);
    double worst = 0;
    for (const auto& [name, ask] : criteria()) {
        const double took = slowest(store, ask, now);
        if (took < 0)
            return broken("the events cannot be listed", name);
        figure("events-" + name, took, "ms", 50);
        worst = std::max(worst, took);
    }
    const double everything = readingEverything(options.path);
    if (everything < 0)
        return broken("the baseline cannot be read");
    figure("events-slowest", worst, "ms", 50);
    figure("events-reading-everything", everything, "ms", 0, Want::atLeast);
    figure("events-faster-than-reading-everything", everything / worst, "times", 10, Want::atLeast);
    return 0;
}
