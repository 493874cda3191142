# SPDX-License-Identifier: GPL-3.0-or-later
"""Licence lines, file sizes, and calls that the project does without."""
import re

import sources

SPDX = "SPDX-License-Identifier: GPL-3.0-or-later"
MARKED = {".cpp", ".h", ".py", ".sql", ".sh", ".cmake", ".js", ".mjs", ".css", ".qss", ".S"}
LIMIT = 600

# (what, pattern, folders)
PRODUCT = ("core", "rmc", "connectivity", "app")
FORBIDDEN = [
    ("a shell line: give an argument vector to posix_spawn or Boost.Process",
     re.compile(r"(?<![\w.>:])(?:std::|::)?(system|popen|execlp?e?)\s*\("), PRODUCT + ("tests",)),
    ("a nested event loop: use open() and a signal",
     re.compile(r"\bprocessEvents\s*\(|\bQEventLoop\b|\bQDialog::exec\b"
                r"|(?<!app)(?<!application)(?:\.|->)exec\s*\(\s*\)|QMessageBox::(?:information"
                r"|question|warning|critical|about)\s*\(|QFileDialog::get\w+\s*\("
                r"|QInputDialog::get\w+\s*\("), ("app/console",)),
    ("a coroutine: GCC 12 destroys some temporaries twice",
     re.compile(r"\bco_(await|return|yield)\b"), PRODUCT + ("tests",)),
    ("a promise to do it later: do it or open an issue",
     re.compile(r"\b(TODO|FIXME|XXX)\b"), PRODUCT + ("tests", "packaging", "cmake")),
    ("gmtime/localtime/strtok/rand share state: use <chrono>, string_view, RAND_bytes",
     re.compile(r"(?<![\w.>])(?:std::)?(gmtime|localtime|strtok|rand|srand)\s*\("), PRODUCT),
]


def isScript(path):
    with open(sources.ROOT / path, "rb") as file:
        return file.read(2) == b"#!"


def isBinary(path):
    with open(sources.ROOT / path, "rb") as file:
        return b"\0" in file.read(8192)


def withoutCommentsAndStrings(text):
    blank = lambda match: re.sub(r"[^\n]", " ", match.group())
    text = re.sub(r'R"(\w*)\(.*?\)\1"', blank, text, flags=re.S)
    text = re.sub(r'"(?:[^"\\\n]|\\.)*"', blank, text)
    return re.sub(r"//[^\n]*", blank, text)


problems = []
for path in sources.files():
    name = path.as_posix()
    if isBinary(path):
        if path.suffix not in {".png", ".ico"} and not name.startswith("tests/fuzz/corpus/"):
            problems.append(f"{name}: a binary file")
        continue
    marked = path.suffix in MARKED or path.name in {"CMakeLists.txt", ".clang-tidy", ".clang-format"}
    if not marked and not isScript(path):
        continue
    text = sources.read(path)
    if SPDX not in "\n".join(text.splitlines()[:3]):
        problems.append(f"{name}: no line {SPDX}")
    lines = text.count("\n")
    if lines > LIMIT:
        problems.append(f"{name}: {lines} lines, more than {LIMIT}: split it")
    plain = None
    for what, pattern, folders in FORBIDDEN:
        if name.startswith("tests/lint/") or not any(name.startswith(f + "/") for f in folders):
            continue
        cpp = path.suffix in sources.CPP
        if not cpp and "TODO" not in pattern.pattern:
            continue
        if plain is None:
            plain = withoutCommentsAndStrings(text) if cpp else text
        searched = text if "TODO" in pattern.pattern else plain
        for match in pattern.finditer(searched):
            problems.append(f"{name}:{sources.lineOf(searched, match.start())}: "
                            f"{match.group().strip()} is {what}")

sources.finish(problems)
