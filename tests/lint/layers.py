# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds includes and links to the graph of docs/architecture.md: app -> {rmc, connectivity} -> core.

    layers.py [LINKS]   LINKS is the file that cmake/CallboxLinks.cmake writes: a line a target,
                        `target folder library library ...`
"""
import re
import sys

import sources

# Longest prefix wins: what a folder's files may include and its targets may link.
COMMON = ["core/embedded_file.h", "app/version.h"]
FRONT_END = ["core/words", "core/coding", "core/model", "core/api", "core/json", "app/http",
             "app/client"]
ALLOWED = {
    "core": ["core"],
    "core/words": ["core/words"],
    "core/model": ["core/words", "core/model"],
    "core/api": ["core/words", "core/model", "core/json", "core/api"],
    "rmc": ["core", "rmc"],
    "rmc/condition": ["core/words", "core/model", "core/json", "rmc/condition"],
    "rmc/link": ["core/words", "core/model", "core/json", "core/api", "rmc/link"],
    "connectivity": ["core", "connectivity"],
    "app/http": ["core/words", "core/coding", "core/model", "core/json", "app/http"],
    "app/client": ["core/words", "core/model", "core/api", "core/json", "app/client"],
    # Rules and windows being written are judged as the service would: core/policy, which has no
    # input or output, and the clocks and digests it stands on.
    "app/console": FRONT_END + ["core/policy", "core/schedule", "core/protocol", "app/console"],
    "app/cli": FRONT_END + ["app/cli"],
    "app/web": FRONT_END + ["app/web"],
    "app/offline": ["core", "rmc", "app/offline"],
    "app/callbox": ["core", "rmc", "app/cli", "app/offline", "app/callbox"],
    "app/service": ["core", "connectivity", "rmc/link", "rmc/condition", "app/http", "app/web",
                    "app/process", "app/service"],
    "app/process": ["app/process"],
    "app/rmc": ["core", "rmc", "app/process", "app/rmc"],
    "app/helper": ["core/words", "core/model", "core/json", "core/api", "connectivity/helper_link",
                   "app/helper"],
    "connectivity/helper_link": ["core/words", "core/model", "core/json", "core/api",
                                 "connectivity/helper_link"],
    "app/receiver": ["core", "app/http", "app/receiver"],
}
FORBIDDEN = {
    # The channel process has no database and no receiver credentials.
    "rmc": ["core/store", "core/outbox"],
    "app/rmc": ["core/store", "core/outbox"],
}
# What only some folders may reach outside the tree.
FOREIGN = [
    ("RE2", re.compile(r"^re2/"), re.compile(r"^PkgConfig::RE2"), ["rmc/condition", "core/analysis",
     "core/policy", "core/disclosure"]),
    ("Qt", re.compile(r"^(Q[A-Z]\w*|Qt\w+/.*)$"), re.compile(r"^Qt\d?::"), ["app/console"]),
    ("Boost.Asio or Beast", re.compile(r"^boost/(asio|beast)"), None,
     ["rmc", "connectivity", "app"]),
    ("sockets", re.compile(r"^(sys/socket|netdb|netinet/.*|arpa/inet)\.h$"), None,
     ["rmc", "connectivity", "app"]),
    ("sd-bus", re.compile(r"^systemd/"), re.compile(r"^PkgConfig::SYSTEMD"), ["app/helper"]),
    ("libssh2", re.compile(r"^libssh2"), re.compile(r"^Libssh2::"), ["rmc/channel"]),
    ("libcurl", re.compile(r"^curl/"), re.compile(r"^CURL::"), ["connectivity"]),
    ("net-snmp", re.compile(r"^net-snmp/"), re.compile(r"^PkgConfig::NETSNMP"),
     ["connectivity/notify"]),
    ("SQLite", re.compile(r"^(sqlite3\.h|SQLiteCpp/.*)$"), re.compile(r"^(SQLite|SQLiteCpp)"),
     ["core/store", "core/outbox", "core/ledger", "rmc/watch", "app/receiver", "core/schedule"]),
]
GENERATED = re.compile(r"(_resources\.h|\.moc|^moc_.*\.cpp|^ui_.*\.h|^version\.h)$")
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.M)


def under(path, prefix):
    return path == prefix or path.startswith(prefix + "/")


def ruleOf(path, table):
    best = max((p for p in table if under(path, p)), key=len, default=None)
    return best, table.get(best)


def refusal(path, target):
    """Why something in folder or file `path` may not reach `target`; None when it may."""
    _, allowed = ruleOf(path, ALLOWED)
    if target in COMMON and not (target.startswith("app/") and not path.startswith("app/")):
        return None
    if allowed is not None and not any(under(target, prefix) for prefix in allowed):
        return f"may reach only {', '.join(allowed)}"
    _, forbidden = ruleOf(path, FORBIDDEN)
    if forbidden and any(under(target, prefix) for prefix in forbidden):
        return f"must not reach {', '.join(forbidden)}"
    return None


def includes():
    problems = []
    for path in sources.cpp("core", "rmc", "connectivity", "app"):
        name = path.as_posix()
        text = sources.read(path)
        for match in INCLUDE.finditer(text):
            kind, header = match.groups()
            where = f"{name}:{sources.lineOf(text, match.start())}"
            for what, pattern, _, folders in FOREIGN:
                if pattern.match(header) and not any(under(name, f) for f in folders):
                    problems.append(f"{where}: {what} ({header}) belongs to {', '.join(folders)}")
            if kind == "<" or GENERATED.search(header):
                continue
            if not (sources.ROOT / header).is_file():
                problems.append(f'{where}: "{header}" is not a path from the top of the tree')
                continue
            why = refusal(name, header)
            if why:
                problems.append(f"{where}: includes {header}, but {why}")
    return problems


def links(listing):
    problems = []
    folders, libraries = {}, {}
    with open(listing, encoding="utf-8") as lines:
        for line in lines:
            target, folder, *linked = line.split()
            folders[target] = folder
            libraries[target] = linked
    for target, folder in folders.items():
        if not under(folder, "core") and folder.split("/")[0] not in ("rmc", "connectivity", "app"):
            continue
        reached, stack = set(), list(libraries[target])
        while stack:
            library = stack.pop()
            if library not in reached:
                reached.add(library)
                stack += libraries.get(library, [])
        for library in sorted(reached):
            for what, _, pattern, owners in FOREIGN:
                direct = library in libraries[target]
                if pattern and direct and pattern.match(library) and \
                        not any(under(folder, o) for o in owners):
                    problems.append(f"{target}: links {what} ({library})")
            if folders.get(library, ".") != ".":
                why = refusal(folder, folders[library])
                if why:
                    problems.append(f"{target} ({folder}): links {library}, but {why}")
    if not folders:
        problems.append(f"{listing} names no target")
    return problems


found = includes()
if len(sys.argv) > 1:
    found += links(sys.argv[1])
sources.finish(found)
