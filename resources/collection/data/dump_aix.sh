# SPDX-License-Identifier: GPL-3.0-or-later
# Of AIX: snap bundles, and whether there is a system dump. That is told, not read: it holds memory, and
# saving it is the administrator's.

PATH=${CALLBOX_PATH-}${CALLBOX_PATH:+:}$PATH:/opt/freeware/bin
TZ=UTC0
export PATH TZ
unset LC__FASTMSG NLSPATH 2>/dev/null
bundle_kind=snap

dump_file() {
    plain "$2" && [ "$1" = snap ] || return 1
    first_file "$bundles/$2"/snap.pax.Z "$bundles/$2"/snap.pax.gz
}

list_dumps() {
    sysdumpdev -L 2>/dev/null | sed -n 's/^Size:[[:space:]]*\([0-9][0-9]*\) bytes.*/\1/p' |
        while read -r size; do
            [ "$size" = 0 ] || printf 'sysdump\tsysdump\t%s\t0\n' "$size"
        done
    own_bundles
}

make_bundle() {
    if have snap; then
        start_bundle snap -d "$bundles/$item" -gc
    else
        unreadable dumps missing snap
    fi
}
