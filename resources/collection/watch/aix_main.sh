# SPDX-License-Identifier: GPL-3.0-or-later
# The watch on an AIX partition, behind protocol.sh and snapshots.sh: the error log and what the
# diagnostics made of it, and utilization. Input: boundary, snapshots (`NAME=SECONDS ...`), pace, elevate, errpt
# (MMDDhhmmYY in UTC from which entries are new, or `-`).

# Where its programs are elsewhere, the partition's own environment says so.
PATH=${CALLBOX_PATH-}${CALLBOX_PATH:+:}/usr/sbin:/usr/bin:/sbin:/bin:/usr/lpp/diagnostics/bin:/opt/freeware/bin
TZ=UTC0
export PATH TZ
unset LC__FASTMSG NLSPATH 2>/dev/null

# There is no /proc/uptime: the turns are counted.
read_clock() {
    seconds=$((${seconds:-0} + pace))
}

# Hardware entries only: of the others the detail names programs and users. The summary is cheap and
# tells whether anything came; then the entries are read now and twice more, since the diagnostics
# add what they find a while later.
snapshot_errpt() {
    if ! have errpt; then
        trouble errpt tool-missing errpt
        return
    fi
    # AIX 7200-03 lets only root read the log (APAR IJ10405).
    if ! lines=$(limited errpt -d H -s "$errpt_since" 2>/dev/null </dev/null); then
        trouble errpt needs-root errpt
        return
    fi
    settled errpt
    newest=$(printf '%s\n' "$lines" | sed -n 's/^[0-9A-F]\{8\} *\([0-9]\{10\}\) .*/\1/p' |
        head -n 1)
    mark=$newest:$(printf '%s\n' "$lines" | grep -c " $newest ")
    lines=
    if [ "$mark" != "$errpt_mark" ]; then
        errpt_again=2
    elif [ "$errpt_again" -gt 0 ]; then
        errpt_again=$((errpt_again - 1))
    else
        return
    fi
    errpt_mark=$mark
    # At the first start only where the log ends matters.
    if [ "$errpt_first" = yes ] && [ -n "$newest" ]; then errpt_since=$newest; fi
    errpt_first=no
    snapshot errpt - 4194304 limited errpt -a -d H -s "$errpt_since"
    if [ "$errpt_again" = 0 ] && [ -n "$newest" ]; then errpt_since=$newest; fi
}

snapshot_diagrpt() {
    have diagrpt || return 0
    needs diagrpt diagrpt || return 0
    snapshot diagrpt - 1048576 privileged diagrpt -a
}

# Counters in the form of the Linux watch: vmstat gives shares of a short time, which are summed.
# Named file systems only: what else is mounted, and from which device, stays here.
aix_utilization() {
    printf 'uptime %s\ncpu %s 0 %s %s %s\n' "$seconds" "$cpu_user" "$cpu_system" "$cpu_idle" \
        "$cpu_wait"
    limited uptime | sed -n 's/.*load average: *\([0-9.]*\).*/load \1/p'
    limited vmstat -v | while read -r number what; do
        case $number in '' | *[!0-9]*) continue ;; esac
        case $what in
        'memory pages') printf 'MemTotal: %s\n' $((number * 4)) ;;
        'free pages') printf 'MemFree: %s\n' $((number * 4)) ;;
        esac
    done
    limited lsps -s | sed -n 's/^ *\([0-9][0-9]*\)MB  *\([0-9][0-9]*\)%.*/\1 \2/p' |
        while read -r size used; do
            printf 'SwapTotal: %s\nSwapFree: %s\n' $((size * 1024)) \
                $((size * 1024 * (100 - used) / 100))
        done
    df -P -k / /usr /var /tmp /opt /home /admin 2>/dev/null |
        while read -r device size used available capacity mount; do
            case $mount in
            / | /usr | /var | /tmp | /opt | /home | /admin)
                printf 'filesystem %s %s %s %s\n' "$mount" "$size" "$used" "$available"
                ;;
            esac
        done
    return 0
}

snapshot_utilization() {
    have vmstat || return 0
    # The last line is of the interval; columns 14 to 17 are user, system, idle and wait.
    # shellcheck disable=SC2046 # words
    set -- $(limited vmstat 2 2 2>/dev/null | tail -n 1)
    [ $# -ge 17 ] || return 0
    shift 13
    case $1$2$3$4 in *[!0-9]*) return 0 ;; esac
    cpu_user=$((cpu_user + $1))
    cpu_system=$((cpu_system + $2))
    cpu_idle=$((cpu_idle + $3))
    cpu_wait=$((cpu_wait + $4))
    snapshot utilization - 16384 aix_utilization
}

finish() {
    trap '' HUP INT TERM PIPE
    [ -n "$reader" ] && kill "$reader" 2>/dev/null
    exit 0
}

callbox_watch() {
    blanks=' 	
'
    IFS=$blanks
    set -f
    reader= troubles= snapshots= pace=5 elevate=no errpt_since=- errpt_mark=none errpt_again=0
    errpt_first=no cpu_user=0 cpu_system=0 cpu_idle=0 cpu_wait=0
    while read -r name value; do
        case $name in
        boundary) boundary=$value ;;
        snapshots) snapshots=$value ;;
        pace) pace=$value ;;
        elevate) elevate=$value ;;
        errpt) errpt_since=$value ;;
        esac
    done
    if [ "$errpt_since" = - ]; then
        errpt_first=yes
        errpt_since=0101000070
    fi
    trap finish HUP INT TERM PIPE
    say 'hello 1 0'
    say beat
    watch_snapshots &
    reader=$!
    while :; do
        sleep 10
        say beat
    done
}
