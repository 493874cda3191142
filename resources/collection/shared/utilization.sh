# SPDX-License-Identifier: GPL-3.0-or-later
# For sweep and watch: counters from which the console makes rates, and how full file systems are.

# file_systems FORMAT: named places only, in FORMAT with mount point, size, used and available KiB;
# what else is mounted, and from which device, stays here.
file_systems() {
    limited df -P -k / /boot /boot/efi /usr /var /var/log /var/lib /tmp /opt 2>/dev/null |
        while read -r _ size used available _ mount; do
            case $mount in
            / | /boot | /boot/efi | /usr | /var | /var/log | /var/lib | /tmp | /opt)
                # shellcheck disable=SC2059 # a constant of the caller's
                printf "$1" "$mount" "$size" "$used" "$available"
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
