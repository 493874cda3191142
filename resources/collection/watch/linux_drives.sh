# SPDX-License-Identifier: GPL-3.0-or-later
# Health of the drives that Linux sees itself. A drive that sleeps is left asleep.

snapshot_smart_health() {
    set +f
    set -- /sys/block/sd*
    have nvme || set -- "$@" /sys/block/nvme*n1
    set -f
    count=0
    for drive in "$@"; do
        [ -e "$drive/device" ] && [ $count -lt 64 ] || continue
        # A virtual disk has no health of its own.
        vendor=
        [ -r "$drive/device/vendor" ] && read -r vendor <"$drive/device/vendor"
        case $vendor in QEMU* | VMware* | Msft* | VBOX* | Google* | NVMe_Amazon*) continue ;; esac
        count=$((count + 1))
        needs smart-health smartctl || return
        drive=${drive##*/}
        snapshot smart-health "$drive" 131072 \
            privileged smartctl -n standby -j -i -H -A -l error "/dev/$drive"
    done
}

snapshot_nvme_health() {
    have nvme || return
    set +f
    set -- /sys/class/nvme/nvme*
    set -f
    count=0
    for drive in "$@"; do
        [ -e "$drive" ] && [ $count -lt 64 ] || continue
        count=$((count + 1))
        needs nvme-health nvme || return
        drive=${drive##*/}
        snapshot nvme-health "$drive" 65536 privileged nvme smart-log -o json "/dev/$drive"
    done
}
