# SPDX-License-Identifier: GPL-3.0-or-later
# Part of the sweep: PCI functions and their vital product data.
pci_sysfs() {
    for device in /sys/bus/pci/devices/*; do
        tree "$device/class" "$device/vendor" "$device/device" "$device/subsystem_vendor" \
            "$device/subsystem_device" "$device/revision"
        if [ -e "$device/driver" ]; then
            driver=$(readlink "$device/driver") &&
                printf '%s=%s\n' "${device#/}/driver" "${driver##*/}"
        fi
    done
}

# Of all that lspci says only the functions' addresses and their vital product data.
pci_vpd() {
    # shellcheck disable=SC2086 # nothing, or two words
    limited $elevation lspci -D -vvv |
        sed -n -e '/^[0-9a-f]/p' -e '/Vital Product Data/,/^[[:blank:]]*End/p'
}

sweep_pci() {
    set -- /sys/bus/pci/devices/*
    if [ ! -e "$1" ]; then
        unreadable lspci absent
        return
    fi
    tool lspci 1048576 lspci -D -vmmk -nn || section pci-sysfs - 1048576 pci_sysfs
    if ! have lspci; then
        unreadable lspci-vpd missing lspci
    elif may lspci -D -vvv; then
        section lspci-vpd - 1048576 pci_vpd
    else
        unreadable lspci-vpd root
    fi
}
