// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/farm/sweep_text.h"

namespace callbox::tests::farm {

namespace {

constexpr std::string_view kIdentity = R"(proc/sys/kernel/hostname={hostName}
etc/machine-id={machineId}
capability=dmi
capability=root
capability=kernel-log
capability=rasdaemon
capability=smart
)";

constexpr std::string_view kDmi = R"(sys/class/dmi/id/bios_vendor={manufacturer}
sys/class/dmi/id/bios_version={firmware}
sys/class/dmi/id/bios_date=06/12/2025
sys/class/dmi/id/sys_vendor={manufacturer}
sys/class/dmi/id/product_name={product}
sys/class/dmi/id/product_serial={serial}
sys/class/dmi/id/product_uuid={uuid}
sys/class/dmi/id/board_vendor={manufacturer}
sys/class/dmi/id/board_name={product} board
sys/class/dmi/id/board_serial={boardSerial}
sys/class/dmi/id/chassis_type=23
)";

constexpr std::string_view kLscpu = R"({"lscpu":[
{"field":"Architecture:","data":"x86_64"},{"field":"CPU(s):","data":"64"},
{"field":"Thread(s) per core:","data":"2"},{"field":"Core(s) per socket:","data":"16"},
{"field":"Socket(s):","data":"2"},{"field":"Vendor ID:","data":"GenuineIntel"},
{"field":"CPU family:","data":"6"},{"field":"Model:","data":"85"},
{"field":"Model name:","data":"Intel(R) Xeon(R) Gold 6226R CPU @ 2.90GHz"},
{"field":"Stepping:","data":"7"},{"field":"CPU max MHz:","data":"3900.0000"}]}
)";

constexpr std::string_view kDmidecode = R"(# dmidecode 3.4
Getting SMBIOS data from sysfs.

Handle 0x0000, DMI type 0, 26 bytes
BIOS Information
	Vendor: {manufacturer}
	Version: {firmware}
	Release Date: 06/12/2025

Handle 0x0001, DMI type 1, 27 bytes
System Information
	Manufacturer: {manufacturer}
	Product Name: {product}
	Serial Number: {serial}
	UUID: {uuid}

Handle 0x0002, DMI type 2, 15 bytes
Base Board Information
	Manufacturer: {manufacturer}
	Product Name: {product} board
	Serial Number: {boardSerial}

)";

constexpr std::string_view kModule = R"(Handle {handle}, DMI type 17, 84 bytes
Memory Device
	Size: {megabytes} MB
	Locator: {locator}
	Bank Locator: P0_Node0_Channel0_Dimm0
	Type: DDR4
	Speed: 2933 MT/s
	Manufacturer: Samsung
	Serial Number: {serial}
	Part Number: {partNumber}

)";

constexpr std::string_view kLspci = R"(Slot:	0000:00:1f.2
Class:	SATA controller [0106]
Vendor:	Intel Corporation [8086]
Device:	C620 Series Chipset Family SATA Controller [AHCI mode] [a182]
Driver:	ahci
NUMANode:	0

Slot:	0000:18:00.0
Class:	Ethernet controller [0200]
Vendor:	Intel Corporation [8086]
Device:	Ethernet Controller X710 for 10GbE SFP+ [1572]
PhySlot:	1
Driver:	i40e
NUMANode:	0

Slot:	0000:18:00.1
Class:	Ethernet controller [0200]
Vendor:	Intel Corporation [8086]
Device:	Ethernet Controller X710 for 10GbE SFP+ [1572]
PhySlot:	1
Driver:	i40e
NUMANode:	0

Slot:	0000:3b:00.0
Class:	Serial Attached SCSI controller [0107]
Vendor:	Broadcom / LSI [1000]
Device:	SAS3008 PCI-Express Fusion-MPT SAS-3 [0097]
PhySlot:	4
Driver:	mpt3sas
NUMANode:	0

)";

constexpr std::string_view kSmartctl =
    R"({"smartctl":{"version":[7,3],"exit_status":0},"device":{"name":"/dev/{name}","type":"sat"},
"model_name":"{model}","serial_number":"{serial}","firmware_version":"{firmware}",
"user_capacity":{"blocks":1875385008,"bytes":{bytes}},"rotation_rate":0}
)";

constexpr std::string_view kPort = R"(sys/class/net/{name}/address={address}
sys/class/net/{name}/speed=10000
sys/class/net/{name}/duplex=full
sys/class/net/{name}/mtu=1500
sys/class/net/{name}/device/vendor=0x8086
sys/class/net/{name}/device/device=0x1572
sys/class/net/{name}/driver=i40e
)";

constexpr std::string_view kOsRelease = R"text(PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"
NAME="Debian GNU/Linux"
VERSION_ID="12"
ID=debian
)text";

constexpr std::string_view kConfiguration = R"(kernel/panic=0
kernel/nmi_watchdog=1
vm/overcommit_memory=0
vm/swappiness=60
fs/file-max=9223372036854775807
net/ipv4/tcp_congestion_control=cubic
boot/mitigations=auto
)";

constexpr std::string_view kEdac = R"(sys/devices/system/edac/mc/mc0/mc_name=Skylake Socket#0 IMC#0
sys/devices/system/edac/mc/mc0/size_mb=65536
sys/devices/system/edac/mc/mc0/ce_count={errors}
sys/devices/system/edac/mc/mc0/ue_count=0
)";

