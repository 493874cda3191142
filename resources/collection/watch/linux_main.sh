# SPDX-License-Identifier: GPL-3.0-or-later
# The watch on a Linux partition. Input: boundary, database, interval, milliseconds, rasdaemon,
# kernel (`-` is no cursor, `off` no watch), snapshots (`NAME=SECONDS ...`), pace, elevate.

finish() {
    trap '' HUP INT TERM PIPE
    stop_following
    # shellcheck disable=SC2086 # two process ids, either may be absent
    [ -n "$kernel$reader" ] && kill $kernel $reader 2>/dev/null
    [ -n "$dir" ] && rm -rf "$dir"
    exit 0
}

make_directory() {
    for place in "${TMPDIR:-/tmp}" /dev/shm /run "$HOME"; do
        dir=$(mktemp -d "$place/callbox.XXXXXX" 2>/dev/null) && [ -d "$dir" ] && return
    done
    dir=
}

# How often to ask the database anyway: file times of whole seconds hide changes.
measure_patience() {
    mark=
    patience=1000
    [ -n "$dir" ] || return
    mark=$dir/mark
    : >"$mark"
    sleep "$interval"
    : >"$dir/newer"
    if [ "$dir/newer" -nt "$mark" ]; then patience=3000; fi
    rm -f "$dir/newer"
    : >"$mark"
}

callbox_watch() {
    blanks=' 	
'
    IFS=$blanks
    set -f
    kernel= reader= dir= troubles= cursor=- positions= started=no rasdaemon=- plan= schema=
    producer= filter= snapshots= pace=5 elevate=no last_sums=
    while read -r name value; do
        case $name in
        boundary) boundary=$value ;;
        database) database=$value ;;
        interval) interval=$value ;;
        milliseconds) milliseconds=$value ;;
        rasdaemon) rasdaemon=$value ;;
        kernel) cursor=$value ;;
        snapshots) snapshots=$value ;;
        pace) pace=$value ;;
        elevate) elevate=$value ;;
        esac
    done
    # Where rasdaemon keeps its database elsewhere, the partition's own environment says so.
    database=${CALLBOX_RASDAEMON_DATABASE:-$database}
    trap finish HUP INT TERM PIPE
    say "hello 1 $(sed -n 's/^btime //p' /proc/stat)"
    say beat
    if ! sleep 0.01 2>/dev/null; then
        interval=1
        milliseconds=1000
    fi
    make_directory
    if [ "$cursor" != off ]; then
        if [ -n "$dir" ]; then
            watch_kernel_log &
            kernel=$!
        else
            trouble kernel-log no-temporary-directory
        fi
    fi
    if [ -n "$snapshots" ]; then
        watch_snapshots &
        reader=$!
    fi
    case $rasdaemon in
    - | off) ;;
    from-start)
        started=yes
        say 'at rasdaemon - 0 -'
        ;;
    r1*)
        started=yes
        positions=${rasdaemon#r1}
        ;;
    esac
    measure_patience
    idle=$patience again=1 failures=0 quiet=0
    while :; do
        if [ "$rasdaemon" != off ]; then poll_rasdaemon; fi
        sleep "$interval"
        quiet=$((quiet + milliseconds))
        if [ $quiet -ge 10000 ]; then
            quiet=0
            say beat
        fi
    done
}
