#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the running window right after a mark was drawn, again and again: every mark must be there afterwards.

usage: under-x killing.py ELCHI ELCHI_CLI [TIMES]

Each time the real program opens the workspace, a dispatch is searched for and opened by keys, its first word is
double-clicked and marked with the key 1. As soon as the screen shows the mark with its handles and "Saved", the
process gets SIGKILL. Then elchi-cli verifies the workspace and counts the marks.
"""
import csv
import io
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time

WIDTH, HEIGHT = 1200, 700
PATIENCE = 60  # seconds; a loaded machine starts the window slowly
PERSON = (0x03, 0x39, 0xff)  # the colour of persons on light paper

# Places in a window of that size: left, top, width, height.
SEARCH_FIELD = (200, 74)
SECOND_ROW = (90, 185, 250, 40)
TEXT = (392, 60, 480, 560)
HEADING = (428, 86, 400, 32)
STATUS = (4, HEIGHT - 20, 300, 18)


def run(*command):
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True).stdout


def pixels(place):
    left, top, width, height = place
    raw = subprocess.run(["import", "-silent", "-window", "root", "-crop", f"{width}x{height}+{left}+{top}",
                          "-depth", "8", "rgb:-"], check=True, capture_output=True).stdout
    return [tuple(raw[at:at + 3]) for at in range(0, len(raw), 3)]


def ink(place):
    """How many pixels of a place are written on."""
    return sum(1 for red, green, blue in pixels(place) if max(red, green, blue) < 120)


def person_ink(place):
    """How many pixels of a place are in the colour of persons: the lines, labels and handles of their marks."""
    return sum(1 for pixel in pixels(place) if all(abs(a - b) < 12 for a, b in zip(pixel, PERSON)))


def wait_until(what, happened):
    end = time.monotonic() + PATIENCE
    while not happened():
        if time.monotonic() > end:
            picture = pathlib.Path(tempfile.gettempdir()) / "elchi-killing.png"
            run("import", "-silent", "-window", "root", picture)
            sys.exit(f"killing: {what} within {PATIENCE} s; {picture} shows the screen.")
        time.sleep(0.02)


def letters(number):
    """A word of letters for each number, so that a double click takes all of it."""
    return "Envoy" + "".join(chr(ord("a") + int(digit)) for digit in f"{number:03}")


class Desk:
    """A workspace in a folder of its own, with one dispatch for each time."""

    def __init__(self, folder, elchi, cli, times):
        self.workspace = folder / "killed.elchi"
        self.elchi, self.cli = elchi, cli
        settings = folder / "home" / "Elchi"
        settings.mkdir(parents=True)
        (settings / "Elchi.conf").write_text("[General]\nlanguage=en\ntheme=light\n")
        self.surroundings = dict(os.environ, HOME=str(folder / "home"), XDG_CONFIG_HOME=str(folder / "home"),
                                 XDG_DATA_HOME=str(folder / "home"))
        texts = folder / "texts"
        texts.mkdir()
        for number in range(times):
            (texts / f"{number:03}.txt").write_text(
                f"{letters(number)} came\n\nBishkek, 29.01.25. /Kabar/. Nobody else came on day {number}.\n")
        run(cli, "init", self.workspace)
        run(cli, "import", self.workspace, texts)

    def mark_and_kill(self, word, stands_open):
        window = subprocess.Popen([self.elchi, str(self.workspace)], env=self.surroundings)
        try:
            show(window)
            open_dispatch(word, stands_open)
            mark_first_word()
        finally:
            window.send_signal(signal.SIGKILL)
            window.wait()
        if window.returncode != -signal.SIGKILL:
            sys.exit(f"killing: the window was gone before it was killed (status {window.returncode}).")

    def marked_words(self):
        """What the store holds after the kill; verify ends the run with status 1 when anything is wrong."""
        run(self.cli, "verify", self.workspace)
        table = run(self.cli, "report", self.workspace, "mentions", "--preset", "plain", "--columns", "quote")
        return [row[0] for row in csv.reader(io.StringIO(table))][1:]


def show(window):
    names = []

    def found():
        answer = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(window.pid), "--name", "Elchi"],
                                capture_output=True, text=True)
        names[:] = answer.stdout.split()
        return bool(names)

    wait_until("the window did not come", found)
    run("xdotool", "windowmove", names[0], 0, 0, "windowsize", names[0], WIDTH, HEIGHT, "windowfocus", names[0])
    wait_until("the library stayed empty", lambda: ink(SECOND_ROW) > 100)
    wait_until("no dispatch opened by itself", lambda: ink(HEADING) > 100)


def open_dispatch(word, stands_open):
    """Opens the dispatch of that word by searching for it; the window opens on the newest one by itself."""
    heading = pixels(HEADING)
    run("xdotool", "mousemove", *SEARCH_FIELD, "click", 1)
    run("xdotool", "type", "--delay", 10, word)
    wait_until(f"the search did not find {word} alone", lambda: ink(SECOND_ROW) == 0)
    run("xdotool", "key", "Down")
    wait_until("the dispatch was not opened", lambda: stands_open or pixels(HEADING) != heading)


def first_word():
    """A point on the first word below the heading: the text's own first line."""
    left, top = TEXT[:2]
    column = pixels((left, top, 60, 200))
    written = [y for y in range(200) if any(max(pixel) < 120 for pixel in column[60 * y:60 * y + 60])]
    lines = []  # heading, byline, text: strokes of one line of letters stand close together
    for y in written:
        if lines and y - lines[-1][-1] < 6:
            lines[-1].append(y)
        else:
            lines.append([y])
    return left + 55, top + (lines[2][0] + lines[2][-1]) // 2


def mark_first_word():
    x, y = first_word()
    around = (x - 30, y - 20, 200, 50)
    status = pixels(STATUS)
    if person_ink(TEXT) > 0:
        sys.exit("killing: the dispatch was marked before.")
    run("xdotool", "mousemove", x, y, "click", "--repeat", 2, "--delay", 40, 1)
    wait_until("the palette did not open", lambda: person_ink(TEXT) > 0)
    run("xdotool", "key", 1)
    wait_until("the mark was not drawn", lambda: person_ink(around) > 40 and pixels(STATUS) != status)


def main():
    elchi, cli = sys.argv[1:3]
    times = int(sys.argv[3]) if len(sys.argv) > 3 else int(os.environ.get("ELCHI_KILLS", "5"))
    words = [letters(number) for number in range(times)]
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(pathlib.Path(folder), elchi, cli, times)
        for count, word in enumerate(words, start=1):
            desk.mark_and_kill(word, stands_open=word == words[-1])
            found = sorted(desk.marked_words())
            if found != sorted(words[:count]):
                sys.exit(f"killing: after kill {count} the marks are {found}, not {words[:count]}.")
            print(f"kill {count}: {len(found)} of {count} marks, verify found nothing wrong", flush=True)
    print(f"{times} kills, {times} marks drawn, {times} marks kept")


main()
