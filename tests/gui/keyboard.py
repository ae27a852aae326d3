#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Marks a whole dispatch by the keyboard alone, on keyboards that write Latin, Cyrillic or both.

usage: under-x keyboard.py ELCHI ELCHI_CLI DISPATCH GOLDEN

For each layout the real window opens a new workspace with the dispatch in it. Keys are pressed by their place on the
keyboard, so that a Russian layout gives Cyrillic letters for them. Undo and redo are among them, and the window is
closed by its chord. Then elchi-cli tells what is marked, which must be what the golden file says.
"""
import csv
import io
import os
import pathlib
import subprocess
import sys
import tempfile
import time

LAYOUTS = ("us", "ru", "us,ru")
WIDTH, HEIGHT = 1200, 700
PATIENCE = 60  # seconds
MOST_ACTIONS = 25

# Where keys are on a PC keyboard.
ENTER, END, LEFT, DOWN, F2, F5, TWO, EIGHT, Z, Q = 36, 115, 113, 116, 68, 71, 11, 17, 52, 24


def run(*command):
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True).stdout


def screen():
    return subprocess.run(["import", "-silent", "-window", "root", "rgb:-"], check=True, capture_output=True).stdout


def settle(before=None):
    """Waits until the screen shows something else than before, if told, and stands still."""
    end = time.monotonic() + PATIENCE
    last, since = screen(), time.monotonic()
    while time.monotonic() - since < 0.3 or last == before:  # less than a caret takes to blink
        if time.monotonic() > end:
            picture = pathlib.Path(tempfile.gettempdir()) / "elchi-keyboard.png"
            run("import", "-silent", "-window", "root", picture)
            sys.exit(f"keyboard: the screen does not change or does not come to rest; {picture} shows it.")
        now = screen()
        if now != last:
            last, since = now, time.monotonic()


class Keyboard:
    """Counts what it presses; each press waits until the window has answered."""

    def __init__(self):
        self.actions = 0

    def press(self, key, modifiers=""):
        before = screen()
        run("xdotool", "key", f"{modifiers}{'+' if modifiers else ''}{key}")
        self.actions += 1
        settle(before)


def window_of(process):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(process.pid), "--name", "Elchi"],
                               capture_output=True, text=True).stdout.split()
        if found:
            return found[0]
        time.sleep(0.05)
    sys.exit("keyboard: the window did not come.")


def annotate(elchi, workspace, surroundings):
    process = subprocess.Popen([elchi, str(workspace)], env=surroundings)
    try:
        window = window_of(process)
        run("xdotool", "windowmove", window, 0, 0, "windowsize", window, WIDTH, HEIGHT, "windowfocus", window)
        settle()  # the newest dispatch opens by itself and has the keyboard
        keys = Keyboard()
        keys.press(ENTER, "ctrl")
        keys.press(END, "ctrl")
        keys.press(LEFT)  # before the line feed at the end …
        keys.press(LEFT)  # … and before the stop
        for _ in range(3):
            keys.press(LEFT, "ctrl+shift")
        keys.press(EIGHT)
        keys.press(Z, "ctrl")  # the event goes …
        keys.press(Z, "ctrl+shift")  # … and comes back
        keys.press(TWO, "shift")
        keys.press(F2, "shift")
        keys.press(DOWN)
        keys.press(ENTER)
        keys.press(F5)
        run("xdotool", "key", f"ctrl+{Q}")
        process.wait(PATIENCE)
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()
    return keys.actions


def reported(cli, workspace, name, kind, target):
    table = run(cli, "report", workspace, name, "--preset", "plain", "--columns", f"span_begin,span_end,{target}")
    return [(row[0], row[1], kind, row[2]) for row in list(csv.reader(io.StringIO(table)))[1:]]


def check(layout, cli, workspace, golden):
    run(cli, "verify", workspace)
    have = sorted(reported(cli, workspace, "mentions", "mention", "entity") +
                  reported(cli, workspace, "sectors", "coding", "sector"))
    wanted = sorted(line for line in golden if line[2] in ("mention", "coding"))
    for line in wanted:
        if line not in have:
            print(f"{layout}: missing {line}")
    for line in have:
        if line not in wanted:
            print(f"{layout}: too much {line}")
    if have != wanted:
        sys.exit(1)


def main():
    elchi, cli, dispatch, golden_file = sys.argv[1:5]
    golden = [tuple(line.split("\t")) for line in pathlib.Path(golden_file).read_text().splitlines()[1:]]
    for layout in LAYOUTS:
        run("setxkbmap", layout)
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            settings = folder / "home" / "Elchi"
            settings.mkdir(parents=True)
            (settings / "Elchi.conf").write_text("[General]\nlanguage=ru\ntheme=light\n")
            home = str(folder / "home")
            surroundings = dict(os.environ, HOME=home, XDG_CONFIG_HOME=home, XDG_DATA_HOME=home)
            workspace = folder / "keyboard.elchi"
            run(cli, "init", workspace)
            run(cli, "import", workspace, dispatch)
            actions = annotate(elchi, workspace, surroundings)
            check(layout, cli, workspace, golden)
        print(f"{layout}: {actions} actions")
        if actions > MOST_ACTIONS:
            sys.exit(f"keyboard: more than {MOST_ACTIONS} actions.")


if __name__ == "__main__":
    main()
