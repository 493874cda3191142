# SPDX-License-Identifier: GPL-3.0-or-later
# States of a Linux machine's own parts: arrays, memory controllers, network ports.

snapshot_md_state() {
    if grep -q '^md' /proc/mdstat 2>/dev/null; then
        snapshot md-state - 65536 cat /proc/mdstat
    fi
}

edac_counters() {
    set +f
    tree /proc/sys/kernel/random/boot_id
    for mc in /sys/devices/system/edac/mc/mc[0-9]*; do
        tree "$mc/ce_noinfo_count" "$mc/ue_noinfo_count"
        tree "$mc"/dimm*/dimm_label "$mc"/dimm*/dimm_location "$mc"/dimm*/dimm_ce_count \
            "$mc"/dimm*/dimm_ue_count "$mc"/rank*/dimm_label "$mc"/rank*/dimm_location \
            "$mc"/rank*/dimm_ce_count "$mc"/rank*/dimm_ue_count \
            "$mc"/csrow*/ue_count "$mc"/csrow*/ch*_dimm_label "$mc"/csrow*/ch*_ce_count
    done
}

# Where rasdaemon is read it reports the same errors, each with its time.
snapshot_edac_counters() {
    if [ -e "$database" ] && [ -r "$database" ]; then return; fi
    [ -e /sys/devices/system/edac/mc/mc0 ] || return
    snapshot edac-counters - 262144 edac_counters
}

# Ports of hardware with a cable: bridges and the like have no device, radios no cable.
network_links() {
    set +f
    tree /proc/sys/kernel/random/boot_id
    cd /sys/class/net || return
    for port in *; do
        [ -e "$port/device" ] && [ ! -e "$port/phy80211" ] || continue
        device=$(readlink "$port/device" 2>/dev/null)
        printf '%s/pci=%.32s\n' "$port" "${device##*/}"
        tree "$port/flags" "$port/carrier" "$port/carrier_changes"
    done
}

snapshot_network_links() {
    if (set +f && ls -d /sys/class/net/*/device) >/dev/null 2>&1; then
        snapshot network-links - 65536 network_links
    fi
}
