# SPDX-License-Identifier: GPL-3.0-or-later
# New rows of rasdaemon's database, by sqlite3, found without starting a program when nothing changed.

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
        # Then the snapshots read it, if they may.
        case $snapshots in
        *rasdaemon*) ;;
        *) trouble rasdaemon tool-missing sqlite3 ;;
        esac
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
