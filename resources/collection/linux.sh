# SPDX-License-Identifier: GPL-3.0-or-later
# Callbox's sweep of a Linux partition, for any POSIX sh. It reads the sources named here and
# nothing else, writes no file and changes nothing. The caller appends
# `callbox_sweep <<'CALLBOX_INPUT'` and a here-document whose one line is the run's boundary.
# Frames are lines of their own:
#   @BOUNDARY start 1              the sweep begins, with the version of this form
#   @BOUNDARY begin SOURCE SUBJECT what follows is the source's own output
#   @BOUNDARY end SOURCE STATUS LIMIT
#   @BOUNDARY unreadable SOURCE WHY DETAIL   WHY: absent, missing, root, denied
#   @BOUNDARY done

LC_ALL=C
PATH=/usr/sbin:/usr/bin:/sbin:/bin:/usr/local/sbin:/usr/local/bin
export LC_ALL PATH
unset LANGUAGE LS_COLORS GREP_OPTIONS DPKG_COLORS 2>/dev/null
umask 077

have() {
    command -v "$1" >/dev/null 2>&1
}

unreadable() {
    printf '\n@%s unreadable %s %s %s\n' "$boundary" "$1" "$2" "${3-}"
}

# A command with its time limit, where the machine has `timeout`.
limited() {
    if [ -n "$timeout" ]; then
        timeout "$timeout" "$@"
    else
        "$@"
    fi
}

# section SOURCE SUBJECT BYTES COMMAND...: the command's output, at most BYTES of it, framed.
section() {
    source=$1
    limit=$3
    printf '\n@%s begin %s %s\n' "$boundary" "$source" "$2"
    shift 3
    {
        status=$({ {
            "$@" 2>/dev/null </dev/null 3>&-
            echo $? >&3
        } | head -c "$limit" >&4; } 3>&1)
    } 4>&1
    printf '\n@%s end %s %s %s\n' "$boundary" "$source" "$status" "$limit"
}

# tool SOURCE BYTES COMMAND...: a section from a program that may not be installed.
tool() {
    if have "$3"; then
        tool_source=$1
        tool_limit=$2
        shift 2
        section "$tool_source" - "$tool_limit" limited "$@"
    else
        unreadable "$1" missing "$3"
        return 1
    fi
}

# The first line of each readable file as `path=value`.
tree() {
    for file in "$@"; do
        [ -f "$file" ] && [ -r "$file" ] || continue
        value=
        IFS= read -r value 2>/dev/null <"$file"
        [ -n "$value" ] && printf '%s=%.400s\n' "${file#/}" "$value"
    done
    return 0
}

identity() {
    tree /proc/sys/kernel/hostname /etc/machine-id
    if have systemd-detect-virt; then
        printf 'virtualization=%s\n' "$(limited systemd-detect-virt 2>/dev/null)"
    elif grep -q '^flags.* hypervisor' /proc/cpuinfo; then
        echo virtualization=unknown
    fi
    if [ -r /sys/class/dmi/id/sys_vendor ]; then echo capability=dmi; fi
    if [ "$root" = yes ]; then echo capability=root; fi
    if [ -r /dev/kmsg ] || limited dmesg >/dev/null 2>&1; then echo capability=kernel-log; fi
    if [ -r "$rasdaemon" ] && have sqlite3; then echo capability=rasdaemon; fi
    if [ "$root" = yes ] && have smartctl; then echo capability=smart; fi
}

dmi_sysfs() {
    dmi=/sys/class/dmi/id
    tree $dmi/bios_vendor $dmi/bios_version $dmi/bios_date $dmi/bios_release \
        $dmi/ec_firmware_release $dmi/sys_vendor $dmi/product_name $dmi/product_version \
        $dmi/product_family $dmi/product_sku $dmi/product_serial $dmi/product_uuid \
        $dmi/board_vendor $dmi/board_name $dmi/board_version $dmi/board_serial \
        $dmi/chassis_vendor $dmi/chassis_type $dmi/chassis_version $dmi/chassis_serial
}

