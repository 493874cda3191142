# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the console's help to its places: every language has a page for each place of
frame/places.cpp and no other, of a readable length, and every link leads to a place."""
import re
import sys

import sources

PLACE = re.compile(r'place<\w+>\(\s*"(\w+)"')
LINK = re.compile(r"\]\(([^)]*)\)")
WORDS = 90, 260
CHARACTERS = 250, 700  # in the languages that put no spaces between words
WITHOUT_SPACES = ("ja", "zh_CN")
problems = []

folder = sources.ROOT / "resources/help"
places = set(PLACE.findall((sources.ROOT / "app/console/frame/places.cpp").read_text()))
if not places:
    problems.append("app/console/frame/places.cpp: no place found")
languages = sorted(path.name for path in folder.iterdir() if path.is_dir())
if "en" not in languages:
    problems.append("resources/help/en is missing")
for language in languages:
    present = {path.stem for path in (folder / language).glob("*.md")}
    for name in sorted(places - present):
        problems.append(f"resources/help/{language}/{name}.md is missing")
    for name in sorted(present - places):
        problems.append(f"resources/help/{language}/{name}.md: there is no such place")
    for name in sorted(present):
        where = f"resources/help/{language}/{name}.md"
        text = (folder / language / f"{name}.md").read_text()
        if not text.startswith("# "):
            problems.append(f"{where}: the first line is no title")
        words = text.split()
        if language in WITHOUT_SPACES:
            unit, length, (least, most) = "characters", len("".join(words)), CHARACTERS
        else:
            unit, length, (least, most) = "words", len(words), WORDS
        if not least <= length <= most:
            problems.append(f"{where}: {length} {unit}, not {least} to {most}")
        for link in LINK.findall(text):
            if link not in places:
                problems.append(f"{where}: {link!r} is no place")
for problem in problems:
    print(problem)
print(f"{len(problems)} problems")
sys.exit(1 if problems else 0)
