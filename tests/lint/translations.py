# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the console's translations to its sources: every text is there, translated and with the
same arguments, and none that is no longer used. Its argument is Qt's lupdate.

    translations.py LUPDATE          checks
    translations.py LUPDATE --update writes new texts into the files, to be translated"""
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

import sources

ARGUMENT = re.compile(r"%L?(?:[0-9]+|n)")
problems = []


def texts(path):
    found = {}
    for context in xml.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment"))
            found[key] = message.find("translation")
    return found


def language(path):
    return path.stem.partition("_")[2]


def arguments(text):
    return sorted(set(ARGUMENT.findall(text or "")))


def extract(lupdate, target, language):
    subprocess.run(
        [lupdate, "-silent", "-recursive", "-locations", "none", "-no-obsolete", "app/console",
         "-I", ".", "-source-language", "en", "-target-language", language, "-ts", str(target)],
        cwd=sources.ROOT, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def check(path, wanted):
    present = texts(sources.ROOT / path)
    for context, source, comment in sorted(wanted - present.keys(), key=str):
        problems.append(f"{path}: {context} lacks {source!r}")
    for context, source, comment in sorted(present.keys() - wanted, key=str):
        problems.append(f"{path}: {context} has {source!r}, which no source uses")
    for (context, source, _), translation in present.items():
        forms = [form.text for form in translation.findall("numerusform")] or [translation.text]
        if translation.get("type") or not all(forms):
            problems.append(f"{path}: {context} does not translate {source!r}")
        elif any(arguments(form) != arguments(source) for form in forms):
            problems.append(f"{path}: {context}: {source!r} has other arguments than {forms!r}")


if len(sys.argv) > 2 and sys.argv[2] == "--update":
    for file in sources.files("translations"):
        extract(sys.argv[1], sources.ROOT / file, language(file))
    sys.exit(0)
with tempfile.TemporaryDirectory() as directory:
    fresh = pathlib.Path(directory) / "fresh.ts"
    extract(sys.argv[1], fresh, "en")
    wanted = texts(fresh).keys()
    # Qt asks for a text under its class with all namespaces; lupdate must have seen the same.
    for name in sorted({name for name, _, _ in wanted if not name.startswith("callbox::")}):
        problems.append(f"texts of {name} are not found at run time: tr() of a class elsewhere "
                        "than in it, or within braces")
    if not wanted:
        problems.append("lupdate found no text in app/console")
    files = sources.files("translations")
    for file in files:
        check(file, wanted)
    for missing in sorted(set(sources.LANGUAGES) - {language(file) for file in files}):
        problems.append(f"translations lacks callbox-console_{missing}.ts")
for problem in problems:
    print(problem)
sys.exit(1 if problems else 0)
