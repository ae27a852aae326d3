#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the files that intake is tortured with.

usage: make.py FOLDER           the small ones, as they are committed beside this script
       make.py FOLDER --large   those that are too large to be committed

texts/    one Russian and one Kyrgyz dispatch in every format and every encoding: all are to be stored as the same text.
refused/  files of which nothing can be read, each one for a reason of its own.
hard/     files that look like bombs and are read all the same.
"""
import pathlib
import sys

import formats
import large
import refused


def main():
    folder = pathlib.Path(sys.argv[1])
    files = large.files() if "--large" in sys.argv else {**formats.files(), **refused.files()}
    for name, contents in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(contents)


sys.dont_write_bytecode = True
main()
