#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a C++ file is not as clang-format would write it, lacks its licence line, or is too long.

usage: style.py TREE
"""
import pathlib
import subprocess
import sys

LICENCE = "// SPDX-License-Identifier: GPL-3.0-or-later"
LONGEST = 600

tree = pathlib.Path(sys.argv[1])
files = [p for place in ("app", "ui", "tests") for p in sorted((tree / place).rglob("*")) if p.suffix in (".cpp", ".h")]
faults = []
for path in files:
    lines = path.read_text(encoding="utf-8").splitlines()
    if not lines or lines[0] != LICENCE:
        faults.append(f"{path.relative_to(tree)}: the first line must be: {LICENCE}")
    if len(lines) > LONGEST:
        faults.append(f"{path.relative_to(tree)}: {len(lines)} lines; a file never passes {LONGEST}")
format_run = subprocess.run(["clang-format", "--dry-run", "-Werror", *map(str, files)], capture_output=True, text=True)
if format_run.returncode:
    faults.append(format_run.stderr[:4000] + "\nrun: packaging/dev exec clang-format -i FILE")
print("\n".join(faults))
sys.exit(1 if faults else 0)
