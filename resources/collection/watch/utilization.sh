# SPDX-License-Identifier: GPL-3.0-or-later
# What the machine does, behind shared/utilization.sh.

utilization_and_levels() {
    utilization
    file_systems 'filesystem %s %s %s %s\n'
}

snapshot_utilization() {
    snapshot utilization - 65536 utilization_and_levels
}
