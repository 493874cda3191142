# SPDX-License-Identifier: GPL-3.0-or-later
# For sweep and watch: single values out of /sys and /proc.

# The first line of each readable file as `path=value`.
tree() {
    for file in "$@"; do
        [ -f "$file" ] && [ -r "$file" ] || continue
        value=
        IFS= read -r value 2>/dev/null <"$file"
        [ -n "$value" ] && printf '%s=%.400s\n' "${file#/}" "$value"
    done
    return 0
}
