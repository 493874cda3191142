# SPDX-License-Identifier: GPL-3.0-or-later
# Callbox's watch on a Linux partition, for any POSIX sh. It stays running and reports new rows of
# rasdaemon's database and hardware lines of the kernel log; nothing else leaves. The caller appends
# `callbox_watch <<'CALLBOX_INPUT'` and a here-document of `NAME VALUE` lines (boundary, database,
# interval, milliseconds, rasdaemon, kernel; `-` is no cursor, `off` no watch).
# Every line printed begins with @BOUNDARY and is one write of less than 4 KiB, so that lines of the
# two sources never mix:
#   hello 1 SECONDS(when the machine was started) | beat
#   row TABLE ROWID HEX(timestamp) COLUMN=HEX ...
#   journal JSON | kmsg BOOT MICROSECONDS SEQUENCE TEXT
#   at SOURCE POSITION        where a source starts, when no cursor said so
#   trouble SOURCE WHY DETAIL | settled SOURCE

LC_ALL=C
PATH=/usr/sbin:/usr/bin:/sbin:/bin:/usr/local/sbin:/usr/local/bin
export LC_ALL PATH
unset LANGUAGE GREP_OPTIONS 2>/dev/null
umask 077

newline='
'

have() {
    command -v "$1" >/dev/null 2>&1
}

say() {
    printf '@%s %.3900s\n' "$boundary" "$1" 2>/dev/null || finish
}

# trouble SOURCE WHY DETAIL: said once, until it changes or is settled.
trouble() {
    case $troubles in *"<$1 $2 $3>"*) return ;; esac
    settle_quietly "$1"
    troubles="$troubles<$1 $2 $3>"
    say "trouble $1 $2 $3"
}

settle_quietly() {
    case $troubles in
    *"<$1 "*)
        before=${troubles%%"<$1 "*}
        after=${troubles#*"<$1 "}
        troubles="$before${after#*>}"
        ;;
    *) return 1 ;;
    esac
}

settled() {
    if settle_quietly "$1"; then say "settled $1"; fi
}

# ---- rasdaemon -----------------------------------------------------------------------------

# Positions are kept as ";TABLE=ROWID@HEX(timestamp of that row)".
position_of() {
    since=0
    stamp=-
    case $positions in
    *";$1="*)
        since=${positions#*";$1="}
        since=${since%%;*}
        stamp=${since#*@}
        since=${since%%@*}
        ;;
    esac
    case $since in '' | *[!0-9]*) since=0 ;; esac
    case $stamp in '' | *[!0-9A-F]*) stamp=- ;; esac
}

set_position() {
    case $positions in
    *";$1="*)
        before=${positions%%";$1="*}
        after=${positions#*";$1="}
        case $after in
        *';'*) positions="$before;${after#*;}" ;;
        *) positions=$before ;;
        esac
        ;;
    esac
    positions="$positions;$1=$2@$3"
}

sql() {
    sqlite3 -init /dev/null -batch -noheader -list -readonly -cmd '.timeout 1000' "$database" "$1" \
        </dev/null 2>/dev/null
}

