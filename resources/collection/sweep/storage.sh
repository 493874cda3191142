# SPDX-License-Identifier: GPL-3.0-or-later
# Part of the sweep: disks and drives.
block_sysfs() {
    for device in /sys/block/*; do
        case ${device##*/} in loop* | ram* | zram* | sr* | fd*) continue ;; esac
        tree "$device/dev" "$device/size" "$device/queue/rotational" "$device/device/vendor" \
            "$device/device/model" "$device/device/rev" "$device/device/serial" \
            "$device/device/firmware_rev" "$device/device/address" "$device/wwid"
        printf '%s/path=%s\n' "${device#/}" "$(readlink -f "$device" 2>/dev/null)"
    done
}

# Which disk is in which slot of an enclosure.
enclosure_sysfs() {
    for device in /sys/class/enclosure/*; do
        tree "$device/id" "$device/device/vendor" "$device/device/model" "$device/device/rev"
        for slot in "$device"/*/slot; do
            slot=${slot%/slot}
            for disk in "$slot"/device/block/*; do
                [ -e "$disk" ] && printf '%s/disk=%s\n' "${slot#/}" "${disk##*/}"
            done
            tree "$slot/slot" "$slot/fault"
        done
    done
    return 0
}

sweep_storage() {
    # Kernel names only: names of volume groups and volumes are the owner's own words.
    tool lsblk 1048576 lsblk -J -b -o \
        KNAME,PKNAME,TYPE,SIZE,MODEL,SERIAL,WWN,VENDOR,REV,ROTA,TRAN,HCTL,MAJ:MIN
    section block-sysfs - 262144 block_sysfs
    if [ -e /sys/class/nvme ]; then
        privileged nvme-list - 262144 nvme list -o json
    else
        unreadable nvme-list absent
    fi
    count=0
    for device in /sys/block/sd* /sys/block/nvme*; do
        # nvme0c1n1 is one path to a drive that has a name of its own.
        case ${device##*/} in *'*' | nvme*c*n*) continue ;; esac
        [ $count -lt 64 ] || break
        count=$((count + 1))
        name=${device##*/}
        privileged smartctl "$name" 65536 smartctl -n standby -j -i "/dev/$name" || break
    done
    [ $count -gt 0 ] || unreadable smartctl absent
    set -- /sys/class/enclosure/*
    if [ -e "$1" ]; then section enclosure-sysfs - 262144 enclosure_sysfs; fi
}