pci_sysfs() {
    for device in /sys/bus/pci/devices/*; do
        tree "$device/class" "$device/vendor" "$device/device" "$device/subsystem_vendor" \
            "$device/subsystem_device" "$device/revision"
        if [ -e "$device/driver" ]; then
            driver=$(readlink "$device/driver") &&
                printf '%s=%s\n' "${device#/}/driver" "${driver##*/}"
        fi
    done
}

block_sysfs() {
    for device in /sys/block/*; do
        case ${device##*/} in loop* | ram* | zram* | sr* | fd*) continue ;; esac
        tree "$device/dev" "$device/size" "$device/queue/rotational" "$device/device/vendor" \
            "$device/device/model" "$device/device/rev" "$device/device/serial" \
            "$device/device/firmware_rev" "$device/device/address" "$device/wwid"
    done
}

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

configuration() {
    cd /proc/sys && tree kernel/panic kernel/panic_on_oops kernel/panic_on_io_nmi \
        kernel/panic_on_unrecovered_nmi kernel/unknown_nmi_panic kernel/softlockup_panic \
        kernel/hardlockup_panic kernel/hung_task_panic kernel/nmi_watchdog kernel/watchdog_thresh \
        kernel/numa_balancing kernel/pid_max kernel/threads-max kernel/randomize_va_space \
        vm/overcommit_memory vm/swappiness vm/nr_hugepages vm/memory_failure_recovery \
        vm/memory_failure_early_kill vm/zone_reclaim_mode vm/panic_on_oom vm/min_free_kbytes \
        fs/file-max dev/raid/speed_limit_min dev/raid/speed_limit_max net/core/rmem_max \
        net/core/wmem_max net/core/netdev_max_backlog net/ipv4/tcp_congestion_control
    cd /sys/module && tree mce/parameters/* edac_core/parameters/edac_mc_panic_on_ue \
        nvme_core/parameters/io_timeout nvme_core/parameters/max_retries \
        nvme_core/parameters/multipath pcie_aspm/parameters/policy
    cd /
    set -f
    for word in $(head -c 8192 /proc/cmdline); do
        case $word in
        mce=* | edac=* | pci=* | pcie_aspm=* | pcie_ports=* | iommu=* | intel_iommu=* | \
            amd_iommu=* | crashkernel=* | mitigations=* | transparent_hugepage=* | hugepages=* | \
            default_hugepagesz=* | hugepagesz=* | isolcpus=* | nohz_full=* | numa=* | \
            numa_balancing=* | processor.max_cstate=* | intel_idle.max_cstate=* | \
            ghes.disable=* | ras=* | nvme_core.*=* | libata.force=* | acpi=* | noapic | nosmt | \
            nosmt=* | erst_disable | hest_disable)
            case $word in
            *=*) printf 'boot/%.200s\n' "$word" ;;
            *) printf 'boot/%s=set\n' "$word" ;;
            esac
            ;;
        esac
    done
    set +f
}

# Named places only: what else is mounted, and from which device, stays here.
file_systems() {
    limited df -P -k / /boot /boot/efi /usr /var /var/log /var/lib /tmp /opt 2>/dev/null |
        while read -r _ size used available _ mount; do
            case $mount in
            / | /boot | /boot/efi | /usr | /var | /var/log | /var/lib | /tmp | /opt)
                printf '%s\t%s\t%s\t%s\n' "$mount" "$size" "$used" "$available"
                ;;
            esac
        done
}

utilization() {
    printf 'uptime '
    cat /proc/uptime
    head -n 1 /proc/stat
    printf 'load '
    cat /proc/loadavg
    grep -E '^(MemTotal|MemFree|MemAvailable|SwapTotal|SwapFree|HardwareCorrupted):' /proc/meminfo
    while read -r major minor name rest; do
        case $name in loop* | ram* | zram* | sr* | fd*) continue ;; esac
        [ -e "/sys/block/$name" ] && printf 'disk %s %s\n' "$name" "$rest"
    done </proc/diskstats
    while read -r name rest; do
        [ -e "/sys/class/net/${name%%:*}/device" ] && printf 'net %s %s\n' "$name" "$rest"
    done </proc/net/dev
    return 0
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
    limited dmesg | {
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

sweep_hardware() {
    if [ -d /sys/class/dmi/id ]; then
        section dmi-sysfs - 65536 dmi_sysfs
        if [ -e /sys/class/dmi/id/product_serial ] && [ ! -r /sys/class/dmi/id/product_serial ]; then
            unreadable dmi-serial root
        fi
    else
        unreadable dmi-sysfs absent
    fi
    if [ -d /proc/device-tree ]; then
        section device-tree - 65536 tree /proc/device-tree/model /proc/device-tree/serial-number \
            /proc/device-tree/system-id /proc/device-tree/ibm,partition-name
    fi
    tool lscpu 65536 lscpu -J || section cpuinfo - 65536 cat /proc/cpuinfo
    if [ ! -d /sys/firmware/dmi ]; then
        unreadable dmidecode absent
    elif [ "$root" != yes ]; then
        unreadable dmidecode root
    else
        tool dmidecode 1048576 dmidecode -t 0,1,2,3,4,9,16,17,39
    fi
    set -- /sys/bus/pci/devices/*
    if [ ! -e "$1" ]; then
        unreadable lspci absent
    else
        tool lspci 1048576 lspci -D -vmmk -nn || section pci-sysfs - 1048576 pci_sysfs
    fi
    # Kernel names only: names of volume groups and volumes are the owner's own words.
    tool lsblk 1048576 lsblk -J -b -o \
        KNAME,PKNAME,TYPE,SIZE,MODEL,SERIAL,WWN,VENDOR,REV,ROTA,TRAN,HCTL,MAJ:MIN
    section block-sysfs - 262144 block_sysfs
    if [ ! -e /sys/class/nvme ]; then
        unreadable nvme-list absent
    elif [ "$root" != yes ]; then
        unreadable nvme-list root
    else
        tool nvme-list 262144 nvme list -o json
    fi
    if [ "$root" != yes ]; then
        unreadable smartctl root
    elif have smartctl; then
        count=0
        for device in /sys/block/sd* /sys/block/nvme*; do
            [ -e "$device" ] && [ $count -lt 64 ] || continue
            count=$((count + 1))
            name=${device##*/}
            section smartctl "$name" 65536 limited smartctl -n standby -j -i "/dev/$name"
        done
    else
        unreadable smartctl missing smartctl
    fi
    section net-sysfs - 262144 net_sysfs
    count=0
    for device in /sys/class/net/*; do
        [ -e "$device/device" ] && [ $count -lt 64 ] || continue
        if ! have ethtool; then
            unreadable ethtool missing ethtool
            break
        fi
        count=$((count + 1))
        section ethtool "${device##*/}" 4096 limited ethtool -i "${device##*/}"
    done
}

