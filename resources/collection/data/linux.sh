# SPDX-License-Identifier: GPL-3.0-or-later
# Extended error data of a Linux partition: what an event is looked into with. It runs what the sweep
# and the watch run, so that a prepared partition grants nothing more. Parameters besides those of
# frame.sh: set (primary, secondary), subsystem, age (seconds since the fault).

# data_drives COUNT: what each drive says of itself.
data_drives() {
    count=0
    for device in /sys/block/sd* /sys/block/nvme*; do
        case ${device##*/} in *'*' | nvme*c*n*) continue ;; esac
        [ $count -lt "$1" ] || break
        count=$((count + 1))
        privileged smartctl "${device##*/}" 65536 smartctl -n standby -j -i -H -A -l error \
            "/dev/${device##*/}" || break
    done
    [ $count -gt 0 ] || unreadable smartctl absent
}

newest_of_sel() {
    # shellcheck disable=SC2086 # nothing, or two words
    limited $elevation ipmitool sel elist | tail -n "$1"
}

# data_platform LINES: what the service processor and servicelog keep.
data_platform() {
    if [ -e /dev/ipmi0 ] || [ -e /dev/ipmi/0 ] || [ -e /dev/ipmidev/0 ]; then
        if ! have ipmitool; then
            unreadable ipmi-sel missing ipmitool
        elif may ipmitool sel elist; then
            section ipmi-sel - 524288 newest_of_sel "$1"
        else
            unreadable ipmi-sel root
        fi
    fi
    if have servicelog; then
        privileged servicelog - 524288 servicelog --query='serviceable=1'
    fi
}

data_primary() {
    data_kernel_log 262144 journal_around 400
    if [ -e /sys/devices/system/edac/mc/mc0 ]; then section edac - 131072 edac_sysfs; fi
    case $subsystem in
    disk)
        if [ -r /proc/mdstat ]; then section mdstat - 65536 cat /proc/mdstat; fi
        data_drives 8
        ;;
    *) data_platform 200 ;;
    esac
}

data_secondary() {
    data_kernel_log 1048576 journal_of_boot 20000
    if [ -e /sys/devices/system/edac/mc/mc0 ]; then section edac - 131072 edac_sysfs; fi
    if [ -r /proc/mdstat ]; then section mdstat - 65536 cat /proc/mdstat; fi
    privileged lspci - 1048576 lspci -D -vvv
    privileged dmidecode - 262144 dmidecode -t 0,1,2,3,4,9,16,17,39
    data_drives 32
    data_platform 2000
    sweep_raid
}

callbox_data() {
    begin_sweep 20 || return 1
    case $age in '' | *[!0-9]*) age=0 ;; esac
    case $set in
    secondary) data_secondary ;;
    *) data_primary ;;
    esac
    printf '\n@%s done\n' "$boundary"
}
