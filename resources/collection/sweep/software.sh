# SPDX-License-Identifier: GPL-3.0-or-later
# Part of the sweep: operating system, kernel and packages.
# The running kernel, those that can be started, and whether a restart is waited for.
kernel_state() {
    printf 'running=%s\n' "$(uname -r)"
    for image in /boot/vmlinuz-* /boot/vmlinux-* /boot/Image-* /boot/image-*; do
        image=${image##*/}
        case $image in *'*' | *rescue* | *.gz) continue ;; esac
        printf 'installed=%s\n' "${image#*-}"
    done
    for image in /usr/lib/modules/*/vmlinuz; do
        [ -e "$image" ] || continue
        image=${image%/vmlinuz}
        printf 'installed=%s\n' "${image##*/}"
    done
    if [ -e /run/reboot-required ] || [ -e /var/run/reboot-required ]; then
        echo restart=yes
    elif have needs-restarting; then
        limited needs-restarting -r >/dev/null 2>&1 </dev/null
        case $? in 0) echo restart=no ;; 1) echo restart=yes ;; esac
    elif have zypper; then
        limited zypper --non-interactive --no-refresh needs-rebooting >/dev/null 2>&1 </dev/null
        case $? in 0) echo restart=no ;; 102) echo restart=yes ;; esac
    fi
    return 0
}

sweep_software() {
    if [ -r /etc/os-release ]; then
        section os-release - 16384 cat /etc/os-release
    else
        unreadable os-release absent
    fi
    section uname - 1024 uname -srvm
    section kernel-state - 16384 kernel_state
    if have dpkg-query; then
        # shellcheck disable=SC2016 # dpkg-query's own variables
        tool dpkg 4194304 dpkg-query -W \
            -f '${Package}\t${Version}\t${Architecture}\t${db:Status-Abbrev}\n'
    fi
    if have rpm && { [ -d /var/lib/rpm ] || [ -d /usr/lib/sysimage/rpm ]; }; then
        tool rpm 4194304 rpm -qa --qf '%{NAME}\t%{EPOCH}\t%{VERSION}-%{RELEASE}\t%{ARCH}\n'
    fi
    have dpkg-query || have rpm || unreadable packages missing dpkg-query
}
