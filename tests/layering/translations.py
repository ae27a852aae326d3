#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a string of the sources has no finished Russian or Kyrgyz translation, or a translation is faulty.

usage: translations.py TREE
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

PLURALS = {"ru": 3, "ky": 2, "en": 2}
PLACE = re.compile(r"%L?\d+")


def fresh(tree, language, folder):
    """The translation file as lupdate would leave it, without touching the tree."""
    copy = pathlib.Path(folder) / f"elchi_{language}.ts"
    shutil.copy(tree / "translations" / copy.name, copy)
    only_plurals = ["-pluralonly"] if language == "en" else []
    subprocess.run(["lupdate", "-silent", "-no-obsolete", "-locations", "none", *only_plurals, str(tree / "app"),
                    str(tree / "ui"), "-ts", str(copy)], check=True, capture_output=True)
    return xml.parse(copy)


def texts_of(message, language):
    """Every form of a translation; nothing when a plural has the wrong number of forms."""
    translation = message.find("translation")
    forms = [form.text or "" for form in translation.findall("numerusform")]
    if message.get("numerus") == "yes":
        return forms if len(forms) == PLURALS[language] else None
    return [translation.text or ""]


def faults(tree, language):
    with tempfile.TemporaryDirectory() as folder:
        root = fresh(tree, language, folder)
    for context in root.iter("context"):
        for message in context.findall("message"):
            source = message.findtext("source")
            texts = texts_of(message, language)
            if message.find("translation").get("type") == "unfinished" or texts is None or not all(texts):
                yield context.findtext("name"), source, "has no finished translation"
                continue
            wanted = set(PLACE.findall(source))
            for text in texts:
                if set(PLACE.findall(text)) != wanted:
                    yield context.findtext("name"), source, f"has other places than its translation: {text}"


def main():
    tree = pathlib.Path(sys.argv[1])
    found = 0
    for language in PLURALS:
        for context, source, what in faults(tree, language):
            print(f"{language} {context}: {source!r} {what}")
            found += 1
    return 1 if found else 0


sys.exit(main())
