// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/collect/extended_data.h"

#include <algorithm>
#include <array>
#include <set>

#include "core/inventory/clean_text.h"
#include "rmc/collect/dispatcher.h"
#include "rmc/collect/frames.h"
#include "rmc/collect/scripts.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

namespace {

constexpr std::size_t kMostFiles = 100;
constexpr std::size_t kMostUnreadable = 100;
constexpr std::size_t kMostBytes = std::size_t{2} << 20;  ///< of one file
constexpr int kTimedOut = 124;  ///< status of `timeout` when it ended the program

/// A line of the kernel log is about hardware when it has one of these ...
constexpr std::array<std::string_view, 45> kWanted{"[Hardware Error]",
                                                   "EDAC ",
                                                   "mce: ",
                                                   "microcode: ",
                                                   "MCE: ",
                                                   "PCIe Bus Error",
                                                   "pcieport ",
                                                   " AER: ",
                                                   "error status/mask=",
                                                   "exception Emask",
                                                   ".00: failed command: ",
                                                   ".00: status: ",
                                                   ".00: error: ",
                                                   ".00: cmd ",
                                                   "hard resetting link",
                                                   "SATA link ",
                                                   "limiting SATA link",
                                                   "I/O error, dev ",
                                                   "Buffer I/O error on dev",
                                                   "Sense Key : ",
                                                   "Add. Sense: ",
                                                   "critical medium error, dev ",
                                                   "critical target error, dev ",
                                                   " scsi host",
                                                   "nvme nvme",
                                                   "md/raid",
                                                   "megaraid_sas ",
                                                   "mpt2sas",
                                                   "mpt3sas",
                                                   "hpsa ",
                                                   "smartpqi ",
                                                   "aacraid",
                                                   "qla2xxx ",
                                                   "lpfc ",
                                                   "ahci ",
                                                   "Memory failure: 0x",
                                                   "temperature above threshold",
                                                   "temperature/speed normal",
                                                   "clock throttled",
                                                   "Remounting filesystem read-only",
                                                   "Aborting journal on device",
                                                   "NIC Link is ",
                                                   "Link is Down",
                                                   "Link is Up",
                                                   "NETDEV WATCHDOG: "};

/// ... and none of these: words beside names of programs, users, files and hosts. Lines of other
/// sources that have one are not taken either.
constexpr std::array<std::string_view, 26> kUnwanted{
    "comm ",    "comm=",          "comm:",      "Comm: ",  "exe=",      "uid=",          "auid=",
    "name=",    "Killed process", "audit(",     "SRC=",    "DST=",      "Host Name",     "HostName",
    "Hostname", "hostname",       "Node Id:",   "WPAR:",   "Asset Tag", "Command line:", "login",
    "password", "Description = ", "\"Name\" :", "VD Name", "OS Name"};

template <std::size_t N>
bool hasOne(std::string_view line, const std::array<std::string_view, N>& words) {
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
        return line.find(word) != std::string_view::npos;
    });
}

/// `NAME='word, a line each'` for the shell; the words are this file's own.
template <std::size_t N>
std::string variable(std::string_view name, const std::array<std::string_view, N>& words) {
    std::string text(name);
    text += "='";
    for (std::size_t i = 0; i < N; ++i) {
        text += i == 0 ? "" : "\n";
        text += words[i];
    }
    return text + "'\n";
}

std::string words() {
    return variable("data_wanted", kWanted) + variable("data_unwanted", kUnwanted);
}

bool mayLeave(std::string_view source, std::string_view line) {
    return !hasOne(line, kUnwanted) && (source != "kernel-log" || hasOne(line, kWanted));
}

std::string takenOf(const Section& section) {
    std::string taken;
    std::string_view rest = section.text;
    std::string_view line;
    while (nextLine(rest, line)) {
        if (!mayLeave(section.source, line))
            continue;
        for (const char c : line)
            taken += c == '\t' ? ' ' : c;
        taken += '\n';
    }
    return core::inventory::escapeText(taken, kMostBytes);
}

