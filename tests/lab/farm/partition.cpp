// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/farm/partition.h"

#include <ctime>

#include "tests/lab/farm/faults.h"
#include "tests/lab/farm/sweep_text.h"

namespace callbox::tests::farm {

namespace {

using std::chrono::system_clock;

constexpr std::size_t kKept = 1000;
constexpr std::int64_t kDay = 86400;

std::int64_t secondsNow() {
    return std::chrono::duration_cast<std::chrono::seconds>(system_clock::now().time_since_epoch())
        .count();
}

std::string stampNow() {
    const std::time_t now = system_clock::to_time_t(system_clock::now());
    std::tm parts{};
    gmtime_r(&now, &parts);
    char text[40];
    const auto size = std::strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S +0000", &parts);
    return {text, size};
}

std::string upper(std::string hex) {
    for (auto& c : hex)
        if (c >= 'a' && c <= 'f')
            c = static_cast<char>(c - 'a' + 'A');
    return hex;
}

std::uint64_t numberIn(const std::string& text, std::size_t from) {
    std::uint64_t value = 0;
    for (; from < text.size() && text[from] >= '0' && text[from] <= '9'; ++from)
        value = value * 10 + static_cast<std::uint64_t>(text[from] - '0');
    return value;
}

/// How far rasdaemon's cursor "r1;TABLE=ROWID@HEX;..." goes in a table.
std::uint64_t rowOf(const std::string& cursor, const std::string& table) {
    const auto at = cursor.find(";" + table + "=");
    return at == std::string::npos ? 0 : numberIn(cursor, at + table.size() + 2);
}

/// The microseconds of "k1;BOOT;MICROSECONDS;SEQUENCE"; nothing when it is of another boot.
std::uint64_t microsOf(const std::string& cursor, const std::string& boot) {
    const std::string head = "k1;" + boot + ";";
    return cursor.starts_with(head) ? numberIn(cursor, head.size()) : 0;
}

std::string valueOf(const Request& request, const std::string& name) {
    const auto found = request.values.find(name);
    return found == request.values.end() ? "off" : found->second;
}

}  // namespace

Partition::Partition(const Settings& settings, std::size_t number)
    : settings_(settings),
      number_(number),
      bootId_(identityOf(settings.seed, number).bootId),
      // The same all day, so that cursors outlast a farm that is started anew.
      bootedAt_((secondsNow() / kDay - 1 - static_cast<std::int64_t>(number % 30)) * kDay) {}

Identity Partition::identity() const {
    Identity identity = identityOf(settings_.seed, number_);
    const std::map<std::string, std::string*> fields{{"hostName", &identity.hostName},
                                                     {"machineId", &identity.machineId},
                                                     {"uuid", &identity.uuid},
                                                     {"manufacturer", &identity.manufacturer},
                                                     {"product", &identity.product},
                                                     {"serial", &identity.serial},
                                                     {"boardSerial", &identity.boardSerial},
                                                     {"firmware", &identity.firmware},
                                                     {"disk", &identity.disks.front().serial},
                                                     {"module", &identity.modules.front().serial}};
    for (const auto& [field, value] : claims_)
        *fields.at(field) = value;
    return identity;
}

std::string Partition::sweep(const std::string& boundary) const {
    Frames frames(boundary);
    frames.line("start 1");
    if (!recording_ || recording_->server())
        addSweep(identity(), settings_.packages, log_.size(), frames);
    if (recording_)
        recording_->addSections(happened_, values(), frames);
    frames.line("done");
    return frames.take();
}

Values Partition::values() const {
    auto values = valuesOf(identity());
    values["number"] = std::to_string(number_);
    return values;
}

void Partition::play(std::shared_ptr<const Recording> recording) {
    recording_ = std::move(recording);
    happened_.clear();
}

bool Partition::happen(const std::string& what) {
    if (!recording_ || !recording_->happenings().contains(what))
        return false;
    std::erase(happened_, what);
    happened_.push_back(what);
    return true;
}

std::optional<Recording::Answer> Partition::answer(const std::string& command) const {
    return recording_ ? recording_->answer(command, happened_, values()) : std::nullopt;
}

std::vector<std::string> Partition::snapshots(const std::string& source) const {
    return recording_ ? recording_->snapshots(source, happened_, values())
                      : std::vector<std::string>();
}

std::uint64_t Partition::sinceBoot() const {
    const auto now = std::chrono::duration_cast<std::chrono::microseconds>(
                         system_clock::now().time_since_epoch())
                         .count();
    return static_cast<std::uint64_t>(now - bootedAt_ * 1'000'000);
}

std::string Partition::lineOf(const Entry& entry) const {
    const auto at = std::to_string(entry.at);
    if (entry.table.empty())
        return "kmsg " + bootId_ + " " + at + " " + at + " " + entry.text;
    return "row " + entry.table + " " + at + " " + entry.stamp + entry.text;
}

std::vector<std::string> Partition::watchStart(const Request& request) const {
    std::vector<std::string> lines{"hello 1 " + std::to_string(bootedAt_), "beat"};
    const auto kernel = valueOf(request, "kernel");
    if (kernel == "-") {
        const auto at = std::to_string(sinceBoot());
        lines.push_back("at kernel-log k1;" + bootId_ + ";" + at + ";" + at);
    }
    const auto rasdaemon = valueOf(request, "rasdaemon");
    if (rasdaemon == "-") {
        std::map<std::string, std::string> ends;
        for (const auto& entry : log_)
            if (!entry.table.empty())
                ends[entry.table] = std::to_string(entry.at) + " " + entry.stamp;
        for (const auto& [table, end] : ends)
            lines.push_back("at rasdaemon " + table + " " + end);
    }
    if (rasdaemon == "-" || rasdaemon == "from-start")
        lines.emplace_back("at rasdaemon - 0 -");
    const auto behind = [&](const Entry& entry) {
        const auto& cursor = entry.table.empty() ? kernel : rasdaemon;
        if (cursor == "-" || cursor == "off")
            return false;
        return entry.at >
               (entry.table.empty() ? microsOf(cursor, bootId_) : rowOf(cursor, entry.table));
    };
    for (const auto& entry : log_)
        if (behind(entry))
            lines.push_back(lineOf(entry));
    return lines;
}

std::optional<std::string> Partition::fault(const std::string& kind) {
    const std::string stamp = stampNow();
    auto made = makeFault(kind, counts_[kind]++, stamp);
    if (made.text.empty())
        return {};
    auto at = sinceBoot();
    if (!log_.empty() && at <= log_.back().at)
        at = log_.back().at + 1;
    log_.push_back({at, upper(hexOf(stamp)), std::move(made.table), std::move(made.text)});
    if (log_.size() > kKept)
        log_.pop_front();
    return lineOf(log_.back());
}

bool Partition::claim(const std::string& field, const std::string& value) {
    for (const char* known : {"hostName", "machineId", "uuid", "manufacturer", "product", "serial",
                              "boardSerial", "firmware", "disk", "module"})
        if (field == known) {
            claims_[field] = value;
            return true;
        }
    return false;
}

}  // namespace callbox::tests::farm