std::string utilization(std::size_t moment) {
    const auto at = [moment](std::size_t start, std::size_t step) {
        return std::to_string(start + step * moment);
    };
    return "uptime " + at(864000, 1) + ".50 1000000.00\ncpu " + at(900000, 25) + " 120 " +
           at(400000, 8) + " " + at(80000000, 160) +
           " 5000 0 900 0 0 0\nload 0.42 0.40 0.38 1/900 12345\n"
           "MemTotal:       131072000 kB\nMemFree:        60000000 kB\n"
           "MemAvailable:   90000000 kB\nSwapTotal:       8388604 kB\n"
           "SwapFree:        8388604 kB\nHardwareCorrupted:     0 kB\ndisk sda " +
           at(5000, 10) + " 0 " + at(800000, 512) + " 900 " + at(7000, 12) + " 0 " +
           at(900000, 640) + " 1200 0 " + at(2000, 9) + " 2100\nnet eno1: " + at(7000000, 90000) +
           " 9000 0 0 0 0 0 0 " + at(6000000, 80000) + " 8000 0 0 0 0 0 0\n";
}

std::string packagesText(std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
        const auto number = std::to_string(i);
        text += "lib" + std::string(i % 3 == 0 ? "data" : "core") + number + "-" +
                std::to_string(i % 7) + "\t" + std::to_string(1 + i % 9) + "." + number + "-" +
                std::to_string(i % 5) + "+deb12u" + std::to_string(i % 4) + "\t" +
                (i % 4 == 0 ? "all" : "amd64") + "\tii \n";
    }
    return text;
}

void addMemory(const Identity& identity, std::string& text) {
    std::size_t handle = 0x1100;
    for (const auto& module : identity.modules)
        text += fill(kModule, {{"handle", "0x" + std::to_string(handle++)},
                               {"megabytes", std::to_string(identity.moduleMegabytes)},
                               {"locator", module.locator},
                               {"serial", module.serial},
                               {"partNumber", module.partNumber}});
}

void addDisks(const Identity& identity, Frames& frames) {
    std::string lsblk = "{\"blockdevices\":[";
    std::string sysfs;
    for (const auto& disk : identity.disks) {
        const Values values{{"name", disk.name},
                            {"model", disk.model},
                            {"serial", disk.serial},
                            {"firmware", disk.firmware},
                            {"bytes", std::to_string(disk.bytes)}};
        lsblk += fill(lsblk.ends_with("[") ? "" : ",\n", values) +
                 fill(
                     "{\"kname\":\"{name}\",\"type\":\"disk\",\"size\":{bytes},"
                     "\"model\":\"{model}\",\"serial\":\"{serial}\",\"rota\":false,"
                     "\"rev\":\"{firmware}\",\"tran\":\"sata\",\"maj:min\":\"8:0\"}",
                     values);
        sysfs += fill(
            "sys/block/{name}/size=1875385008\nsys/block/{name}/queue/rotational=0\n"
            "sys/block/{name}/device/model={model}\n",
            values);
        frames.section("smartctl", fill(kSmartctl, values), disk.name);
    }
    frames.section("lsblk", lsblk + "]}\n");
    frames.section("block-sysfs", sysfs);
}

}  // namespace

void addSweep(const Identity& identity, std::size_t packages, std::size_t hardwareErrors,
              Frames& frames) {
    const Values values = valuesOf(identity);
    frames.section("utilization", utilization(0), "first");
    frames.section("identity", fill(kIdentity, values));
    frames.section("dmi-sysfs", fill(kDmi, values));
    frames.section("lscpu", std::string(kLscpu));
    std::string dmidecode = fill(kDmidecode, values);
    addMemory(identity, dmidecode);
    frames.section("dmidecode", dmidecode);
    frames.section("lspci", std::string(kLspci));
    addDisks(identity, frames);
    frames.line("unreadable nvme-list absent ");
    std::string ports;
    for (const auto& port : identity.ports) {
        ports += fill(kPort, {{"name", port.name}, {"address", port.address}});
        frames.section("ethtool",
                       "driver: i40e\nversion: 6.1.0\nfirmware-version: 8.30 0x8000a4ae\n"
                       "bus-info: 0000:18:00.0\n",
                       port.name);
    }
    frames.section("net-sysfs", ports);
    frames.section("os-release", std::string(kOsRelease));
    frames.section("uname",
                   "Linux 6.1.0-28-amd64 #1 SMP PREEMPT_DYNAMIC Debian 6.1.119-1 x86_64\n");
    frames.section("dpkg", packagesText(packages));
    frames.section("configuration", std::string(kConfiguration));
    frames.section("file-systems",
                   "/\t960000000\t220000000\t740000000\n"
                   "/boot\t1000000\t200000\t800000\n");
    frames.section("edac-sysfs", fill(kEdac, {{"errors", std::to_string(hardwareErrors)}}));
    frames.section("mdstat", "Personalities : [raid1]\nunused devices: <none>\n");
    frames.section("kernel-counts", "hardware-error=" + std::to_string(hardwareErrors) +
                                        "\nedac=0\n"
                                        "pcie-aer=0\nata=0\nio-error=0\nnvme=0\nmd=0\n"
                                        "file-system-read-only=0\n");
    frames.section("utilization", utilization(1), "second");
}

}  // namespace callbox::tests::farm
