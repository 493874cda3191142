# SPDX-License-Identifier: GPL-3.0-or-later
# Part of the sweep: named parameters of kernel, modules and boot; named file systems.
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

sweep_configuration() {
    section configuration - 65536 configuration
    section file-systems - 16384 file_systems '%s\t%s\t%s\t%s\n'
}
