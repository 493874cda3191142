# SPDX-License-Identifier: GPL-3.0-or-later
# Part of the sweep: what the error sources have counted.
edac_sysfs() {
    edac=/sys/devices/system/edac/mc
    for mc in $edac/mc[0-9]*; do
        tree "$mc/mc_name" "$mc/size_mb" "$mc/ce_count" "$mc/ue_count" "$mc/ce_noinfo_count" \
            "$mc/ue_noinfo_count"
        tree "$mc"/dimm*/dimm_label "$mc"/dimm*/dimm_location "$mc"/dimm*/dimm_ce_count \
            "$mc"/dimm*/dimm_ue_count "$mc"/rank*/dimm_label "$mc"/rank*/dimm_location \
            "$mc"/rank*/dimm_ce_count "$mc"/rank*/dimm_ue_count \
            "$mc"/csrow*/ce_count "$mc"/csrow*/ue_count \
            "$mc"/csrow*/ch*_dimm_label "$mc"/csrow*/ch*_ce_count "$mc"/csrow*/ch*_ue_count
    done
}

rasdaemon_counts() {
    for table in mc_event aer_event mce_record extlog_event non_standard_event disk_errors \
        memory_failure_event arm_event; do
        limited sqlite3 -init /dev/null -batch -noheader -readonly -separator '	' "$rasdaemon" \
            "SELECT '$table', count(*), max(timestamp) FROM $table"
    done
    return 0
}

kernel_counts() {
    # shellcheck disable=SC2086 # nothing, or two words
    limited $elevation dmesg | {
        hardware=0 edac=0 aer=0 ata=0 io=0 nvme=0 raid=0 filesystem=0
        while IFS= read -r line; do
            case $line in
            *'[Hardware Error]'*) hardware=$((hardware + 1)) ;;
            *'EDAC '*' CE '* | *'EDAC '*' UE '*) edac=$((edac + 1)) ;;
            *'PCIe Bus Error'*) aer=$((aer + 1)) ;;
            *ata[0-9]*': exception Emask'*) ata=$((ata + 1)) ;;
            *'I/O error, dev '* | *'Buffer I/O error'* | *'critical medium error'*)
                io=$((io + 1))
                ;;
            *'nvme nvme'*timeout* | *'nvme nvme'*'will reset'*) nvme=$((nvme + 1)) ;;
            *'md/raid'*'Disk failure'*) raid=$((raid + 1)) ;;
            *'Remounting filesystem read-only'*) filesystem=$((filesystem + 1)) ;;
            esac
        done
        printf '%s=%s\n' hardware-error "$hardware" edac "$edac" pcie-aer "$aer" ata "$ata" \
            io-error "$io" nvme "$nvme" md "$raid" file-system-read-only "$filesystem"
    }
}

sweep_failure_logs() {
    if [ -e /sys/devices/system/edac/mc/mc0 ]; then
        section edac-sysfs - 262144 edac_sysfs
    else
        unreadable edac-sysfs absent
    fi
    if [ -r /proc/mdstat ]; then
        section mdstat - 65536 cat /proc/mdstat
    else
        unreadable mdstat absent
    fi
    if [ ! -e "$rasdaemon" ]; then
        unreadable rasdaemon-counts absent
    elif [ ! -r "$rasdaemon" ]; then
        unreadable rasdaemon-counts root
    elif ! have sqlite3; then
        unreadable rasdaemon-counts missing sqlite3
    else
        section rasdaemon-counts - 4096 rasdaemon_counts
    fi
    elevation=
    if limited dmesg >/dev/null 2>&1 || may dmesg; then
        section kernel-counts - 4096 kernel_counts
    else
        unreadable kernel-counts root
    fi
}
