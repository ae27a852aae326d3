#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a Kyrgyz word list for spell checkers (hunspell's .dic and .aff) out of our own Kyrgyz words: the translations of
the window, the guide, the sample dispatches and the vocabularies.

usage: kyrgyzwords.py TREE FOLDER      writes FOLDER/ky_KG.dic and FOLDER/ky_KG.aff
"""
import csv
import pathlib
import re
import sys
import xml.etree.ElementTree as xml

WORD = re.compile(r"[а-яёңөүА-ЯЁҢӨҮ]+(?:-[а-яёңөүА-ЯЁҢӨҮ]+)*")
KYRGYZ = re.compile(r"[ңөү]", re.IGNORECASE)

AFFIXES = """SET UTF-8
TRY аиенркылдтуошмгбсүжпйчөзкэяюңцхвфъьщёАИЕНРКЫЛДТУОШМГБСҮЖПЙЧӨЗЭЯЮҢЦХВФЩЁ
WORDCHARS -
REP 6
REP у ү
REP ү у
REP о ө
REP ө о
REP н ң
REP ң н
"""


def translations(tree):
    for message in xml.parse(tree / "translations" / "elchi_ky.ts").iter("message"):
        translation = message.find("translation")
        for text in [translation.text or ""] + [form.text or "" for form in translation.findall("numerusform")]:
            yield text.replace("&", "")


def vocabularies(tree):
    for path in sorted((tree / "resources" / "vocabularies").glob("*.csv")):
        if path.name == "sector-stems.csv":  # beginnings of words, not words
            continue
        with path.open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines):
                for column, cell in row.items():
                    if column == "aliases":
                        entries = [entry[3:] for entry in cell.split("|") if entry.startswith("ky")]
                        yield " ".join(entries)
                    elif column and column.startswith("ky"):
                        yield re.sub(r"\{[^}]*\}\S*", "", cell)


def texts(tree):
    yield (tree / "resources" / "help" / "guide.ky.md").read_text(encoding="utf-8")
    for path in sorted((tree / "resources" / "sample").glob("*-ky.txt")):
        yield path.read_text(encoding="utf-8")


def words(tree):
    """Each once: a name as it is written, another word in small letters."""
    found = set()
    for source in (translations, vocabularies, texts):
        for text in source(tree):
            for match in WORD.finditer(text):
                word = match.group()
                begins = source is not vocabularies and match.start() == 0 or text[:match.start()].rstrip().endswith((".", "!", "?"))
                found.add(word.lower() if begins and not word.isupper() else word)
    small = {word for word in found if word == word.lower()}
    return sorted(word for word in found if word in small or word.lower() not in small)


def main():
    tree, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    listed = words(tree)
    if not any(KYRGYZ.search(word) for word in listed):
        sys.exit("no Kyrgyz words found")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "ky_KG.dic").write_text("\n".join([str(len(listed)), *listed]) + "\n", encoding="utf-8")
    (folder / "ky_KG.aff").write_text(AFFIXES, encoding="utf-8")


main()
