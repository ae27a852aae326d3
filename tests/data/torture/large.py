# SPDX-License-Identifier: GPL-3.0-or-later
"""refused/ and hard/: files that are made for a test and thrown away, of up to 51 MB."""
import struct

from containers import docx, docx_paragraphs, rtf, zipped

MEGABYTE = 1024 * 1024
WORDS = "Министр принял посла."


def lying(archive, size):
    """The archive with another declared size for its entries: a bomb that says it is small."""
    out = bytearray(archive)
    for signature, place in ((b"PK\3\4", 22), (b"PK\1\2", 24)):
        at = out.find(signature)
        while at >= 0:
            struct.pack_into("<I", out, at + place, size)
            at = out.find(signature, at + 4)
    return bytes(out)


def nested():
    """No archive in it unpacks to more than 49 MB, and all of them together to gigabytes."""
    inside = zipped([("a.txt", bytes(49 * MEGABYTE))], packed=True)
    return zipped([(f"{number}.zip", inside) for number in range(40)], packed=True)


def parts(count):
    part = b"--x\r\nContent-Type: text/plain\r\n\r\nWords.\r\n"
    return (b"From: a@example.org\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n" +
            part * count + b"--x--\r\n")


def parts_in_parts(levels):
    head = b"From: a@example.org\r\nMIME-Version: 1.0\r\n"
    begin = b"".join(b"Content-Type: multipart/mixed; boundary=x%d\r\n\r\n--x%d\r\n" % (n, n) for n in range(levels))
    end = b"".join(b"\r\n--x%d--\r\n" % n for n in reversed(range(levels)))
    return head + begin + b"Content-Type: text/plain\r\n\r\nWords." + end


def refused():
    spaces = b" " * (201 * MEGABYTE)
    return {
        "fat.txt": b"a" * (50 * MEGABYTE + 1),
        "bomb.zip": zipped([("a.txt", spaces)], packed=True),
        "lying.zip": lying(zipped([("a.txt", spaces)], packed=True), 1000),
        "nested.zip": nested(),
        "bomb.docx": docx(" " * (201 * MEGABYTE), packed=True),
        "lying.docx": lying(docx(" " * (201 * MEGABYTE), packed=True), 1000),
        "hungry.docx": docx(docx_paragraphs(["a" * (190 * MEGABYTE)]), packed=True),
        "many.zip": zipped([(f"{n}.txt", b"Words.") for n in range(2001)]),
        "many.eml": parts(2001),
        "nested.eml": parts_in_parts(300),
        "groups.rtf": b"{\\rtf1" + b"{" * 1000000,
        "elements.docx": docx("<w:p>" * 1000000),
        "elements.html": b"<html><body>" + b"<div></x>" * 1000000,
        "bold.html": b"<html><body>" + b"".join(b"<p><b id=a%d></p>" % n for n in range(20000)),
        "attributes.html": b"<html><body " + b" ".join(b"a%d=1" % n for n in range(400000)) + b"><p>a",
    }


def hard():
    words = "слово " * 166667
    return {
        "line.txt": words.encode(),
        "letters.txt": ("а" * 1000000).encode(),
        "line.html": f"<html><body><p>{words}</p></body></html>".encode(),
        "line.docx": docx(docx_paragraphs([words]), packed=True),
        "line.rtf": rtf([words]),
        "many.zip": zipped([(f"{n}.txt", f"Words {n}.".encode()) for n in range(2000)]),
        "tables.html": f"<html><body>{'<table><tr><td>' * 60}{WORDS}{'</td></tr></table>' * 60}".encode(),
        "entities.html": f"<html><body>{'&amp;' * 200000}</body></html>".encode(),
    }


def files():
    return {**{f"refused/{name}": contents for name, contents in refused().items()},
            **{f"hard/{name}": contents for name, contents in hard().items()}}
