# SPDX-License-Identifier: GPL-3.0-or-later
# Dumps and bundles, behind frame.sh and before the platform's own part: what is there, making a bundle on
# request, reading a piece of one. Parameters besides those of frame.sh: action (list, make, progress,
# digest, read, remove), kind, item, offset and bytes (multiples of 64 KiB). The platform's part has
# list_dumps, dump_file KIND ITEM, make_bundle and $bundle_kind.

# Where these are elsewhere, the partition's own environment says so.
PATH=${CALLBOX_PATH-}${CALLBOX_PATH:+:}$PATH
export PATH
crash=${CALLBOX_CRASH_DIRECTORY:-/var/crash}
bundles=${CALLBOX_BUNDLE_DIRECTORY:-/var/tmp/callbox-bundles}

# A plain name; nothing else is ever opened.
plain() {
    case $1 in '' | .* | *[!A-Za-z0-9._:+-]*) return 1 ;; esac
}

# The size of a regular file that is no link.
bytes_of() {
    [ -f "$1" ] && [ ! -h "$1" ] && wc -c <"$1" | tr -d ' '
}

# The first of the files that there is.
first_file() {
    for file in "$@"; do
        case $file in *.sha256 | *.md5) continue ;; esac
        if [ -n "$(bytes_of "$file")" ]; then
            printf '%s\n' "$file"
            return 0
        fi
    done
    return 1
}

# told KIND ITEM: a line of what there is, with bytes and seconds since 1970 (0: not known).
told() {
    file=$(dump_file "$1" "$2") || return 0
    printf '%s\t%s\t%s\t%s\n' "$1" "$2" "$(bytes_of "$file")" \
        "$(stat -c %Y "$file" 2>/dev/null || echo 0)"
}

own_bundles() {
    for folder in "$bundles"/*/; do
        item=${folder%/}
        told "$bundle_kind" "${item##*/}"
    done
    return 0
}

# start_bundle COMMAND...: beside the channel, for it takes minutes and may outlive the connection. The
# bundle gets a directory of its own that only root reads, and at most 2 GiB.
start_bundle() {
    if ! plain "$item" || ! mkdir -p "$bundles" || ! chmod 0700 "$bundles" ||
        ! mkdir "$bundles/$item"; then
        unreadable dumps denied
        return
    fi
    # Of a session of its own, so that it ends with its bundle and not with the channel; it says its number
    # once nothing of the channel can end it any more, and only then is it called started.
    apart=
    if have setsid; then apart=setsid; fi
    # shellcheck disable=SC2016 # its own parameters
    maker=$($apart sh -c 'trap "" HUP
        echo $$
        exec >/dev/null
        folder=$1
        shift
        ulimit -f 4194304 2>/dev/null
        "$@" >"$folder/log" 2>&1
        echo $? >"$folder/status"' bundle "$bundles/$item" "$@" </dev/null 2>/dev/null &)
    if [ -z "$maker" ] || ! printf '%s\n' "$maker" >"$bundles/$item/pid"; then
        unreadable dumps denied
        return
    fi
    section dumps - 4096 echo started
}

# `running KIBIBYTES`, or `ended STATUS` and what there is then.
bundle_progress() {
    if [ -r "$bundles/$item/status" ]; then
        IFS= read -r status <"$bundles/$item/status"
        printf 'ended\t%s\n' "$status"
        told "$bundle_kind" "$item"
    elif [ -d "$bundles/$item" ]; then
        printf 'running\t%s\n' "$(du -sk "$bundles/$item" 2>/dev/null | sed 's/[^0-9].*//')"
    else
        echo gone
    fi
}

# Ends what is being made, and removes what was; a console's own bundle only, named in hexadecimal.
remove_bundle() {
    case $item in '' | *[!0-9a-f]*) return 1 ;; esac
    if [ ! -e "$bundles/$item/status" ] && IFS= read -r maker <"$bundles/$item/pid"; then
        case $maker in '' | *[!0-9]*) ;; *) end_bundle "$maker" ;; esac
    fi
    rm -rf "${bundles:?}/$item"
    echo removed
}

# The maker, and what it runs: its session, or where there is none its children.
end_bundle() {
    if kill -TERM -- "-$1" 2>/dev/null; then return; fi
    ps -e -o pid= -o ppid= 2>/dev/null | while read -r process parent; do
        if [ "$parent" = "$1" ]; then kill "$process" 2>/dev/null; fi
    done
    kill "$1" 2>/dev/null
}

digest_of() {
    if have sha256sum; then
        sha256sum <"$1" | sed 's/ .*//'
    else
        openssl dgst -sha256 <"$1" | sed 's/.* //'
    fi
}

dump_action() {
    case $action in
    list) section dumps - 65536 list_dumps ;;
    make) make_bundle ;;
    progress) plain "$item" && section dumps - 4096 bundle_progress ;;
    digest) file=$(dump_file "$kind" "$item") && section dumps - 4096 digest_of "$file" ;;
    read)
        file=$(dump_file "$kind" "$item") && section piece - $((bytes + 1)) \
            dd if="$file" bs=65536 skip=$((offset / 65536)) count=$((bytes / 65536))
        ;;
    remove) section dumps - 4096 remove_bundle ;;
    esac
}

callbox_dump() {
    begin_sweep 120 || return 1
    case $offset$bytes in *[!0-9]*) offset=0 bytes=0 ;; esac
    if [ "$root" = yes ]; then dump_action; else unreadable dumps root; fi
    printf '\n@%s done\n' "$boundary"
}
