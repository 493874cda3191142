// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/farm/control.h"

#include <algorithm>
#include <charconv>
#include <exception>
#include <sstream>

#include "tests/lab/farm/faults.h"
#include "tests/lab/farm/worker.h"

namespace callbox::tests::farm {

namespace {

constexpr std::size_t kMostFaults = 1000;

std::optional<std::size_t> number(std::string_view text) {
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || text.empty())
        return {};
    return value;
}

bool readWho(const std::string& who, std::size_t partitions, PartitionOrder& order) {
    if (who == "all") {
        order.first = 1;
        order.last = partitions;
        return true;
    }
    const auto dash = who.find('-');
    const auto first = number(std::string_view(who).substr(0, dash));
    const auto last =
        dash == std::string::npos ? first : number(std::string_view(who).substr(dash + 1));
    if (!first || !last || *first < 1 || *last > partitions || *first > *last)
        return false;
    order.first = *first;
    order.last = *last;
    return true;
}

std::string rest(std::istringstream& words) {
    std::string text;
    std::getline(words >> std::ws, text);
    return text;
}

void readFault(std::istringstream& words, PartitionOrder& order, Counters& counters) {
    std::string kind;
    std::size_t count = 1;
    words >> kind;
    if (!(words >> count))
        count = 1;
    const auto known = faultKinds();
    if (std::find(known.begin(), known.end(), kind) == known.end() || count > kMostFaults) {
        order.error = "no such fault";
        return;
    }
    order.deed = [kind, count, &counters](Worker& worker, Partition& partition) {
        for (std::size_t i = 0; i < count; ++i) {
            const auto line = partition.fault(kind);
            for (auto* session : partition.sessions)
                session->say(*line);
            ++counters.faults;
        }
        worker.attend(partition);
    };
}

void readHostile(std::istringstream& words, std::size_t partitions, PartitionOrder& order) {
    std::string name;
    std::string who;
    std::string where;
    words >> name >> who >> where;
    const auto conduct = conductNamed(name);
    if (!conduct || !readWho(who, partitions, order)) {
        order.error = "no such conduct or partition";
        return;
    }
    order.deed = [conduct = *conduct, where](Worker&, Partition& partition) {
        if (where != "sweep")
            partition.watchConduct = conduct;
        if (where != "watch")
            partition.sweepConduct = conduct;
    };
}

void readClaim(std::istringstream& words, PartitionOrder& order) {
    std::string field;
    words >> field;
    const std::string value = rest(words);
    if (!Partition(Settings{}, 1).claim(field, value)) {
        order.error = "no such field";
        return;
    }
    order.deed = [field, value](Worker&, Partition& partition) { partition.claim(field, value); };
}

void readPlay(std::istringstream& words, PartitionOrder& order, std::set<std::string>& happenings) {
    try {
        const auto recording = Recording::read(rest(words));
        happenings.merge(recording->happenings());
        order.deed = [recording](Worker&, Partition& partition) { partition.play(recording); };
    } catch (const std::exception& failure) {
        order.error = failure.what();
    }
}

void readHappen(std::istringstream& words, PartitionOrder& order, Counters& counters,
                const std::set<std::string>& happenings) {
    const std::string what = rest(words);
    if (!happenings.contains(what)) {
        order.error = "no recording knows of that";
        return;
    }
    order.deed = [what, &counters](Worker& worker, Partition& partition) {
        if (!partition.happen(what))
            return;
        ++counters.faults;
        for (auto* session : partition.sessions)
            session->pollNow();
        worker.attend(partition);
    };
}

}  // namespace

std::optional<PartitionOrder> readOrder(const std::string& line, std::size_t partitions,
                                        Counters& counters, std::set<std::string>& happenings) {
    std::istringstream words(line);
    std::string verb;
    words >> verb;
    PartitionOrder order;
    if (verb == "hostile") {
        readHostile(words, partitions, order);
        return order;
    }
    static const std::set<std::string> kVerbs{"fault", "delay", "exit",  "claim",
                                              "drop",  "play",  "happen"};
    if (!kVerbs.contains(verb))
        return {};
    std::string who;
    words >> who;
    if (!readWho(who, partitions, order)) {
        order.error = "no such partition";
        return order;
    }
    if (verb == "fault") {
        readFault(words, order, counters);
    } else if (verb == "claim") {
        readClaim(words, order);
    } else if (verb == "play") {
        readPlay(words, order, happenings);
    } else if (verb == "happen") {
        readHappen(words, order, counters, happenings);
    } else if (verb == "drop") {
        order.deed = [](Worker& worker, Partition& partition) { worker.drop(partition); };
    } else {
        const auto value = number(rest(words));
        if (!value || *value > 1'000'000)
            order.error = "no such number";
        else if (verb == "delay")
            order.deed = [value = *value](Worker&, Partition& partition) {
                partition.delay = std::chrono::milliseconds(value);
            };
        else
            order.deed = [value = *value](Worker&, Partition& partition) {
                partition.exitStatus = static_cast<int>(value);
            };
    }
    return order;
}

}  // namespace callbox::tests::farm
