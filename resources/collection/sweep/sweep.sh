# SPDX-License-Identifier: GPL-3.0-or-later
# Last part of the sweep: one run through all sources.

callbox_sweep() {
    begin_sweep 20 || return 1
    rasdaemon=/var/lib/rasdaemon/ras-mc_event.db
    section utilization first 65536 utilization
    section identity - 8192 identity
    sweep_platform
    sweep_power
    sweep_pci
    sweep_storage
    sweep_raid
    sweep_network
    sweep_software
    sweep_configuration
    sweep_failure_logs
    sweep_kvm
    sleep 1
    section utilization second 65536 utilization
    printf '\n@%s done\n' "$boundary"
}
