# SPDX-License-Identifier: GPL-3.0-or-later
# Extended error data of an AIX partition, behind frame.sh. Of the error log only the hardware class;
# errpt prints the newest entries first.

PATH=${CALLBOX_PATH-}${CALLBOX_PATH:+:}/usr/sbin:/usr/bin:/sbin:/bin:/usr/lpp/diagnostics/bin:/opt/freeware/bin
TZ=UTC0
export PATH TZ
unset LC__FASTMSG NLSPATH 2>/dev/null

# data_errpt BYTES
data_errpt() {
    if errpt -d H -s 0101000070 >/dev/null 2>&1; then
        section errpt - "$1" limited errpt -a -d H
    else
        unreadable errpt root
    fi
}

callbox_data() {
    begin_sweep 60 || return 1
    case $set in
    secondary)
        data_errpt 2097152
        tool lscfg 1048576 lscfg -vp
        tool lsdev 524288 lsdev -C -H
        privileged lsmcode - 65536 lsmcode -A
        ;;
    *) data_errpt 262144 ;;
    esac
    printf '\n@%s done\n' "$boundary"
}
