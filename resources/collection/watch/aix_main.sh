# SPDX-License-Identifier: GPL-3.0-or-later
# The watch on an AIX partition, behind protocol.sh and snapshots.sh: the error log and what the
# diagnostics made of it. Input: boundary, snapshots (`NAME=SECONDS ...`), pace, elevate, errpt
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
    errpt_first=no
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
