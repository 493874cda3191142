# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of the source tree, for the other lint tests."""
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
SKIPPED = {".git", "build", "node_modules", "__pycache__"}
CPP = {".cpp", ".h"}
# Besides English, what a user sees is there in each of these.
LANGUAGES = ("de", "es", "fr", "ja", "pl", "pt_BR", "zh_CN")


def files(*folders):
    """Every file below the given folders (all of the tree without any), relative to ROOT."""
    found = []
    stack = [ROOT / folder for folder in folders] if folders else [ROOT]
    while stack:
        folder = stack.pop()
        if not folder.is_dir():
            continue
        for entry in sorted(folder.iterdir()):
            if entry.is_symlink() or entry.name in SKIPPED:
                continue
            if entry.is_dir():
                stack.append(entry)
            else:
                found.append(entry.relative_to(ROOT))
    return sorted(found)


def cpp(*folders):
    return [path for path in files(*folders) if path.suffix in CPP]


def read(path):
    return (ROOT / path).read_text(encoding="utf-8")


def lineOf(text, offset):
    return text.count("\n", 0, offset) + 1


def finish(problems):
    """Ends the program: prints the problems, or says that there are none."""
    for problem in problems:
        print(problem)
    print(f"{len(problems)} problems")
    sys.exit(1 if problems else 0)
