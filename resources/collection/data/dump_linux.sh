# SPDX-License-Identifier: GPL-3.0-or-later
# Of Linux: what kdump left, kinds kdump (the kernel's messages) and vmcore (memory), and sos bundles.

bundle_kind=sos

dump_file() {
    plain "$2" || return 1
    case $1 in
    sos) first_file "$bundles/$2"/*.tar.* "/var/tmp/$2" "/tmp/$2" ;;
    kdump) first_file "$crash/$2"/vmcore-dmesg.txt "$crash/$2"/dmesg.[0-9]* ;;
    vmcore) first_file "$crash/$2"/vmcore "$crash/$2"/dump.[0-9]* "$crash/$2"/vmcore.flat ;;
    *) return 1 ;;
    esac
}

list_dumps() {
    count=0
    for folder in "$crash"/*/; do
        item=${folder%/}
        item=${item##*/}
        plain "$item" || continue
        [ $count -lt 100 ] || break
        count=$((count + 1))
        told kdump "$item"
        told vmcore "$item"
    done
    for file in /var/tmp/sosreport-*.tar.* /tmp/sosreport-*.tar.*; do
        case $file in *.sha256 | *.md5) continue ;; esac
        [ $count -lt 200 ] || break
        count=$((count + 1))
        told sos "${file##*/}"
    done
    own_bundles
}

# Half an hour at most.
make_bundle() {
    if have sos; then
        set -- sos report
    elif have sosreport; then
        set -- sosreport
    else
        unreadable dumps missing sos
        return
    fi
    set -- "$@" --batch --tmp-dir "$bundles/$item"
    if have timeout; then set -- timeout 1800 "$@"; fi
    start_bundle "$@"
}
