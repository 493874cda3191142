# SPDX-License-Identifier: GPL-3.0-or-later
# Part of the sweep: network adapters with a device behind them.
net_sysfs() {
    for device in /sys/class/net/*; do
        [ -e "$device/device" ] || continue
        tree "$device/address" "$device/speed" "$device/duplex" "$device/mtu" \
            "$device/device/vendor" "$device/device/device"
        target=$(readlink "$device/device") &&
            printf '%s=%s\n' "${device#/}/bus" "${target##*/}"
        if [ -e "$device/device/driver" ]; then
            driver=$(readlink "$device/device/driver") &&
                printf '%s=%s\n' "${device#/}/driver" "${driver##*/}"
        fi
    done
}

sweep_network() {
    section net-sysfs - 262144 net_sysfs
    count=0
    modules=yes
    for device in /sys/class/net/*; do
        [ -e "$device/device" ] && [ $count -lt 64 ] || continue
        if ! have ethtool; then
            unreadable ethtool missing ethtool
            break
        fi
        count=$((count + 1))
        name=${device##*/}
        section ethtool "$name" 4096 limited ethtool -i "$name"
        [ $modules = yes ] || continue
        if ! may ethtool -m "$name"; then
            modules=no
            unreadable ethtool-module root
            continue
        fi
        # Ports without a pluggable module print nothing.
        # shellcheck disable=SC2086 # nothing, or two words
        text=$(limited $elevation ethtool -m "$name" 2>/dev/null </dev/null | head -c 16384)
        if [ -n "$text" ]; then
            section ethtool-module "$name" 16384 printf '%s\n' "$text"
        fi
    done
}
