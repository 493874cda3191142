# SPDX-License-Identifier: GPL-3.0-or-later
# Part of the sweep: counters that, read twice, give utilization.
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
