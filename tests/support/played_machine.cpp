// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/played_machine.h"

#include <cstdio>
#include <fstream>

#include <sys/stat.h>

namespace callbox::tests {

namespace fs = std::filesystem;

namespace {

const std::string kSel =
    "SEL Information\nOverflow         : false\n"
    "   1 | 11/22/2025 | 13:00:00 | System Event #0x01 | OEM System boot event | Asserted\n";
const std::string kBoot = "01234567-89ab-cdef-0123-456789abcdef\n";

std::string storcli(const std::string& state) {
    return R"({"Controllers":[{"Command Status":{"Controller":0},"Response Data":{"VD LIST":[)"
           R"({"DG/VD":"0/0","TYPE":"RAID1","State":")" +
           state + R"("}]}}]})";
}
std::string ssacli(const std::string& state) {
    return "HPE Smart Array in Slot 0\n   Controller Status: OK\n\n   Array: A\n"
           "      Logical Drive: 1\n         Status: " +
           state + "\n";
}
std::string arcconf(const std::string& state) {
    return "Controllers found: 1\nLogical Device number 0\n   Status of Logical Device : " + state +
           "\n";
}

}  // namespace

std::string playedSmart(int defects) {
    // All in one line, longer than a line of the stream may be.
    return R"({"smartctl":{"exit_status":64},"padding":")" + std::string(9000, '*') +
           R"( $(x) `y` \\ %s","serial_number":"S1","smart_status":{"passed":true},)"
           R"("scsi_grown_defect_list":)" +
           std::to_string(defects) + "}";
}

std::string playedNvme(int warning) {
    return "{\n  \"critical_warning\": " + std::to_string(warning) +
           ",\n  \"avail_spare\": 100\n}\n";
}

std::string playedMdstat(const std::string& up) {
    return "Personalities : [raid1]\nmd0 : active raid1 sdb1[1] sda1[0]\n      100 blocks [2/" +
           up + "]\n\nunused devices: <none>\n";
}

std::string playedServicelog(int newest) {
    std::string text;
    for (int id = 1; id <= newest; ++id)
        text += "Servicelog ID:      " + std::to_string(id) +
                "\nLog Timestamp:      Tue Nov 18 10:36:30 2025\nSeverity:           4 (WARNING)\n"
                "Reference Code:     B112E500\nServiceable Event:  Yes\n"
                "Status:             Open\n\nDescription:\nx\n\n";
    return text;
}

PlayedMachine::PlayedMachine() {
    for (const char* place : {"bin", "out", "sys/block/sda/device", "sys/class/nvme/nvme0",
                              "sys/devices/system/edac/mc/mc0/dimm0", "dev"})
        fs::create_directories(root() / place);
    for (const char* name : {"smartctl", "nvme", "servicelog", "storcli64", "ssacli"})
        tool(name, "cat '" + (root() / "out" / name).string() + "'");
    tool("id", "echo 0");
    tool("arcconf", "[ \"$2\" = 1 ] || exit 1\ncat '" + (root() / "out/arcconf").string() + "'");
    tool("ipmitool", "case \"$*\" in 'sel info') cat '" + (root() / "out/ipmitool").string() +
                         "' ;; 'sel time get') date '+%m/%d/%Y %H:%M:%S' ;; esac");
    write("dev/ipmi0", "");
    write("boot_id", kBoot);
    healthy();
}

void PlayedMachine::healthy() const {
    write("out/smartctl", playedSmart(0));
    write("out/nvme", playedNvme(0));
    write("out/servicelog", playedServicelog(2));
    raidVolume("Optl");
    write("out/ssacli", ssacli("OK"));
    write("out/arcconf", arcconf("Optimal"));
    write("out/ipmitool", kSel);
    write("mdstat", playedMdstat("2] [UU"));
    memoryErrors(3);
}

void PlayedMachine::faulty() const {
    write("out/smartctl", playedSmart(5));
    write("out/nvme", playedNvme(4));
    write("out/servicelog", playedServicelog(3));
    raidVolume("Dgrd");
    write("out/ssacli", ssacli("Interim Recovery Mode"));
    write("out/arcconf", arcconf("Degraded"));
    write("out/ipmitool",
          kSel + "   2 | 11/22/2025 | 13:00:00 | Fan FAN1 | Failure detected | Asserted\n");
    write("mdstat", playedMdstat("1] [U_"));
    memoryErrors(8);
}

void PlayedMachine::clearedLogs() const {
    write("out/ipmitool",
          "SEL Information\nOverflow         : false\n   1 | 11/22/2025 | 14:00:00 | Power "
          "Supply PS1 | Failure detected | Asserted\n");
    write("out/servicelog", playedServicelog(1));
}