# One line a table that exists: TABLE|HEX(timestamp)|expression that prints its columns. Columns
# differ by version of rasdaemon, so they are read from the database.
read_plan() {
    plan=$(sql "
SELECT m.name || '|' || CASE max(p.name = 'timestamp')
    WHEN 1 THEN 'coalesce(nullif(hex(substr(CAST(timestamp AS TEXT),1,40)),''''),''-'')'
    ELSE '''-''' END || '|' ||
  group_concat(''' ' || p.name || '=''||CASE typeof(\"' || p.name || '\") WHEN ''blob'' THEN
hex(substr(\"' || p.name || '\",1,128)) ELSE hex(substr(CAST(\"' || p.name || '\" AS TEXT),1,400)) END',
    '||')
FROM sqlite_master m, pragma_table_info(m.name) p
WHERE m.type = 'table' AND p.name NOT GLOB '*[^A-Za-z0-9_]*' AND length(p.name) <= 40
  AND m.name IN ('mc_event', 'aer_event', 'mce_record', 'extlog_event', 'non_standard_event',
    'disk_errors', 'memory_failure_event', 'arm_event')
GROUP BY m.name") || return 1
    schema=$(sql 'PRAGMA schema_version') || return 1
    plan=$(printf '%s' "$plan" | tr '\n' ' ' | sed 's/ \([a-z_]*|\)/\n\1/g')
}

# The tables' present ends become the positions.
start_at_end() {
    statement=
    IFS=$newline
    for line in $plan; do
        table=${line%%|*}
        hex=${line#*|}
        hex=${hex%%|*}
        statement="$statement SELECT '$table ' || rowid || ' ' || $hex FROM $table
            ORDER BY rowid DESC LIMIT 1;"
    done
    IFS=$blanks
    rows=$(sql "$statement") || return 1
    IFS=$newline
    for line in $rows; do
        IFS=$blanks
        # shellcheck disable=SC2086 # three words
        set -- $line
        set_position "$1" "$2" "$3"
        say "at rasdaemon $1 $2 $3"
    done
    IFS=$blanks
    say 'at rasdaemon - 0 -'
    started=yes
}

statement_for_new_rows() {
    statement='PRAGMA schema_version;'
    IFS=$newline
    for line in $plan; do
        table=${line%%|*}
        expression=${line#*|}
        hex=${expression%%|*}
        expression=${expression#*|}
        position_of "$table"
        same="EXISTS (SELECT 1 FROM $table WHERE rowid = $since AND $hex = '$stamp')"
        [ "$since" = 0 ] && same=1
        statement="$statement
SELECT 'gone $table' WHERE NOT $same;
SELECT substr('row $table ' || rowid || ' ' || $hex || $expression, 1, 3900) FROM $table
    WHERE rowid > CASE WHEN $same THEN $since ELSE 0 END ORDER BY rowid LIMIT 100;"
    done
    IFS=$blanks
}

# Reads what is new. more=yes when a table held more than one portion.
read_rows() {
    more=no
    if [ -z "$plan" ] && ! read_plan; then
        plan=
        return 1
    fi
    if [ "$started" = no ]; then
        start_at_end || return 1
    fi
    statement_for_new_rows
    if ! rows=$(sql "$statement"); then
        plan=
        return 1
    fi
    count=0
    IFS=$newline
    for line in $rows; do
        IFS=$blanks
        case $line in
        row\ *)
            # shellcheck disable=SC2086 # words
            set -- $line
            set_position "$2" "$3" "$4"
            say "$line"
            count=$((count + 1))
            ;;
        gone\ *)
            set_position "${line#gone }" 0 -
            say "at rasdaemon ${line#gone } 0 -"
            say "trouble rasdaemon restarted ${line#gone }"
            say 'settled rasdaemon'
            ;;
        *) [ "$line" = "$schema" ] || plan= ;;
        esac
    done
    IFS=$blanks
    if [ "$count" -ge 100 ] || [ -z "$plan" ]; then more=yes; fi
    return 0
}

# Looks for a change without starting a program; asks the database when there is one, once more
# right after, and every few seconds anyway (file times can be coarse).
poll_rasdaemon() {
    idle=$((idle + milliseconds))
    if [ ! -e "$database" ]; then
        plan=
        if [ "$started" = no ]; then
            started=yes
            say 'at rasdaemon - 0 -'
        fi
        trouble rasdaemon absent "$database"
        return
    fi
    if [ "$again" -gt 0 ]; then
        again=$((again - 1))
    elif [ -n "$mark" ] && [ "$database" -nt "$mark" ]; then
        again=1
    elif [ -n "$mark" ] && [ "$database-wal" -nt "$mark" ]; then
        again=1
    elif [ "$idle" -lt "$patience" ]; then
        return
    fi
    idle=0
    if [ ! -r "$database" ]; then
        trouble rasdaemon needs-root "$database"
        return
    fi
    if ! have sqlite3; then
        trouble rasdaemon tool-missing sqlite3
        return
    fi
    if [ -n "$mark" ]; then : >"$mark"; fi
    if read_rows; then
        failures=0
        settled rasdaemon
        if [ "$more" = yes ]; then again=1; fi
    else
        # A writer's lock passes; what lasts is trouble.
        failures=$((failures + 1))
        again=0
        if [ $failures -lt 4 ]; then again=1; fi
        if [ $failures -ge 4 ]; then trouble rasdaemon read-failed "$database"; fi
    fi
}

# ---- kernel log ----------------------------------------------------------------------------

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
    after=
    case $cursor in
    j1\;?*) after=--after-cursor=${cursor#j1;} ;;
    esac
    # shellcheck disable=SC2086 # options that may be absent
    follow journalctl -q -f --no-tail -o json $fields $after _TRANSPORT=kernel
    while IFS= read -r line; do
        case $line in
        *'__CURSOR'*)
            position=${line#*\"__CURSOR\"*:*\"}
            position=${position%%\"*}
            ;;
        esac
        if wanted "$line"; then
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

follow_kmsg() {
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

read_kernel_buffer() {
    IFS= read -r boot </proc/sys/kernel/random/boot_id
    since=0
    after=0
    case $cursor in
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

# ---- both ----------------------------------------------------------------------------------

finish() {
    trap '' HUP INT TERM PIPE
    stop_following
    [ -n "$kernel" ] && kill "$kernel" 2>/dev/null
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
    kernel= dir= troubles= cursor=- positions= started=no rasdaemon=- plan= schema=
    producer= filter=
    while read -r name value; do
        case $name in
        boundary) boundary=$value ;;
        database) database=$value ;;
        interval) interval=$value ;;
        milliseconds) milliseconds=$value ;;
        rasdaemon) rasdaemon=$value ;;
        kernel) cursor=$value ;;
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

