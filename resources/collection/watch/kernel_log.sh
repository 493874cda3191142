# SPDX-License-Identifier: GPL-3.0-or-later
# Hardware lines of the kernel log: the journal, else /dev/kmsg, else dmesg; nothing else leaves.

# Hardware lines, and none that carry names of users, files or processes.
wanted() {
    case $1 in
    *'[Hardware Error]'* | *EDAC\ *' CE '* | *EDAC\ *' UE '* | *'PCIe Bus Error:'* | \
        *'error status/mask='* | *:??:??.?:\ \ \ \ \[* | *': exception Emask '* | \
        *'critical medium error, dev '* | *'critical target error, dev '* | \
        *'I/O error, dev '* | *'Buffer I/O error on dev'* | *'Sense Key : Medium Error'* | \
        *'Sense Key : Hardware Error'* | *'nvme nvme'*timeout* | *'nvme nvme'*'will reset'* | \
        *'nvme nvme'*'resetting controller'* | *'nvme nvme'*'Disabling device'* | \
        *'nvme nvme'*'Removing after probe failure'* | *'no available path - failing I/O'* | \
        *md/raid*failure* | *md/raid*'not enough'* | *md/raid*'Cannot continue'* | \
        *'Remounting filesystem read-only'* | *'forced readonly'* | \
        *'I/O error while writing superblock'* | *'Aborting journal on device'* | \
        *XFS\ \(*shut* | *XFS\ \(*Shut* | *'Memory failure: 0x'*'recovery action'* | \
        *'temperature above threshold'*)
        return 0
        ;;
    esac
    return 1
}

# A superset of wanted(), so that the shell does not read every line; grep that can flush only.
prefilter='Hardware Error|EDAC |PCIe Bus Error|error status/mask=|:    \[|exception Emask|rror, dev |I/O error|Sense Key : |nvme|md/raid|read-?only|Aborting journal|[Ss]hut|Memory failure|temperature above'

# follow COMMAND...: runs it in the background, through grep where that flushes, into the pipe.
follow() {
    if printf x | grep --line-buffered -E x >/dev/null 2>&1; then
        "$@" >"$dir/all" 2>/dev/null </dev/null &
        producer=$!
        grep --line-buffered -E "$prefilter" <"$dir/all" >"$dir/lines" 2>/dev/null &
        filter=$!
    else
        "$@" >"$dir/lines" 2>/dev/null </dev/null &
        producer=$!
        filter=
    fi
}

stop_following() {
    # shellcheck disable=SC2086 # two process ids, either may be absent
    [ -n "$producer$filter" ] && kill $producer $filter 2>/dev/null
    producer=
    filter=
}

# A sleep that ends when the watch does.
pause() {
    sleep "$1" &
    producer=$!
    wait "$producer"
    producer=
}

journal_works() {
    have journalctl &&
        [ -n "$(journalctl -q -n 1 -o cat _TRANSPORT=kernel 2>/dev/null </dev/null | head -c 1)" ]
}

# What was not read may have been rotated away: noticed, and reading goes on at the first there is.
lost_place() {
    trouble kernel-log restarted "$1"
    settled kernel-log
}

# The cursor of the first entry at the place that was kept.
first_entry() {
    journalctl -q -o export "$1" _TRANSPORT=kernel 2>/dev/null </dev/null |
        sed -n '/^__CURSOR=/{s///p;q;}'
}

follow_journal() {
    fields=
    if journalctl --help 2>/dev/null | grep -q output-fields; then
        fields=--output-fields=MESSAGE,PRIORITY,_BOOT_ID,_SOURCE_MONOTONIC_TIMESTAMP
    fi
    if [ "$cursor" = - ]; then
        cursor=$(journalctl -q -n 1 -o export _TRANSPORT=kernel 2>/dev/null </dev/null |
            sed -n 's/^__CURSOR=//p' | head -n 1)
        cursor="j1;$cursor"
        say "at kernel-log $cursor"
    fi
    # Once the entry itself is gone, --after-cursor would pass over the one behind it.
    place=
    case $cursor in
    j1\;?*)
        place=--cursor=${cursor#j1;}
        [ "j1;$(first_entry "$place")" = "$cursor" ] || lost_place journal
        ;;
    esac
    # shellcheck disable=SC2086 # options that may be absent
    follow journalctl -q -f --no-tail -o json $fields $place _TRANSPORT=kernel
    while IFS= read -r line; do
        case $line in
        *'__CURSOR'*)
            position=${line#*\"__CURSOR\"*:*\"}
            position=${position%%\"*}
            ;;
        esac
        if [ "j1;$position" != "$cursor" ] && wanted "$line"; then
            say "journal $line"
            cursor="j1;$position"
            settled kernel-log
        fi
    done <"$dir/lines"
    stop_following
}

# kmsg_line LEVEL MICROSECONDS SEQUENCE TEXT: levels from 8 up are lines that programs wrote.
# What was read is known by its sequence number; where that is not known, by its time: `end` is
# all up to that microsecond, `0` all before it.
kmsg_line() {
    case $1$2$3 in *[!0-9]*) return ;; esac
    [ "$1" -lt 8 ] || return
    case $after in
    end) [ "$2" -gt "$since" ] || return ;;
    0) [ "$2" -ge "$since" ] || return ;;
    *) [ "$3" -gt "$after" ] || return ;;
    esac
    if wanted "$4"; then
        newest=$2
        last_sequence=$3
        say "kmsg $boot $2 $3 $4"
    fi
}

