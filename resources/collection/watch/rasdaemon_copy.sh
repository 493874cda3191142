# SPDX-License-Identifier: GPL-3.0-or-later
# rasdaemon where no sqlite3 is installed: its own program prints the errors, else the database is
# copied with its write-ahead log. Both only when the files changed.

rasdaemon_sums() {
    cksum "$database" "$database-wal" 2>/dev/null </dev/null
}

# rasdaemon_changed: whether the database is there, readable without sqlite3, and another than last.
rasdaemon_changed() {
    [ -r "$database" ] && ! have sqlite3 && have cksum || return 1
    sums=$(rasdaemon_sums)
    [ "$sums" != "$last_sums" ]
}

snapshot_rasdaemon_errors() {
    have ras-mc-ctl && rasdaemon_changed || return
    snapshot rasdaemon-errors - 4194304 limited ras-mc-ctl --errors
    if [ "$status" = 0 ]; then last_sums=$sums; fi
}

copy_rasdaemon() {
    echo database
    head -c 3145728 "$database" | base64
    echo log
    if [ -e "$database-wal" ]; then head -c 3145728 "$database-wal" | base64; fi
    if [ "$sums" = "$(rasdaemon_sums)" ]; then echo same; else echo changed; fi
}

snapshot_rasdaemon_database() {
    have ras-mc-ctl && return
    rasdaemon_changed || return
    if ! have base64; then
        trouble rasdaemon-database tool-missing sqlite3
        return
    fi
    snapshot rasdaemon-database - 6000000 copy_rasdaemon
    if [ "$sums" = "$(rasdaemon_sums)" ]; then last_sums=$sums; fi
}
