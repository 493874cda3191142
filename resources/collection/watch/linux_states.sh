# SPDX-License-Identifier: GPL-3.0-or-later
# States of a Linux machine's own parts: arrays.

snapshot_md_state() {
    if grep -q '^md' /proc/mdstat 2>/dev/null; then
        snapshot md-state - 65536 cat /proc/mdstat
    fi
}
