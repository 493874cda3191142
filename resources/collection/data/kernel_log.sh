# SPDX-License-Identifier: GPL-3.0-or-later
# Extended error data: the kernel's lines about hardware. $data_wanted and $data_unwanted are lists of
# words, which the console puts before the call and holds what comes to once more.

hardware_lines() {
    grep -F -e "$data_wanted" | grep -v -F -e "$data_unwanted"
}

# From a quarter of an hour before the fault to five minutes after it.
journal_around() {
    plain=
    if journalctl --help 2>/dev/null | grep -q -e --no-hostname; then plain=--no-hostname; fi
    to=now
    if [ "$age" -gt 300 ]; then to=-$((age - 300))s; fi
    # shellcheck disable=SC2086 # an option that may be absent
    limited journalctl -q -o short-iso $plain --since "-$((age + 900))s" --until "$to" \
        _TRANSPORT=kernel | hardware_lines
}

# Of this start of the system, the newest.
journal_of_boot() {
    plain=
    if journalctl --help 2>/dev/null | grep -q -e --no-hostname; then plain=--no-hostname; fi
    # shellcheck disable=SC2086 # an option that may be absent
    limited journalctl -q -b -o short-iso $plain -n 20000 _TRANSPORT=kernel | hardware_lines
}

kernel_buffer() {
    # shellcheck disable=SC2086 # nothing, or two words
    limited $elevation dmesg | hardware_lines | tail -n "$1"
}

# data_kernel_log BYTES JOURNAL LINES
data_kernel_log() {
    elevation=
    if have journalctl &&
        [ -n "$(journalctl -q -n 1 -o cat _TRANSPORT=kernel 2>/dev/null </dev/null | head -c 1)" ]; then
        section kernel-log - "$1" "$2"
    elif limited dmesg >/dev/null 2>&1 </dev/null || may dmesg; then
        section kernel-log - "$1" kernel_buffer "$3"
    else
        unreadable kernel-log root
    fi
}
