# SPDX-License-Identifier: GPL-3.0-or-later
# RAID controllers by their makers' tools. Where none is installed nothing is said: most machines
# have no such controller. Every tool is told to write no log file of its own.

# first_of PROGRAM...: sets `program` to the first that is installed.
first_of() {
    for program in "$@"; do
        have "$program" && return
    done
    return 1
}

snapshot_storcli_state() {
    first_of storcli64 storcli /opt/MegaRAID/storcli/storcli64 perccli64 perccli \
        /opt/MegaRAID/perccli/perccli64 || return
    needs storcli-state "$program" || return
    snapshot storcli-state drives 1048576 privileged "$program" /call/eall/sall show all J nolog
    snapshot storcli-state controllers 1048576 privileged "$program" /call show all J nolog
}

snapshot_ssacli_state() {
    first_of ssacli hpssacli || return
    needs ssacli-state "$program" || return
    snapshot ssacli-state - 524288 privileged "$program" ctrl all show config detail
}

snapshot_arcconf_state() {
    have arcconf || return
    needs arcconf-state arcconf || return
    number=1
    while [ $number -le 8 ]; do
        snapshot arcconf-state $number 524288 privileged arcconf getconfig $number nologs
        [ "$status" = 0 ] || return
        number=$((number + 1))
    done
}

snapshot_megacli_state() {
    first_of storcli64 storcli /opt/MegaRAID/storcli/storcli64 perccli64 perccli && return
    first_of MegaCli64 MegaCli megacli /opt/MegaRAID/MegaCli/MegaCli64 || return
    needs megacli-state "$program" || return
    snapshot megacli-state volumes 262144 privileged "$program" -LDInfo -Lall -aAll -NoLog
    snapshot megacli-state drives 524288 privileged "$program" -PDList -aAll -NoLog
}