/// "smartctl-sda.txt"; the partition chose the names, so they are held to plain characters.
std::string fileNameOf(const Section& section) {
    std::string name;
    const auto add = [&](std::string_view piece) {
        for (const char c : piece.substr(0, 24))
            name += std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_' ? c : '_';
    };
    add(section.source);
    if (section.subject != "-") {
        name += '-';
        add(section.subject);
    }
    return name + ".txt";
}

class Reading {
public:
    void section(const Section& section) {
        if (section.status == kTimedOut)
            unreadable(section, core::say("collect.timed-out"));
        auto text = takenOf(section);
        if (text.empty()) {
            if (section.status != 0 && section.status != kTimedOut)
                unreadable(section, core::say("collect.failed",
                                              {{"status", std::to_string(section.status)}}));
            return;
        }
        auto name = fileNameOf(section);
        if (data_.files.size() >= kMostFiles || !names_.insert(name).second)
            return;
        const bool cut = section.cut || text.size() >= kMostBytes;
        data_.files.push_back({std::move(name), std::move(text), cut});
    }

    void unread(const Unread& unread) {
        if (data_.unreadable.size() < kMostUnreadable)
            data_.unreadable.push_back(
                {core::inventory::cleanText(unread.source, 64), whyUnread(unread)});
    }

    core::GatheredData finish() { return std::move(data_); }

private:
    void unreadable(const Section& section, core::Message reason) {
        if (data_.unreadable.size() < kMostUnreadable)
            data_.unreadable.push_back({fileNameOf(section), std::move(reason)});
    }

    core::GatheredData data_;
    std::set<std::string> names_;
};

/// Rule packs name subsystems; the script only compares them.
std::string plainWord(std::string_view text) {
    std::string word;
    for (const char c : text.substr(0, 32))
        if (std::isalnum(static_cast<unsigned char>(c)) || c == '-')
            word += c;
    return word;
}

}  // namespace

std::string dataScript() {
    std::string script = words();
    for (const char* piece : {"sweep/frame.sh", "shared/tree.sh", "sweep/failure_logs.sh",
                              "sweep/raid.sh", "data/kernel_log.sh", "data/linux.sh"})
        script += shellScript(piece);
    return script;
}

std::string aixDataScript() {
    std::string script(shellScript("sweep/frame.sh"));
    script += shellScript("data/aix.sh");
    return script;
}

core::Result<Command> dataCommand(core::PartitionPlatform platform, const DataOptions& options) {
    using core::PartitionPlatform;
    if (platform == PartitionPlatform::hmc || platform == PartitionPlatform::vios)
        return core::fail(core::ErrorCode::unsupported, core::say("collect.data-no-shell"));
    if (!isBoundary(options.boundary))
        return core::failField("boundary", core::say("collect.boundary-malformed"));
    const auto age = std::clamp<std::chrono::seconds::rep>(options.age.count(), 0, 30 * 86'400);
    const bool secondary = options.set == core::DataSet::secondary;
    const std::string input = options.boundary + "\nelevate " +
                              (options.elevate || options.prepared ? "yes" : "no") + "\nset " +
                              (secondary ? "secondary" : "primary") + "\nsubsystem " +
                              plainWord(options.subsystem) + "\nage " + std::to_string(age) + '\n';
    Command command;
    command.outputLimit = kDataOutputLimit;
    command.timeLimit = secondary ? std::chrono::seconds(280) : std::chrono::seconds(90);
    if (options.prepared) {
        command.command = kDataWord;
        command.input = input;
    } else {
        command.command = "sh";
        command.input = (platform == PartitionPlatform::aix ? aixDataScript() : dataScript()) +
                        "callbox_data <<'CALLBOX_INPUT'\n" + input + "CALLBOX_INPUT\n";
    }
    return command;
}

core::Result<core::GatheredData> readData(std::string_view output, std::string_view boundary) {
    const auto frames = readFrames(output, boundary);
    if (!frames && dispatcherThatAnswered(output))
        return core::fail(core::ErrorCode::unsupported, core::say("collect.data-dispatcher"));
    if (!frames)
        return core::passOn(frames);
    Reading reading;
    for (const auto& section : frames->sections)
        reading.section(section);
    for (const auto& unread : frames->unread)
        reading.unread(unread);
    return reading.finish();
}

}  // namespace callbox::rmc::collect
