// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/collect/utilization.h"

#include <charconv>
#include <cmath>
#include <map>
#include <optional>

#include "core/inventory/clean_text.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

namespace {

constexpr std::size_t kMaxSubjects = 1024;

struct Snapshot {
    double uptime = -1;
    double load = -1;
    std::vector<std::uint64_t> processor;
    std::map<std::string, std::uint64_t, std::less<>> memory;  ///< kB
    std::map<std::string, std::vector<std::uint64_t>> disks;
    std::map<std::string, std::vector<std::uint64_t>> interfaces;
    std::map<std::string, std::vector<std::uint64_t>> fileSystems;  ///< kB: size, used
};

double decimal(std::string_view text) {
    double value = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() && std::isfinite(value) ? value
                                                                                            : -1;
}

std::vector<std::uint64_t> numbers(const std::vector<std::string_view>& parts, std::size_t from) {
    std::vector<std::uint64_t> out;
    for (auto i = from; i < parts.size() && out.size() < 32; ++i)
        out.push_back(toNumber(parts[i]).value_or(0));
    return out;
}

Snapshot read(std::string_view text) {
    Snapshot snapshot;
    std::string_view line;
    for (std::size_t count = 0; count < 8192 && nextLine(text, line); ++count) {
        const auto parts = words(line);
        if (parts.size() < 2)
            continue;
        if (parts[0] == "uptime")
            snapshot.uptime = decimal(parts[1]);
        else if (parts[0] == "load")
            snapshot.load = decimal(parts[1]);
        else if (parts[0] == "cpu")
            snapshot.processor = numbers(parts, 1);
        else if (parts[0] == "disk" && snapshot.disks.size() < kMaxSubjects)
            snapshot.disks[core::inventory::cleanText(parts[1], 64)] = numbers(parts, 2);
        else if (parts[0] == "filesystem" && snapshot.fileSystems.size() < 64)
            snapshot.fileSystems[core::inventory::cleanText(parts[1], 64)] = numbers(parts, 2);
        else if (parts[0] == "net" && snapshot.interfaces.size() < kMaxSubjects) {
            // "eth0:123 4 ..." in old kernels, "eth0: 123 4 ..." in new ones.
            const auto rest = line.substr(line.find("net ") + 4);
            const auto colon = rest.find(':');
            if (colon != std::string_view::npos)
                snapshot.interfaces[core::inventory::cleanText(rest.substr(0, colon), 64)] =
                    numbers(words(rest.substr(colon + 1)), 0);
        } else if (parts[0].ends_with(":") && snapshot.memory.size() < 64) {
            if (const auto value = toNumber(parts[1]); value && *value < (std::uint64_t{1} << 50))
                snapshot.memory.emplace(parts[0].substr(0, parts[0].size() - 1), *value);
        }
    }
    return snapshot;
}

std::optional<std::uint64_t> memoryOf(const Snapshot& snapshot, std::string_view name) {
    const auto found = snapshot.memory.find(name);
    if (found == snapshot.memory.end())
        return std::nullopt;
    return found->second;
}

class Samples {
public:
    Samples(Snapshot first, Snapshot second, core::TimePoint at)
        : first_(std::move(first)), second_(std::move(second)), at_(at) {}

    std::vector<core::UtilizationSample> take() {
        processor();
        memory();
        fileSystems();
        seconds_ = second_.uptime - first_.uptime;
        if (first_.uptime >= 0 && seconds_ > 0.01) {
            rates(first_.disks, second_.disks, 2, "disk.read", 512);
            rates(first_.disks, second_.disks, 6, "disk.written", 512);
            rates(first_.interfaces, second_.interfaces, 0, "network.received", 1);
            rates(first_.interfaces, second_.interfaces, 8, "network.sent", 1);
            // Milliseconds spent on requests, as a share of the time.
            rates(first_.disks, second_.disks, 9, "disk.busy", 0.1, "%", 100);
        }
        return std::move(samples_);
    }

private:
    void add(std::string metric, std::string subject, double value, std::string unit) {
        samples_.push_back({at_, std::move(metric), std::move(subject),
                            std::round(value * 100) / 100, std::move(unit)});
    }

    void processor() {
        // The machine was started in between: its counters began anew.
        if (second_.uptime < first_.uptime)
            return;
        const auto& a = first_.processor;
        const auto& b = second_.processor;
        if (a.size() < 4 || b.size() != a.size())
            return;
        double total = 0;
        for (std::size_t i = 0; i < a.size() && i < 8; ++i) {
            if (b[i] < a[i])
                return;
            total += static_cast<double>(b[i] - a[i]);
        }
        double idle = static_cast<double>(b[3] - a[3]);
        if (a.size() > 4)
            idle += static_cast<double>(b[4] - a[4]);
        if (total > 0)
            add("processor.busy", "all", 100.0 * (total - idle) / total, "%");
        if (second_.load >= 0)
            add("processor.load", "all", second_.load, "");
    }

    void memory() {
        const auto total = memoryOf(second_, "MemTotal");
        const auto available = memoryOf(second_, "MemAvailable");
        if (total && *total > 0) {
            add("memory.total", "all", static_cast<double>(*total) * 1024, "B");
            const auto free = available ? available : memoryOf(second_, "MemFree");
            if (free && *free <= *total)
                add("memory.used", "all",
                    100.0 * static_cast<double>(*total - *free) / static_cast<double>(*total), "%");
        }
        const auto swap = memoryOf(second_, "SwapTotal");
        const auto swapFree = memoryOf(second_, "SwapFree");
        if (swap && swapFree && *swap > 0 && *swapFree <= *swap)
            add("swap.used", "all",
                100.0 * static_cast<double>(*swap - *swapFree) / static_cast<double>(*swap), "%");
        if (const auto corrupted = memoryOf(second_, "HardwareCorrupted"))
            add("memory.corrupted", "all", static_cast<double>(*corrupted) * 1024, "B");
    }

    void fileSystems() {
        for (const auto& [mount, numbers] : second_.fileSystems)
            if (numbers.size() >= 2 && numbers[0] > 0 && numbers[0] < (std::uint64_t{1} << 50))
                add("filesystem.used", mount,
                    std::min(
                        100.0 * static_cast<double>(numbers[1]) / static_cast<double>(numbers[0]),
                        100.0),
                    "%");
    }

    void rates(const std::map<std::string, std::vector<std::uint64_t>>& before,
               const std::map<std::string, std::vector<std::uint64_t>>& after_, std::size_t column,
               const char* metric, double factor, const char* unit = "B/s", double most = 1e15) {
        for (const auto& [subject, counters] : after_) {
            const auto old = before.find(subject);
            if (old == before.end() || counters.size() <= column || old->second.size() <= column ||
                counters[column] < old->second[column])
                continue;
            const auto delta = static_cast<double>(counters[column] - old->second[column]);
            add(metric, subject, std::min(delta * factor / seconds_, most), unit);
        }
    }

    Snapshot first_;
    Snapshot second_;
    core::TimePoint at_;
    double seconds_ = 0;
    std::vector<core::UtilizationSample> samples_;
};

}  // namespace

std::vector<core::UtilizationSample> utilizationBetween(std::string_view first,
                                                        std::string_view second,
                                                        core::TimePoint at) {
    return Samples(read(first), read(second), at).take();
}

std::uint64_t memoryTotal(std::string_view section) {
    return memoryOf(read(section), "MemTotal").value_or(0) * 1024;
}

}  // namespace callbox::rmc::collect