sweep_software() {
    if [ -r /etc/os-release ]; then
        section os-release - 16384 cat /etc/os-release
    else
        unreadable os-release absent
    fi
    section uname - 1024 uname -srvm
    if have dpkg-query; then
        # shellcheck disable=SC2016 # dpkg-query's own variables
        tool dpkg 4194304 dpkg-query -W \
            -f '${Package}\t${Version}\t${Architecture}\t${db:Status-Abbrev}\n'
    fi
    if have rpm && { [ -d /var/lib/rpm ] || [ -d /usr/lib/sysimage/rpm ]; }; then
        tool rpm 4194304 rpm -qa --qf '%{NAME}\t%{EPOCH}\t%{VERSION}-%{RELEASE}\t%{ARCH}\n'
    fi
    have dpkg-query || have rpm || unreadable packages missing dpkg-query
    section configuration - 65536 configuration
    section file-systems - 16384 file_systems
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
    if limited dmesg >/dev/null 2>&1; then
        section kernel-counts - 4096 kernel_counts
    else
        unreadable kernel-counts root
    fi
}

callbox_sweep() {
    IFS= read -r boundary
    root=no
    [ "$(id -u)" = 0 ] && root=yes
    timeout=
    if have timeout && timeout 5 true >/dev/null 2>&1; then timeout=20; fi
    rasdaemon=/var/lib/rasdaemon/ras-mc_event.db
    printf '\n@%s start 1\n' "$boundary"
    section utilization first 65536 utilization
    section identity - 8192 identity
    sweep_hardware
    sweep_software
    sweep_failure_logs
    sleep 1
    section utilization second 65536 utilization
    printf '\n@%s done\n' "$boundary"
}