void PlayedMachine::raidVolume(const std::string& state) const {
    write("out/storcli64", storcli(state));
}

void PlayedMachine::playJournal() const {
    const std::string file = (root() / "out/journal").string();
    std::ofstream(file, std::ios::app).flush();
    // Like the real one it goes on at the first entry there is, where the one asked for is gone.
    tool("journalctl",
         "from=0\nfor word in \"$@\"; do\n"
         "    case $word in --cursor=*) from=${word#*i=} from=${from%%;*} ;; esac\ndone\n"
         "file='" +
             file +
             "'\nskipped=$(sed -n 's/.*;i=\\([0-9]*\\);.*/\\1/p' \"$file\" |\n"
             "    while read -r i; do [ \"$i\" -ge \"$from\" ] || echo; done | grep -c '')\n"
             "case \"$*\" in\n*--help*) echo --output-fields= ;;\n*'-o cat'*) echo text ;;\n"
             "*'-n 1 -o export'*) tail -n 1 \"$file\" | sed -n "
             "'s/.*\\(__CURSOR\\)\":\"\\([^\"]*\\).*/\\1=\\2/p' ;;\n"
             "*'-o export'*) tail -n +$((skipped + 1)) \"$file\" | sed -n "
             "'s/.*\\(__CURSOR\\)\":\"\\([^\"]*\\).*/\\1=\\2/p' ;;\n"
             "*'-o json'*) exec tail -n +$((skipped + 1)) -f \"$file\" ;;\nesac");
}

void PlayedMachine::journal(const std::string& message) {
    char cursor[128];
    ++journalEntries_;
    std::snprintf(cursor, sizeof cursor, "s=a;i=%d;b=0123456789abcdef0123456789abcdef;m=%x",
                  journalEntries_, static_cast<unsigned>(journalEntries_) * 1'000'000);
    std::ofstream(root() / "out/journal", std::ios::app)
        << "{\"__CURSOR\":\"" << cursor << "\",\"MESSAGE\":\"" << message << "\"}\n";
}

void PlayedMachine::vacuumJournal(int kept) const {
    std::ifstream file(root() / "out/journal");
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);)
        lines.push_back(line);
    std::string text;
    for (std::size_t i = lines.size() - static_cast<std::size_t>(kept); i < lines.size(); ++i)
        text += lines[i] + "\n";
    write("out/journal", text);
}

void PlayedMachine::loseJournal() const {
    tool("journalctl", "exit 1");
}

void PlayedMachine::kernelBuffer(int first, const std::vector<std::string>& messages) const {
    std::string text;
    for (const auto& message : messages) {
        const auto number = std::to_string(first++);
        text += "3," + number + "," + number + "000000,-;" + message + "\n";
    }
    write("kmsg", text);
}

PlayedMachine::Words PlayedMachine::kernelPlaces() const {
    return {{"/dev/kmsg", (root() / "kmsg").string()},
            {"/proc/sys/kernel/random/boot_id", (root() / "boot_id").string()}};
}

void PlayedMachine::memoryErrors(int corrected) const {
    write("sys/devices/system/edac/mc/mc0/dimm0/dimm_label", "DIMM_*\n");
    write("sys/devices/system/edac/mc/mc0/dimm0/dimm_ce_count", std::to_string(corrected) + "\n");
}

void PlayedMachine::write(const std::string& name, const std::string& text) const {
    const auto fresh = root() / (name + ".new");
    std::ofstream(fresh) << text;
    fs::rename(fresh, root() / name);
}

void PlayedMachine::tool(const std::string& name, const std::string& body) const {
    const auto path = root() / "bin" / name;
    std::ofstream(path) << "#!/bin/sh\necho " << name << " >>'" << (root() / "calls").string()
                        << "'\n"
                        << body << "\n";
    ::chmod(path.c_str(), 0755);
}

void PlayedMachine::removeTool(const std::string& name) const {
    fs::remove(root() / "bin" / name);
}

std::map<std::string, int> PlayedMachine::calls() const {
    std::map<std::string, int> counts;
    std::ifstream file(root() / "calls");
    for (std::string line; std::getline(file, line);)
        ++counts[line];
    return counts;
}

PlayedMachine::Words PlayedMachine::places() const {
    const std::string base = root().string();
    return {{"PATH=/usr/sbin:", "PATH=" + base + "/bin:/usr/sbin:"},
            {" /sys/block/", " " + base + "/sys/block/"},
            {"/sys/class/nvme", base + "/sys/class/nvme"},
            {"/sys/class/net", base + "/sys/class/net"},
            {"/proc/mdstat", base + "/mdstat"},
            {"/dev/ipmi0", base + "/dev/ipmi0"}};
}

}  // namespace callbox::tests
