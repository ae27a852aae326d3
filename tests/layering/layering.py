#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a file includes a room that its own room must not know.

usage: layering.py TREE | --self-test
"""
import pathlib
import re
import sys
import tempfile

APP = {
    "base": set(),
    "domain": {"base"},
    "text": {"base", "domain"},
    "intake": {"base", "domain", "text"},
    "apart": {"base", "intake"},
    "suggest": {"base", "domain", "text"},
    "store": {"base", "domain", "text"},
    "analysis": {"base", "domain", "text"},
    "report": {"base", "domain", "text"},
    "spelling": {"base"},
    "workspace": {"base", "domain", "text", "intake", "suggest", "store", "analysis", "report", "spelling"},
    "cli": {"base", "domain", "workspace", "report"},
}
SEEN_BY_UI = {"base", "domain", "analysis", "workspace", "report", "spelling"}
UI_ROOMS = ["library", "reader", "registry", "codebook", "meetings", "timeline", "charts", "reports"]
UI = {room: SEEN_BY_UI | {"models", "widgets"} for room in UI_ROOMS}
# The sentence list is the one control that knows a value of the domain: a passage.
UI["widgets"] = {"base", "spelling", "domain", "models"}
UI["models"] = SEEN_BY_UI
UI["shell"] = SEEN_BY_UI | {"models", "widgets"} | set(UI_ROOMS)
# The tour goes through the whole window from outside; start-up (ui/main.cpp) may call it.
UI["tour"] = UI["shell"] | {"shell"}
UI["main"] = UI["tour"] | {"tour"}
ALLOWED = APP | UI
# One header that the window needs of the text room: positions in Qt's units and in code points.
EXCEPTIONS = {"text/offsetmap.h"}

OURS = re.compile(r'^\s*#\s*include\s+"([a-z]+)/([^"]+)"', re.M)
THEIRS = re.compile(r"^\s*#\s*include\s+<([^>]+)>", re.M)
WINDOW = re.compile(r"^(QtWidgets|QtGui|QWidget|QApplication|QMainWindow|QColor|QFont|QPainter|QImage|QPixmap|QIcon)\b")


def faults_of(path, place, room, text):
    for target, rest in OURS.findall(text):
        header = f"{target}/{rest}"
        if target == room or header in EXCEPTIONS:
            continue
        if target not in ALLOWED.get(room, set()):
            yield f"{path}: {place}/{room} must not include {header}"
    for header in THEIRS.findall(text):
        if place == "app" and WINDOW.match(header):
            yield f"{path}: app works without a window, but includes <{header}>"
        if room != "store" and header.startswith("QSql"):
            yield f"{path}: only store knows SQL, but includes <{header}>"
        if room != "charts" and re.match(r"(QtCharts|QChart|QBarS|QHorizontalBar|QBarSet|QStackedBar)", header):
            yield f"{path}: only ui/charts knows Qt Charts, but includes <{header}>"
        if room != "spelling" and header.lower().startswith("sonnet"):
            yield f"{path}: only spelling knows Sonnet, but includes <{header}>"


def faults(tree):
    for place in ("app", "ui"):
        for path in sorted((tree / place).rglob("*")):
            if path.suffix not in (".cpp", ".h"):
                continue
            parts = path.relative_to(tree / place).parts
            room = parts[0] if len(parts) > 1 else "main"
            if room not in ALLOWED:
                yield f"{path}: there is no room {place}/{room} in the house"
                continue
            yield from faults_of(path.relative_to(tree), place, room, path.read_text(encoding="utf-8"))


def self_test():
    wrong = {
        "app/domain/a.cpp": '#include "store/connection.h"\n',
        "app/text/b.h": "#include <QWidget>\n",
        "ui/reader/c.cpp": '#include "timeline/view.h"\n',
        "ui/library/d.cpp": '#include "store/step.h"\n',
        "ui/library/e.cpp": "#include <QSqlQuery>\n",
        "app/odd/f.h": "\n",
    }
    with tempfile.TemporaryDirectory() as folder:
        tree = pathlib.Path(folder)
        for name, text in wrong.items():
            (tree / name).parent.mkdir(parents=True, exist_ok=True)
            (tree / name).write_text(text)
        found = list(faults(tree))
    missed = [name for name in wrong if not any(name in line for line in found)]
    return [f"the check missed {name}" for name in missed]


def main(argument):
    found = self_test() if argument == "--self-test" else list(faults(pathlib.Path(argument)))
    for line in found:
        print(line)
    return 1 if found else 0


sys.exit(main(sys.argv[1]))