# Lines that nobody read in time are written over.
notice_overrun() {
    case $after in end | 0) return ;; esac
    IFS=, read -r _ oldest _ <<OLDEST
$(head -n 1 /dev/kmsg 2>/dev/null)
OLDEST
    case $oldest in '' | *[!0-9]*) return ;; esac
    if [ "$oldest" -gt $((after + 1)) ]; then lost_place kmsg; fi
}

follow_kmsg() {
    notice_overrun
    follow cat /dev/kmsg
    while IFS= read -r line; do
        case $line in
        [0-9]*,[0-9]*,[0-9]*\;*)
            head=${line%%;*}
            level=${head%%,*}
            head=${head#*,}
            sequence=${head%%,*}
            head=${head#*,}
            last_sequence=
            kmsg_line "$level" "${head%%,*}" "$sequence" "${line#*;}"
            if [ -n "$last_sequence" ]; then
                since=$newest
                after=$last_sequence
            fi
            ;;
        esac
    done <"$dir/lines"
    stop_following
}

# Where only dmesg may be read. It has no sequence numbers: a new watch reads the lines of the last
# microsecond again, and their records are the same.
poll_dmesg() {
    dmesg -r 2>/dev/null </dev/null | grep -E "$prefilter" >"$dir/dmesg"
    case $after in end | 0) ;; *) after=end ;; esac
    newest=$since
    while IFS= read -r line; do
        case $line in
        \<[0-9]*\>\[*.*\]\ *)
            level=${line%%>*}
            head=${line%%]*}
            head=${head#*[}
            head=${head##* }
            text=${line#*] }
            micros=${head%%.*}${head#*.}
            while :; do
                case $micros in 0?*) micros=${micros#0} ;; *) break ;; esac
            done
            kmsg_line "${level#?}" "$micros" 0 "$text"
            ;;
        esac
    done <"$dir/dmesg"
    since=$newest
    after=end
    pause 2
}

# The time of the newest line, in microseconds since boot.
end_of_log() {
    last=$(dmesg 2>/dev/null </dev/null | sed -n 's/^[^[]*\[ *\([0-9]*\)\.\([0-9]*\)\].*/\1\2/p' |
        tail -n 1 | sed 's/^0*//')
    case $last in '' | *[!0-9]*) last=0 ;; esac
}

# Behind the moment of the journal's entry, or at the beginning when that was before this start.
place_of_entry() {
    lost_place journal
    entry=${1#*;b=}
    moment=${1#*;m=}
    moment=${moment%%;*}
    case $moment in '' | *[!0-9a-f]* | ???????????????*) return ;; esac
    if [ "${entry%%;*}" = "$(printf '%s' "$boot" | tr -d -)" ]; then
        since=$((0x$moment))
        after=end
    fi
}

read_kernel_buffer() {
    IFS= read -r boot </proc/sys/kernel/random/boot_id
    since=0
    after=0
    case $cursor in
    j1\;*\;b=*\;m=*) place_of_entry "$cursor" ;;
    "k1;$boot;"*)
        since=${cursor#k1;*;}
        after=${since#*;}
        since=${since%%;*}
        ;;
    k1\;* | from-start) ;;
    *)
        end_of_log
        since=$last
        after=end
        [ "$cursor" = - ] || trouble kernel-log cursor-refused
        ;;
    esac
    case $since in '' | *[!0-9]*) since=0 ;; esac
    case $after in end) ;; '' | *[!0-9]*) after=0 ;; esac
    [ "$cursor" = - ] && say "at kernel-log k1;$boot;$since;$after"
    cursor="k1;$boot;$since;$after"
    while :; do
        if head -c 0 /dev/kmsg >/dev/null 2>&1 && [ -r /dev/kmsg ]; then
            follow_kmsg
            pause 1
        elif dmesg >/dev/null 2>&1 </dev/null; then
            poll_dmesg
        else
            trouble kernel-log needs-root
            pause 60
        fi
    done
}

watch_kernel_log() {
    producer=
    filter=
    trap 'stop_following; exit 0' HUP INT TERM PIPE
    if ! mkfifo "$dir/all" "$dir/lines" 2>/dev/null; then
        trouble kernel-log no-temporary-directory
        return
    fi
    case $cursor in
    k1\;*) ;;
    *)
        while journal_works; do
            follow_journal
            trouble kernel-log read-failed journalctl
            pause 5
        done
        ;;
    esac
    read_kernel_buffer
}
