#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Callbox's dispatcher: the one command that a console's key may run on a prepared partition. It
# collects or watches, by the scripts that follow, and takes nothing but their parameters from
# standard input: lines of plain characters. SSH_ORIGINAL_COMMAND chooses:
#   callbox-sweep | callbox-watch | callbox-data
#   callbox-clock   the seconds since 1970
#   sh       a console that does not know yet: of its script only the parameters are read
# Every other command is answered by what this is, and by the system's name.

LC_ALL=C
PATH=/usr/sbin:/usr/bin:/sbin:/bin:/usr/local/sbin:/usr/local/bin
export LC_ALL PATH
unset ENV BASH_ENV CDPATH IFS LD_PRELOAD LD_LIBRARY_PATH 2>/dev/null
umask 077

callbox_hello() {
    printf 'callbox-dispatch 1 %s\n' "$callbox_level"
}

# At most 64 lines of the characters that parameters are made of.
callbox_parameters() {
    count=0
    while [ $count -lt 64 ] && IFS= read -r line; do
        case $line in
        CALLBOX_INPUT) return ;;
        '' | *[!A-Za-z0-9\ \;:=@,./_+%-]*) continue ;;
        'database '[!/]*) continue ;;
        esac
        printf '%.4096s\n' "$line"
        count=$((count + 1))
    done
}

# Passes over a script on standard input up to its parameters.
callbox_skip_script() {
    while IFS= read -r line; do
        case $line in
        "callbox_sweep <<'CALLBOX_INPUT'")
            callbox_word=sweep
            return
            ;;
        "callbox_watch <<'CALLBOX_INPUT'")
            callbox_word=watch
            return
            ;;
        "callbox_data <<'CALLBOX_INPUT'")
            callbox_word=data
            return
            ;;
        esac
    done
}

callbox_word=none
case ${SSH_ORIGINAL_COMMAND-} in
callbox-sweep) callbox_word=sweep ;;
callbox-watch) callbox_word=watch ;;
callbox-data) callbox_word=data ;;
callbox-clock)
    date -u +%s
    exit 0
    ;;
sh) callbox_skip_script ;;
esac
if [ $callbox_word = none ]; then
    callbox_hello
    uname
    exit 0
fi
callbox_input=$(callbox_parameters)
