# SPDX-License-Identifier: GPL-3.0-or-later
# Part of the sweep: POWER and other machines that their firmware describes by a device tree.

device_tree() {
    base=/proc/device-tree
    tree $base/model $base/serial-number $base/system-id $base/ibm,partition-name \
        $base/ibm,fw-net-version $base/openprom/ibm,fw-vernum_encoded
    if [ -r $base/ibm,partition-no ]; then
        # A number of four bytes, most significant first.
        # shellcheck disable=SC2046 # four words
        set -- $(od -An -tu1 $base/ibm,partition-no)
        printf '%s=%s\n' "${base#/}/ibm,partition-no" "$*"
    fi
}

# OPAL firmware shows the vital product data of each part as a node.
device_tree_vpd() {
    find /proc/device-tree/vpd -type f 2>/dev/null | head -n 20000 | while IFS= read -r file; do
        case $file in
        */part-number | */serial-number | */fru-number | */fru-type | */ccin | \
            */ibm,loc-code | */description | */vendor | */manufacturer-id | */size)
            tree "$file"
            ;;
        esac
    done
    return 0
}

sweep_power() {
    if [ ! -d /proc/device-tree ]; then
        unreadable device-tree absent
        return
    fi
    section device-tree - 65536 device_tree
    if [ -d /proc/device-tree/vpd ]; then
        section device-tree-vpd - 1048576 device_tree_vpd
    fi
    case $(uname -m) in ppc*) ;; *) return ;; esac
    if [ -r /proc/ppc64/lparcfg ]; then
        section lparcfg - 16384 cat /proc/ppc64/lparcfg
    else
        unreadable lparcfg absent
    fi
    privileged lsvpd - 1048576 lsvpd
    privileged lscfg - 1048576 lscfg -vp
    privileged lsmcode - 65536 lsmcode -A
}
