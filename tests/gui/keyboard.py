#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Marks a whole dispatch by the keyboard alone, on keyboards that write Latin, Cyrillic or both.

usage: under-x keyboard.py ELCHI ELCHI_CLI ELCHI_MARKED DISPATCH KEYS GOLDEN

For each layout the real window opens a new workspace with the dispatch in it. The keys of the file KEYS, one chord a
line, are pressed by their place on the keyboard, so that a Russian layout gives Cyrillic letters for them; at last the
layout is switched after each of them. The window is closed by its chord. What is marked then must be what GOLDEN says.
"""
import os
import pathlib
import subprocess
import sys
import tempfile
import time

import xinput

SWITCHED = "us,ru, switched after each key"
LAYOUTS = {"us": ["us"], "ru": ["ru"], "us,ru": ["us,ru"],
           SWITCHED: ["-layout", "us,ru", "-option", "grp:caps_toggle"]}
WIDTH, HEIGHT = 1200, 700
PATIENCE = 60  # seconds
MOST_ACTIONS = 25


def run(*command):
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True).stdout


def screen():
    return subprocess.run(["import", "-silent", "-window", "root", "rgb:-"], check=True, capture_output=True).stdout


def work(process):
    """What the program has worked so far, in ticks, and whether it works now: it may think without showing it."""
    ticks, running = 0, False
    for task in pathlib.Path(f"/proc/{process.pid}/task").iterdir():
        try:
            fields = (task / "stat").read_text().rpartition(")")[2].split()
        except OSError:  # it has ended since
            continue
        ticks += int(fields[11]) + int(fields[12])
        running = running or fields[0] == "R"
    return ticks, running


def settle(process, before=None, what="the start"):
    """Waits until the screen shows something else than before, if told, stands still, and the program rests."""
    end = time.monotonic() + PATIENCE
    last, since = (screen(), work(process)), time.monotonic()
    while time.monotonic() - since < 0.3 or last[0] == before or last[1][1]:  # less than a caret takes to blink
        if time.monotonic() > end:
            picture = pathlib.Path(tempfile.gettempdir()) / "elchi-keyboard.png"
            run("import", "-silent", "-window", "root", picture)
            sys.exit(f"keyboard: the screen does not change or come to rest after {what}; {picture} shows it.")
        now = (screen(), work(process))
        if now != last:
            last, since = now, time.monotonic()


def switch(keyboard):
    group = keyboard.group()
    keyboard.key("CapsLock")
    if keyboard.group() == group:
        sys.exit("keyboard: the layout does not switch.")


def window_of(process):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(process.pid), "--name", "Elchi"],
                               capture_output=True, text=True).stdout.split()
        if found:
            return found[0]
        time.sleep(0.05)
    sys.exit("keyboard: the window did not come.")


def annotate(elchi, workspace, surroundings, keys, switching):
    process = subprocess.Popen([elchi, str(workspace)], env=surroundings)
    keyboard = xinput.Input()
    try:
        window = window_of(process)
        run("xdotool", "windowmove", window, 0, 0, "windowsize", window, WIDTH, HEIGHT, "windowfocus", window)
        settle(process)  # the newest dispatch opens by itself and has the keyboard
        for key in keys:
            before = screen()
            keyboard.key(key)
            settle(process, before, key)
            if switching:
                switch(keyboard)
        keyboard.key("Ctrl+Q")
        process.wait(PATIENCE)
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()


def lines_of(path):
    return [line for line in pathlib.Path(path).read_text().splitlines() if line and not line.startswith("#")]


def check(layout, marked, cli, workspace, golden):
    run(cli, "verify", workspace)
    have = run(marked, "print", workspace).splitlines()
    for line in golden:
        if line not in have:
            print(f"{layout}: missing {line}")
    for line in have:
        if line not in golden:
            print(f"{layout}: too much {line}")
    if sorted(have) != sorted(golden):
        sys.exit(1)


def main():
    elchi, cli, marked, dispatch, keys_file, golden_file = sys.argv[1:7]
    keys = lines_of(keys_file)
    golden = lines_of(golden_file)[1:]
    if len(keys) > MOST_ACTIONS:
        sys.exit(f"keyboard: {len(keys)} actions are more than {MOST_ACTIONS}.")
    for layout, options in LAYOUTS.items():
        run("setxkbmap", "-option", "")
        run("setxkbmap", *options)
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            settings = folder / "home" / "Elchi"
            settings.mkdir(parents=True)
            (settings / "Elchi.conf").write_text("[General]\nlanguage=ru\ntheme=light\n")
            home = str(folder / "home")
            surroundings = dict(os.environ, HOME=home, XDG_CONFIG_HOME=home, XDG_DATA_HOME=home)
            workspace = folder / "keyboard.elchi"
            run(marked, "make", workspace)
            run(cli, "import", workspace, dispatch)
            annotate(elchi, workspace, surroundings, keys, layout == SWITCHED)
            check(layout, marked, cli, workspace, golden)
        print(f"{layout}: {len(keys)} actions for {len(golden)} marks")


if __name__ == "__main__":
    main()
