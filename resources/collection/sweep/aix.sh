# SPDX-License-Identifier: GPL-3.0-or-later
# The sweep of an AIX partition, behind frame.sh. ksh runs it. Times are printed in UTC, so that
# nobody has to know the partition's zone.

# Where its programs are elsewhere, the partition's own environment says so.
PATH=${CALLBOX_PATH-}${CALLBOX_PATH:+:}/usr/sbin:/usr/bin:/sbin:/bin:/usr/lpp/diagnostics/bin:/opt/freeware/bin
TZ=UTC0
export PATH TZ
unset LC__FASTMSG NLSPATH 2>/dev/null

aix_identity() {
    printf 'host=%s\n' "$(hostname)"
    printf 'kernel=AIX %s.%s\n' "$(uname -v)" "$(uname -r)"
    printf 'model=%s\n' "$(uname -M 2>/dev/null)"
    printf 'system=%s\n' "$(uname -u 2>/dev/null)"
    printf 'identification=%s\n' "$(uname -f 2>/dev/null)"
    printf 'uuid=%s\n' "$(lsattr -El sys0 -a os_uuid -F value 2>/dev/null)"
    if [ "$root" = yes ]; then echo capability=root; fi
    if [ "$elevate" = yes ]; then echo capability=sudo; fi
    # AIX 7200-03 lets only root read the error log (APAR IJ10405).
    if errpt -d H -s 0101000070 >/dev/null 2>&1; then echo capability=errpt; fi
    if [ "$root" = yes ] && have diagrpt; then echo capability=diagrpt; fi
}

# Named places only: what else is mounted, and from which device, stays here.
aix_file_systems() {
    df -P -k / /usr /var /tmp /opt /home /admin /var/adm/ras/livedump 2>/dev/null |
        while read -r device size used available capacity mount; do
            case $mount in
            / | /usr | /var | /tmp | /opt | /home | /admin | /var/adm/ras/livedump)
                printf '%s\t%s\t%s\t%s\n' "$mount" "$size" "$used" "$available"
                ;;
            esac
        done
}

sweep_aix_adapters() {
    have fcstat || return 0
    count=0
    for adapter in $(lsdev -Cc adapter -S available -F name 2>/dev/null); do
        case $adapter in
        fcs[0-9]*)
            [ $count -lt 64 ] || continue
            count=$((count + 1))
            section fcstat "$adapter" 65536 limited fcstat "$adapter"
            ;;
        esac
    done
}

callbox_sweep() {
    begin_sweep 60 || return 1
    section aix-identity - 8192 aix_identity
    tool lsvpd 1048576 lsvpd
    tool lscfg 1048576 lscfg -vp
    tool prtconf 262144 prtconf
    privileged lsmcode - 65536 lsmcode -A
    sweep_aix_adapters
    tool lparstat 16384 lparstat -i
    tool oslevel 1024 oslevel -s
    tool lslpp 4194304 lslpp -Lcq
    tool instfix 4194304 instfix -icq
    privileged emgr - 262144 emgr -l
    section file-systems - 16384 aix_file_systems
    printf '\n@%s done\n' "$boundary"
}
