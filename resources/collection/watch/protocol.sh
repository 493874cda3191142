# SPDX-License-Identifier: GPL-3.0-or-later
# How a watch script speaks. A watch is made of the pieces in this directory, one after another,
# for any POSIX sh (ksh too); the caller appends `callbox_watch <<'CALLBOX_INPUT'` and a
# here-document of `NAME VALUE` lines. Every line printed begins with @BOUNDARY and is one write of
# less than 4 KiB, so that lines of the processes of one watch never mix:
#   hello 1 SECONDS(when the machine was started) | beat
#   row TABLE ROWID HEX(timestamp) COLUMN=HEX ...
#   journal JSON | kmsg BOOT MICROSECONDS SEQUENCE TEXT
#   at SOURCE POSITION        where a source starts, when no cursor said so
#   snapshot SOURCE SUBJECT   a polled source's whole output follows (one at a time), in lines
#   . TEXT                      the rest of a line, or a whole one
#   + TEXT                      a piece of a line that goes on
#   taken SOURCE SUBJECT STATUS LIMIT   its end, the exit status, how many bytes are let through
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
        untouched=${troubles%%"<$1 "*}
        remainder=${troubles#*"<$1 "}
        troubles="$untouched${remainder#*>}"
        ;;
    *) return 1 ;;
    esac
}

settled() {
    if settle_quietly "$1"; then say "settled $1"; fi
}
