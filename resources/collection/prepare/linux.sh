#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Prepares a Linux partition for a Callbox console; run as root, again whenever programs that it
# grants were installed. It makes an account that cannot change its own keys, installs the
# dispatcher, lets the console's key run the dispatcher and nothing else, and lets the account read
# by sudo what only root may read. Input: user, key, level.
# It prints `prepared LEVEL`, or `failed WHY` and ends with 1.

LC_ALL=C
PATH=/usr/sbin:/usr/bin:/sbin:/bin:/usr/local/sbin:/usr/local/bin
export LC_ALL PATH
umask 022
folder=/usr/local/libexec/callbox
home=/var/lib/callbox-access
rules=/etc/sudoers.d

have() {
    command -v "$1" >/dev/null 2>&1
}

failed() {
    printf 'failed %s\n' "$1"
    exit 1
}

home_of() {
    while IFS=: read -r name _ _ _ _ directory _; do
        if [ "$name" = "$1" ]; then
            printf '%s\n' "$directory"
            return 0
        fi
    done <<ACCOUNTS
$(if have getent; then getent passwd "$1"; else cat /etc/passwd; fi)
ACCOUNTS
    return 1
}

# An account with a shell, since sshd gives forced commands to it, and without a password.
make_account() {
    if directory=$(home_of "$user"); then
        [ -n "$directory" ] || failed account
        home=$directory
        return
    fi
    if have useradd; then
        useradd --system --home-dir "$home" --no-create-home --shell /bin/sh \
            --comment 'Callbox call home' "$user" >/dev/null 2>&1 || failed account
        usermod -p '*' "$user" >/dev/null 2>&1 || failed account
    elif have adduser; then
        adduser -S -D -H -h "$home" -s /bin/sh "$user" >/dev/null 2>&1 || failed account
        sed -i "s/^$user:!/$user:*/" /etc/shadow 2>/dev/null
    else
        failed account
    fi
}

# The kernel's messages, where the system lets a group read them.
join_journal() {
    if have usermod && grep -q '^systemd-journal:' /etc/group; then
        usermod -a -G systemd-journal "$user" >/dev/null 2>&1
    fi
}

install_dispatcher() {
    mkdir -p "$folder" || failed dispatcher
    dispatcher >"$folder/dispatch.new" && chmod 0755 "$folder/dispatch.new" &&
        mv -f "$folder/dispatch.new" "$folder/dispatch" || failed dispatcher
    sh -n "$folder/dispatch" || failed dispatcher
}

# Root keeps the file, so that the account cannot give its key more.
allow_key() {
    keys=$home/.ssh/authorized_keys
    mkdir -p "$home/.ssh" || failed key
    blob=${key#* }
    blob=${blob%% *}
    {
        if [ -f "$keys" ]; then grep -v -F -e "$blob" "$keys"; fi
        printf 'restrict,command="%s" %s\n' "$folder/dispatch" "$key"
    } >"$keys.new"
    [ -s "$keys.new" ] && chmod 0644 "$keys.new" && mv -f "$keys.new" "$keys" || failed key
    if have restorecon; then restorecon -RF "$home/.ssh" >/dev/null 2>&1; fi
}

# grant PROGRAM ARGUMENTS: one command, where the program is installed.
grant() {
    program=$(command -v "$1" 2>/dev/null) || return 0
    case $program in
    /*) printf '%s ALL=(root) NOPASSWD: %s %s\n' "$user" "$program" "$2" ;;
    esac
}

# Arguments are sudoers patterns: no star, which would let further arguments pass.
rules_for_sudo() {
    printf '# Made by Callbox: what its console reads as root on this partition, and nothing else.\n'
    printf 'Defaults:%s !requiretty\n' "$user"
    grant dmidecode '-t 0\,1\,2\,3\,4\,9\,16\,17\,39'
    grant lspci '-D -vvv'
    for drive in '/dev/sd[a-z]' '/dev/sd[a-z][a-z]' '/dev/nvme[0-9]n[0-9]' \
        '/dev/nvme[0-9][0-9]n[0-9]'; do
        grant smartctl "-n standby -j -i $drive"
        grant smartctl "-n standby -j -i -H -A -l error $drive"
    done
    grant nvme 'list -o json'
    grant nvme 'smart-log -o json /dev/nvme[0-9]'
    grant nvme 'smart-log -o json /dev/nvme[0-9][0-9]'
    for device in /sys/class/net/*; do
        case ${device##*/} in *[!A-Za-z0-9._-]* | -*) continue ;; esac
        if [ -e "$device/device" ]; then grant ethtool "-m ${device##*/}"; fi
    done
    grant ipmitool 'fru print'
    grant ipmitool 'sel info'
    grant ipmitool 'sel time get'
    grant ipmitool 'sel elist'
    for tool in storcli64 storcli /opt/MegaRAID/storcli/storcli64 perccli64 perccli \
        /opt/MegaRAID/perccli/perccli64; do
        grant $tool '/call show all J nolog'
        grant $tool '/call/eall/sall show all J nolog'
    done
    for tool in MegaCli64 MegaCli megacli /opt/MegaRAID/MegaCli/MegaCli64; do
        grant $tool '-AdpAllInfo -aAll -NoLog'
        grant $tool '-PDList -aAll -NoLog'
        grant $tool '-LDInfo -Lall -aAll -NoLog'
    done
    grant ssacli 'ctrl all show config detail'
    grant hpssacli 'ctrl all show config detail'
    grant arcconf 'getconfig [1-8] nologs'
    grant dmesg '""'
    grant lsvpd '""'
    grant lscfg '-vp'
    grant lsmcode '-A'
    grant servicelog '--query\=serviceable\=1'
}

allow_sudo() {
    if ! have visudo || [ ! -d "$rules" ]; then
        echo 'note sudo-missing'
        return
    fi
    # A name with a dot is not read by sudo.
    rules_for_sudo >"$rules/callbox.new" && chmod 0440 "$rules/callbox.new" || failed sudo
    if visudo -c -q -f "$rules/callbox.new" >/dev/null 2>&1; then
        mv -f "$rules/callbox.new" "$rules/callbox" || failed sudo
    else
        rm -f "$rules/callbox.new"
        failed sudo
    fi
}

callbox_prepare() {
    user='' key='' level=''
    while read -r name value; do
        case $name in
        user) user=$value ;;
        key) key=$value ;;
        level) level=$value ;;
        esac
    done
    [ "$(id -u)" = 0 ] || failed not-root
    [ -n "$user" ] && [ "$user" != root ] && [ -n "$key" ] || failed input
    make_account
    join_journal
    install_dispatcher
    allow_key
    allow_sudo
    printf 'prepared %s\n' "$level"
}
