#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills and cancels imports at random moments: what was reported is there, whole, once, and a repeat ends it.

usage: interrupting.py ELCHI_CLI [KILLS [FILES]]

An import of FILES files is interrupted by SIGKILL and by SIGINT in turn and begun again in the same workspace, until
it comes through; then in a new workspace, until there were KILLS of each. After each interruption elchi-cli verifies
the workspace, and every dispatch that any run has reported must be in it once, with the whole text of its file. A
cancelled run has reported all that it stored. An import that came through holds every file once.
"""
import functools
import json
import os
import pathlib
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

PATIENCE = 600
AT_ONCE = 5  # seconds from Ctrl+C to the end, on a loaded machine
CANCELLED = "Cancelled; what was done so far is kept.\n"
PLACES = ["Оше", "Таласе", "Нарыне", "Баткене", "Караколе", "Токмоке", "Кербене", "Сулюкте"]
MATTERS = ["поставки семян", "ремонт дороги", "обучение врачей", "охрану ледников", "выставку ковров", "работу почты",
           "торговлю шерстью", "линию связи", "строительство школ", "учет воды"]


def title(number):
    return f"Встреча номер {number}"


def words(number):
    draw = random.Random(number)
    told = " ".join(f"В {draw.choice(PLACES)} стороны обсудили {draw.choice(MATTERS)} и назвали число "
                    f"{draw.randrange(10 ** 6)}." for _ in range(12))
    return f"{title(number)}\n\nБишкек, {1 + number % 28:02}.03.24. /Кабар/. {told}\n"


@functools.cache
def stored(number):
    """The text of a file as it is kept: documents have no empty paragraphs."""
    return words(number) if number % 50 else words(number).rstrip().replace("\n\n", "\n")


def write_files(folder, count):
    """Every fiftieth is a document, which a program of its own reads."""
    for number in range(count):
        if number % 50:
            (folder / f"{number:05}.txt").write_text(words(number))
        else:
            letters = "".join(f"\\u{ord(one)}?" if ord(one) > 127 else one for one in words(number).rstrip())
            (folder / f"{number:05}.rtf").write_text("{\\rtf1\\uc1 " + letters.replace("\n", "\\par\n") + "}")


def run(*command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"interrupting: {command} ended with {done.returncode}: {done.stdout} {done.stderr}")
    return done.stdout


def fail(words_of_it):
    sys.exit(f"interrupting: {words_of_it}")


class Desk:
    """A workspace, and what all runs have reported of it."""

    def __init__(self, cli, path, files):
        self.cli, self.path, self.files = cli, path, files
        self.reported = {}  # number of a dispatch: number of its file
        self.unsaid = 0  # dispatches that are there, though a kill came before they were reported
        run(cli, "init", path)

    def start(self):
        return subprocess.Popen([self.cli, "import", "--json", self.path, self.files], stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE, text=True, start_new_session=True)

    def hear(self, out):
        """Takes what one run reported; a line that was cut off was not said."""
        for line in out[:out.rfind("\n") + 1].splitlines():
            item = json.loads(line)
            file = int(pathlib.Path(item["path"]).stem)
            if item["outcome"] == "refused":
                fail(f"file {file} was refused: {item['reason']}")
            if item["outcome"] in ("imported", "near-duplicate"):
                if item["id"] in self.reported or file in self.reported.values():
                    fail(f"dispatch {item['id']} of file {file} was reported twice")
                self.reported[item["id"]] = file

    def check(self):
        """The texts that are there; all that was reported are, whole, and nothing twice."""
        counts = run(self.cli, "verify", self.path)
        base = sqlite3.connect(f"file:{self.path}?mode=ro&immutable=1", uri=True)
        there = dict(base.execute("SELECT id, text FROM dispatch JOIN dispatch_body ON dispatch_id = id"))
        base.close()
        if f"dispatches: {len(there)}\n" not in counts:
            fail(f"verify counts otherwise: {counts}")
        if len(set(there.values())) != len(there):
            fail("a dispatch is there twice")
        for number, file in self.reported.items():
            if there.get(number) != stored(file):
                fail(f"dispatch {number} of file {file} was reported and is {there.get(number)!r}")
        return list(there.values())

    def check_interrupted(self, cancelled):
        there = self.check()
        unsaid, self.unsaid = self.unsaid, len(there) - len(self.reported)
        if cancelled and self.unsaid != unsaid:
            fail(f"a cancelled import did not report {self.unsaid - unsaid} that it stored")
        return there


def interrupt(desk, process, kind, moment):
    """Waits for the moment and sends the signal. Whether the import was interrupted, and the seconds that it took."""
    seconds = 0
    try:
        out, err = process.communicate(timeout=moment)
    except subprocess.TimeoutExpired:
        process.send_signal(kind)
        since = time.monotonic()
        out, err = process.communicate(timeout=PATIENCE)
        seconds = time.monotonic() - since
    desk.hear(out)
    if process.returncode == 0:
        return False, seconds
    # A Ctrl+C before the import began ends the program as that of any other.
    if process.returncode == -kind or (process.returncode == 1 and err == CANCELLED):
        return True, seconds
    return fail(f"the import ended with {process.returncode}: {err}")


def measure(cli, folder, files):
    """How long a whole import takes."""
    desk = Desk(cli, folder / "whole.elchi", files)
    since = time.monotonic()
    run(cli, "import", desk.path, files)
    return time.monotonic() - since


def main():
    cli = sys.argv[1]
    kills = int(sys.argv[2] if len(sys.argv) > 2 else os.environ.get("ELCHI_IMPORT_KILLS", "3"))
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 300 if kills < 50 else 10000
    seed = random.randrange(10 ** 6)
    draw = random.Random(seed)
    print(f"seed {seed}", flush=True)
    os.environ.update(LC_ALL="C.UTF-8", LANGUAGE="")
    left = {signal.SIGKILL: kills, signal.SIGINT: kills}
    slowest = 0.0
    rounds = 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        files = folder / "files"
        files.mkdir()
        write_files(files, count)
        whole = measure(cli, folder, files)
        print(f"{count} files in {whole:.1f} s without an interruption", flush=True)
        while any(left.values()):
            rounds += 1
            desk = Desk(cli, folder / f"{rounds}.elchi", files)
            while any(left.values()):
                kind = max(left, key=left.get)
                interrupted, seconds = interrupt(desk, desk.start(), kind, draw.uniform(0, whole))
                if not interrupted:
                    break
                there = desk.check_interrupted(kind == signal.SIGINT)
                if kind == signal.SIGINT:
                    slowest = max(slowest, seconds)
                    if slowest > AT_ONCE:
                        fail(f"a cancelled import went on for {seconds:.1f} s")
                left[kind] -= 1
                print(f"round {rounds}, {kind.name}: {len(desk.reported)} reported, {len(there)} there", flush=True)
            out, err = desk.start().communicate(timeout=PATIENCE)
            desk.hear(out)
            there = desk.check()
            if sorted(there) != sorted(stored(number) for number in range(count)):
                fail(f"the repeated import holds {len(there)} of {count}: {err}")
            desk.path.unlink()
    print(f"{kills} kills and {kills} cancellations in {rounds} workspaces of {count} files: all that was reported was "
          f"there, whole, once; each repeat ended with every file once; the slowest Ctrl+C took {slowest:.2f} s")


main()
