# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds every message key in the sources to the catalogue, and its languages to each other."""
import json
import re

import sources

WORDS = "resources/words"
CALL = re.compile(r"\bsay\(\s*")
LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')
ARGUMENT = re.compile(r'\{\s*"(\w+)"\s*,')
PLACEHOLDER = re.compile(r"\{(\w+)\}")
KEY = re.compile(r"^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$")
DECLARATIONS = {"core/words/message.h", "core/words/message.cpp"}
# Operations are called audit.* too: their names stand behind a brace.
AUDIT = re.compile(r'(?<!\{)"(audit\.[a-z0-9.-]+)"')

problems = []


def noDuplicates(pairs):
    keys = [key for key, _ in pairs]
    for key in {key for key in keys if keys.count(key) > 1}:
        problems.append(f"{key} is there twice in one file")
    return dict(pairs)


def catalogue(language):
    entries = {}
    for path in sources.files(f"{WORDS}/{language}"):
        try:
            content = json.loads(sources.read(path), object_pairs_hook=noDuplicates)
        except ValueError as error:
            problems.append(f"{path}: {error}")
            continue
        for key, entry in content.items():
            if key in entries:
                problems.append(f"{path}: {key} is in {entries[key][0]}, too")
            if not KEY.match(key):
                problems.append(f"{path}: {key} is not of the form part.some-words")
            entries[key] = (path, placeholders(path, key, entry))
    return entries


def placeholders(path, key, entry):
    text = entry.get("text")
    forms = list(text.values()) if isinstance(text, dict) else [text]
    forms.append(entry.get("remedy", ""))
    if any(not isinstance(form, str) for form in forms) or not forms[0]:
        problems.append(f"{path}: {key} has no text")
        return set()
    return set(PLACEHOLDER.findall(" ".join(forms)))


def balanced(text, start):
    """What lies between the parenthesis before `start` and the one that closes it."""
    depth, position, inString = 1, start, False
    while position < len(text) and depth:
        character = text[position]
        if inString:
            if character == "\\":
                position += 1
            elif character == '"':
                inString = False
        elif character == '"':
            inString = True
        elif character in "([{":
            depth += 1
        elif character in ")]}":
            depth -= 1
        position += 1
    return text[start:position - 1]


def withoutComments(text):
    return re.sub(r"//[^\n]*", lambda match: " " * len(match.group()), text)


english = catalogue("en")
languages = sorted(p.name for p in (sources.ROOT / WORDS).iterdir() if p.is_dir())

for missing in sorted(set(sources.LANGUAGES) - set(languages)):
    problems.append(f"{WORDS} lacks {missing}")
for language in languages:
    if language == "en":
        continue
    other = catalogue(language)
    for key in sorted(english.keys() - other.keys()):
        problems.append(f"{english[key][0]}: {key} is missing in {language}")
    for key in sorted(other.keys() - english.keys()):
        problems.append(f"{other[key][0]}: {key} is missing in en")
    for key in sorted(english.keys() & other.keys()):
        if english[key][1] != other[key][1]:
            problems.append(f"{other[key][0]}: {key} uses {sorted(other[key][1])}, "
                            f"English {sorted(english[key][1])}")

calls = 0
for path in sources.cpp("core", "rmc", "connectivity", "app"):
    if path.as_posix() in DECLARATIONS:
        continue
    text = withoutComments(sources.read(path))
    for match in CALL.finditer(text):
        calls += 1
        where = f"{path}:{sources.lineOf(text, match.start())}"
        literal = LITERAL.match(text, match.end())
        if not literal:
            problems.append(f"{where}: the key given to say() is no string literal")
            continue
        key = literal.group(1)
        if key not in english:
            problems.append(f"{where}: {key} is not in {WORDS}/en")
            continue
        rest = balanced(text, match.end())[len(literal.group(0)):].strip()
        given = set(ARGUMENT.findall(rest))
        spelledOut = not rest or re.match(r",\s*\{", rest)
        if spelledOut and english[key][1] - given:
            problems.append(f"{where}: {key} needs {sorted(english[key][1] - given)}, too")
    if path.match("core/api/*operations.h"):
        for key in AUDIT.findall(text):
            if key not in english:
                problems.append(f"{path}: {key} is not in {WORDS}/en")

print(f"{calls} calls, {len(english)} keys, languages {', '.join(languages)}")
if not calls:
    problems.append("no say() was found: the test itself is broken")
sources.finish(problems)
