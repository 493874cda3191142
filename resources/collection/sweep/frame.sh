# SPDX-License-Identifier: GPL-3.0-or-later
# Callbox's sweep of a Linux partition, for any POSIX sh. It reads the sources named here and
# nothing else, writes no file and changes nothing. It is put together of the files of this folder,
# this one first. The caller appends `callbox_sweep <<'CALLBOX_INPUT'` and a here-document of the
# run's boundary and then `NAME VALUE` lines (elevate: yes or no; the others are those of data/).
# Frames are lines of their own:
#   @BOUNDARY start 1              the sweep begins, with the version of this form
#   @BOUNDARY begin SOURCE SUBJECT what follows is the source's own output
#   @BOUNDARY end SOURCE STATUS LIMIT
#   @BOUNDARY unreadable SOURCE WHY DETAIL   WHY: absent, missing, root, denied
#   @BOUNDARY done

LC_ALL=C
PATH=/usr/sbin:/usr/bin:/sbin:/bin:/usr/local/sbin:/usr/local/bin
export LC_ALL PATH
unset LANGUAGE LS_COLORS GREP_OPTIONS DPKG_COLORS 2>/dev/null
umask 077

have() {
    command -v "$1" >/dev/null 2>&1
}

unreadable() {
    printf '\n@%s unreadable %s %s %s\n' "$boundary" "$1" "$2" "${3-}"
}

# A command with its time limit, where the machine has `timeout`.
limited() {
    if [ -n "$timeout" ]; then
        timeout "$timeout" "$@"
    else
        "$@"
    fi
}

# section SOURCE SUBJECT BYTES COMMAND...: the command's output, at most BYTES of it, framed.
section() {
    source=$1
    limit=$3
    printf '\n@%s begin %s %s\n' "$boundary" "$source" "$2"
    shift 3
    {
        status=$({ {
            "$@" 2>/dev/null </dev/null 3>&-
            echo $? >&3
        } | head -c "$limit" >&4; } 3>&1)
    } 4>&1
    printf '\n@%s end %s %s %s\n' "$boundary" "$source" "$status" "$limit"
}

# tool SOURCE BYTES COMMAND...: a section from a program that may not be installed.
tool() {
    if have "$3"; then
        tool_source=$1
        tool_limit=$2
        shift 2
        section "$tool_source" - "$tool_limit" limited "$@"
    else
        unreadable "$1" missing "$3"
        return 1
    fi
}

# True when this login may run the command as root; "$elevation" then goes before it.
may() {
    elevation=
    [ "$root" = yes ] && return 0
    [ "$elevate" = yes ] || return 1
    elevation='sudo -n'
    limited sudo -n -l "$@" >/dev/null 2>&1 </dev/null
}

# privileged SOURCE SUBJECT BYTES COMMAND...: a section from a program that reads as root only.
privileged() {
    if ! have "$4"; then
        unreadable "$1" missing "$4"
        return 1
    fi
    privileged_source=$1
    privileged_subject=$2
    privileged_limit=$3
    shift 3
    if may "$@"; then
        # shellcheck disable=SC2086 # nothing, or two words
        section "$privileged_source" "$privileged_subject" "$privileged_limit" \
            limited $elevation "$@"
    else
        unreadable "$privileged_source" root
        return 1
    fi
}

# begin_sweep SECONDS: reads the run's parameters and opens its frame; a command gets SECONDS.
begin_sweep() {
    IFS= read -r boundary
    elevate=no set='' subsystem='' age='' action='' kind='' item='' offset='' bytes=''
    while read -r name value; do
        case $name in
        elevate) elevate=$value ;;
        set) set=$value ;;
        subsystem) subsystem=$value ;;
        age) age=$value ;;
        action) action=$value ;;
        kind) kind=$value ;;
        item) item=$value ;;
        offset) offset=$value ;;
        bytes) bytes=$value ;;
        esac
    done
    cd / || return 1
    root=no
    [ "$(id -u)" = 0 ] && root=yes
    if [ $root = yes ] || ! have sudo; then elevate=no; fi
    timeout=
    if have timeout && timeout 5 true >/dev/null 2>&1; then timeout=$1; fi
    printf '\n@%s start 1\n' "$boundary"
}
