# SPDX-License-Identifier: GPL-3.0-or-later
# Part of the sweep: the machine itself, its processors and memory.
dmi_sysfs() {
    dmi=/sys/class/dmi/id
    tree $dmi/bios_vendor $dmi/bios_version $dmi/bios_date $dmi/bios_release \
        $dmi/ec_firmware_release $dmi/sys_vendor $dmi/product_name $dmi/product_version \
        $dmi/product_family $dmi/product_sku $dmi/product_serial $dmi/product_uuid \
        $dmi/board_vendor $dmi/board_name $dmi/board_version $dmi/board_serial \
        $dmi/chassis_vendor $dmi/chassis_type $dmi/chassis_version $dmi/chassis_serial
}

sweep_platform() {
    if [ -d /sys/class/dmi/id ]; then
        section dmi-sysfs - 65536 dmi_sysfs
        if [ -e /sys/class/dmi/id/product_serial ] && [ ! -r /sys/class/dmi/id/product_serial ]; then
            unreadable dmi-serial root
        fi
    else
        unreadable dmi-sysfs absent
    fi
    tool lscpu 65536 lscpu -J || section cpuinfo - 65536 cat /proc/cpuinfo
    if [ -d /sys/firmware/dmi ]; then
        privileged dmidecode - 1048576 dmidecode -t 0,1,2,3,4,9,16,17,39
    else
        unreadable dmidecode absent
    fi
    if [ -e /dev/ipmi0 ] || [ -e /dev/ipmi/0 ] || [ -e /dev/ipmidev/0 ]; then
        privileged ipmi-fru - 262144 ipmitool fru print
    else
        unreadable ipmi-fru absent
    fi
}
