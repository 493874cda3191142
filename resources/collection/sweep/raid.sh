# SPDX-License-Identifier: GPL-3.0-or-later
# Part of the sweep: RAID controllers and the drives behind them, by their makers' tools. Every tool
# is told to write no log file of its own.

# The first of the programs that is installed, by name or place.
first_of() {
    for program in "$@"; do
        if have "$program"; then
            printf '%s\n' "$program"
            return 0
        fi
    done
    return 1
}

# Adaptec's tool takes one controller a call and says first how many there are.
arcconf_all() {
    number=1
    while [ $number -le 8 ]; do
        # shellcheck disable=SC2086 # nothing, or two words
        limited $elevation arcconf getconfig $number nologs || return 0
        number=$((number + 1))
    done
}

sweep_raid() {
    found=no
    if program=$(first_of storcli64 storcli /opt/MegaRAID/storcli/storcli64 perccli64 perccli \
        /opt/MegaRAID/perccli/perccli64); then
        found=yes
        privileged storcli controllers 1048576 "$program" /call show all J nolog &&
            privileged storcli drives 2097152 "$program" /call/eall/sall show all J nolog
    elif program=$(first_of MegaCli64 MegaCli megacli /opt/MegaRAID/MegaCli/MegaCli64); then
        found=yes
        privileged megacli controllers 262144 "$program" -AdpAllInfo -aAll -NoLog &&
            privileged megacli drives 1048576 "$program" -PDList -aAll -NoLog
    fi
    if program=$(first_of ssacli hpssacli); then
        found=yes
        privileged ssacli - 1048576 "$program" ctrl all show config detail
    fi
    if have arcconf; then
        found=yes
        if may arcconf getconfig 1 nologs; then
            section arcconf - 1048576 arcconf_all
        else
            unreadable arcconf root
        fi
    fi
    [ $found = no ] || return 0
    for class in /sys/bus/pci/devices/*/class; do
        value=
        [ -r "$class" ] && IFS= read -r value <"$class"
        case $value in
        0x0104*)
            unreadable raid missing storcli64
            return
            ;;
        esac
    done
    unreadable raid absent
}
