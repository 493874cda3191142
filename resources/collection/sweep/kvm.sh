# SPDX-License-Identifier: GPL-3.0-or-later
# Part of the sweep: the virtual machines of a KVM host. Read-only, and never with --security-info:
# passwords of displays do not leave libvirt.

sweep_kvm() {
    have virsh || return 0
    kvm='virsh -q -r -c qemu:///system'
    # shellcheck disable=SC2086 # words
    if ! machines=$(limited $kvm list --all --uuid 2>/dev/null </dev/null); then
        unreadable virsh-list denied
        return
    fi
    # shellcheck disable=SC2086
    section virsh-list - 262144 limited $kvm list --all --uuid
    # shellcheck disable=SC2086
    section virsh-capabilities - 1048576 limited $kvm capabilities
    count=0
    for machine in $machines; do
        case $machine in *[!0-9a-fA-F-]*) continue ;; esac
        [ $count -lt 200 ] || break
        count=$((count + 1))
        # shellcheck disable=SC2086
        section virsh-domain "$machine" 262144 limited $kvm dumpxml "$machine"
        # shellcheck disable=SC2086
        section virsh-domstats "$machine" 16384 limited $kvm domstats --raw --state --vcpu \
            --balloon "$machine"
    done
}
