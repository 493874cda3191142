# SPDX-License-Identifier: GPL-3.0-or-later
# Sources that cannot be followed: each is read at its interval, and the console compares. Nothing
# is kept here. A source NAME=SECONDS is a function snapshot_NAME, which calls `snapshot`.

# The uptime in whole seconds.
read_clock() {
    read -r seconds _ </proc/uptime
    seconds=${seconds%%.*}
}

# A command with its time limit, where the machine has `timeout`.
limited() {
    if [ -n "$timeout" ]; then
        timeout "$timeout" "$@"
    else
        "$@"
    fi
}

may_be_root() {
    [ "$uid" = 0 ] || { [ "$elevate" = yes ] && have sudo; }
}

# privileged COMMAND...: as root, where the login is root or is granted this command; else 126.
privileged() {
    if [ "$uid" = 0 ]; then
        limited "$@"
    elif limited sudo -n -l "$@" >/dev/null 2>&1; then
        limited sudo -n "$@"
    else
        return 126
    fi
}

# needs SOURCE PROGRAM: whether a source that takes root and a program can be read.
needs() {
    if ! have "$2"; then
        trouble "$1" tool-missing "$2"
        return 1
    fi
    if ! may_be_root; then
        trouble "$1" needs-root "$2"
        return 1
    fi
}

# A line in pieces that leave room for the frame.
print_line() {
    rest=$1
    while [ ${#rest} -gt 3000 ]; do
        piece=$(printf '%.3000s' "$rest")
        say "+ $piece"
        rest=${rest#"$piece"}
    done
    say ". $rest"
}

# snapshot SOURCE SUBJECT BYTES COMMAND...: what the command prints, at most BYTES of it.
snapshot() {
    taken="$1 $2"
    limit=$3
    shift 3
    text=$(
        {
            status=$({ {
                "$@" 2>/dev/null </dev/null 3>&- 4>&-
                echo $? >&3
            } | head -c "$limit" | tr -d '\000' | sed 's/^/./' >&4; } 3>&1)
        } 4>&1
        printf '\n=%s' "$status"
    )
    status=
    say "snapshot $taken"
    IFS=$newline
    for line in $text; do
        IFS=$blanks
        case $line in
        .*) print_line "${line#.}" ;;
        =*) status=${line#=} ;;
        esac
    done
    IFS=$blanks
    text=
    say "taken $taken ${status:-1} $limit"
}

watch_snapshots() {
    trap - HUP INT TERM PIPE
    uid=$(id -u)
    timeout=
    if have timeout && timeout 5 true >/dev/null 2>&1; then timeout=20; fi
    while :; do
        read_clock
        for entry in $snapshots; do
            eval "due=\${due_${entry%%=*}-0}"
            [ "$seconds" -ge "$due" ] || continue
            eval "due_${entry%%=*}=$((seconds + ${entry#*=}))"
            "snapshot_${entry%%=*}"
        done
        # The watch may have been killed without a word to its children.
        kill -0 $$ 2>/dev/null || exit 0
        sleep "$pace"
    done
}
