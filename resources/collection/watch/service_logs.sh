# SPDX-License-Identifier: GPL-3.0-or-later
# Event logs of the platform: the BMC's system event log, servicelog on POWER.

# Both clocks, so that the console can tell when the BMC's is wrong.
ipmi_sel() {
    privileged ipmitool sel info || return
    printf 'clock bmc %s\n' "$(privileged ipmitool sel time get)"
    printf 'clock host %s\n' "$(date '+%m/%d/%Y %H:%M:%S')"
    privileged ipmitool sel elist
}

snapshot_ipmi_sel() {
    if [ ! -e /dev/ipmi0 ] && [ ! -e /dev/ipmi/0 ] && [ ! -e /dev/ipmidev/0 ]; then return; fi
    needs ipmi-sel ipmitool || return
    usual=$timeout
    [ -n "$timeout" ] && timeout=120
    snapshot ipmi-sel - 1048576 ipmi_sel
    timeout=$usual
}

# Closed events too: they tell the newest number, without which a cleared log would not be noticed.
snapshot_servicelog() {
    have servicelog || return
    needs servicelog servicelog || return
    snapshot servicelog - 1048576 privileged servicelog --query='serviceable=1'
}
