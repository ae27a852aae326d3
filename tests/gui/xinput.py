# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys and the pointer of an X server, pressed through its XTEST extension: what a program gets is what a keyboard and a
mouse would have sent, in the layout and the layout's group that hold at that moment (xdotool sets the group itself)."""
import ctypes
import ctypes.util

# Where keys are on a PC keyboard.
KEYS = {"Escape": 9, "Tab": 23, "Return": 36, "Space": 65, "CapsLock": 66, "F2": 68, "F3": 69, "F4": 70, "F5": 71, "F6": 72,
        "Home": 110, "Up": 111, "Left": 113, "Right": 114, "End": 115, "Down": 116, "Delete": 119, "Z": 52, "Q": 24,
        **{str(digit): 9 + digit for digit in range(1, 10)}}
MODIFIERS = {"Ctrl": 37, "Shift": 50, "Alt": 64}
CORE_KEYBOARD = 0x100


class Input:
    """What it does has reached the server when a method returns, not yet the program."""

    def __init__(self):
        self._x = ctypes.CDLL("libX11.so.6")
        self._test = ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(None))
        if not self._display:
            raise OSError("there is no X display")

    def _send(self, function, *values):
        function(self._display, *values, 0)
        self._x.XSync(self._display, 0)

    def key(self, words):
        """Presses keys by their names: "Ctrl+Shift+Left"."""
        codes = [MODIFIERS.get(name) or KEYS[name] for name in words.split("+")]
        for code in codes:
            self._send(self._test.XTestFakeKeyEvent, code, 1)
        for code in reversed(codes):
            self._send(self._test.XTestFakeKeyEvent, code, 0)

    def group(self):
        """The number of the layout that holds now."""
        state = (ctypes.c_ubyte * 32)()
        self._x.XkbGetState(self._display, CORE_KEYBOARD, state)
        return state[0]

    def move(self, x, y):
        self._send(self._test.XTestFakeMotionEvent, -1, x, y)

    def button(self, down):
        self._send(self._test.XTestFakeButtonEvent, 1, 1 if down else 0)
