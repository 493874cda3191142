# SPDX-License-Identifier: GPL-3.0-or-later
# Part of the sweep: what names the machine and what this login can read.
identity() {
    tree /proc/sys/kernel/hostname /etc/machine-id /var/lib/dbus/machine-id
    if have systemd-detect-virt; then
        printf 'virtualization=%s\n' "$(limited systemd-detect-virt 2>/dev/null)"
    elif grep -q '^flags.* hypervisor' /proc/cpuinfo; then
        echo virtualization=unknown
    fi
    if [ -r /sys/class/dmi/id/sys_vendor ]; then echo capability=dmi; fi
    if [ "$root" = yes ]; then echo capability=root; fi
    if [ -r /dev/kmsg ] || limited dmesg >/dev/null 2>&1; then echo capability=kernel-log; fi
    if [ -r "$rasdaemon" ] && have sqlite3; then echo capability=rasdaemon; fi
    if [ "$elevate" = yes ]; then echo capability=sudo; fi
    if have smartctl && may smartctl -n standby -j -i /dev/sda; then echo capability=smart; fi
}
