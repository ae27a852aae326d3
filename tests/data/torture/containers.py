# SPDX-License-Identifier: GPL-3.0-or-later
"""Bytes of the containers that dispatches come in."""
import io
import struct
import zipfile
import zlib

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"


def zipped(entries, packed=False):
    """A ZIP archive. The committed ones are not packed, so that they are the same with any zlib."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED) as archive:
        for name, contents in entries:
            archive.writestr(zipfile.ZipInfo(name), contents, archive.compression)
    return buffer.getvalue()


def docx(body, prologue="", packed=False):
    relations = ('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                 f'<Relationship Id="r1" Type="{RELATION}" Target="word/document.xml"/></Relationships>')
    document = f'<?xml version="1.0"?>{prologue}<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'
    return zipped([("_rels/.rels", relations), ("word/document.xml", document)], packed)


def docx_paragraphs(paragraphs):
    return "".join(f'<w:p><w:r><w:t xml:space="preserve">{one}</w:t></w:r></w:p>' for one in paragraphs)


def odt(body, prologue="", manifest=""):
    space = "urn:oasis:names:tc:opendocument:xmlns"
    content = (f'<?xml version="1.0"?>{prologue}<office:document-content xmlns:office="{space}:office:1.0" '
               f'xmlns:text="{space}:text:1.0" xmlns:table="{space}:table:1.0"><office:body><office:text>{body}'
               '</office:text></office:body></office:document-content>')
    manifest = (f'<manifest:manifest xmlns:manifest="{space}:manifest:1.0"><manifest:file-entry '
                f'manifest:full-path="content.xml">{manifest}</manifest:file-entry></manifest:manifest>')
    return zipped([("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", content),
                   ("META-INF/manifest.xml", manifest)])


def rtf(paragraphs):
    def letters(text):
        return "".join(one if one in "\n" or 31 < ord(one) < 127 and one not in "\\{}" else f"\\u{ord(one)}?"
                       for one in text)
    return ("{\\rtf1\\ansi\\uc1 " + "\\par\n".join(letters(one) for one in paragraphs) + "}").encode("ascii")


def pdf(objects, trailer=""):
    """A PDF of these objects; the first one is the catalogue. An object is text, or text and the bytes of a stream."""
    out = b"%PDF-1.4\n"
    places = []
    for number, one in enumerate(objects, start=1):
        head, stream = one if isinstance(one, tuple) else (one, None)
        places.append(len(out))
        out += f"{number} 0 obj\n".encode()
        if stream is None:
            out += head.encode("latin-1")
        else:
            out += (head[:-2] + f"/Length {len(stream)}>>\nstream\n").encode("latin-1") + stream + b"\nendstream"
        out += b"\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = (f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n"
           f"<</Root 1 0 R/Size {len(objects) + 1}{trailer}>>\nstartxref\n{len(out)}\n%%EOF\n")
    return out + end.encode("latin-1")


def compound(streams):
    """An OLE file, which old Word documents and encrypted new ones are: streams of 4,096 bytes by name."""
    def entry(name, kind, child, right, start, size):
        wide = name.encode("utf-16le")
        return (wide.ljust(64, b"\0") + struct.pack("<HBBIII", len(wide) + 2, kind, 1, 0xffffffff, right, child) +
                bytes(36) + struct.pack("<IQ", start, size))
    entries = [entry("Root Entry", 5, 1, 0xffffffff, 0xfffffffe, 0)]
    table = [0xfffffffd, 0xfffffffe]  # sector 0: this table, sector 1: the directory
    for number, name in enumerate(streams):
        first = len(table)
        right = number + 2 if number + 1 < len(streams) else 0xffffffff
        entries.append(entry(name, 2, 0xffffffff, right, first, 4096))
        table += list(range(first + 1, first + 8)) + [0xfffffffe]
    header = (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3e, 3, 0xfffe, 9, 6) +
              bytes(10) + struct.pack("<IIIIIIIII", 1, 1, 0, 4096, 0xfffffffe, 0, 0xfffffffe, 0, 0))
    header += struct.pack("<I", 0) + b"\xff" * 432
    table += [0xffffffff] * (128 - len(table))
    return header + struct.pack("<128I", *table) + b"".join(entries).ljust(512, b"\0") + \
        b"".join(bytes(range(256)) * 16 for _ in streams)


def locked_zip(name, contents, password):
    """A ZIP archive whose only entry is encrypted in the old way of PKWARE (APPNOTE 6.1)."""
    keys = [0x12345678, 0x23456789, 0x34567890]

    def crc(value, byte):
        return (zlib.crc32(bytes([byte]), value ^ 0xffffffff) ^ 0xffffffff) & 0xffffffff

    def stir(byte):
        keys[0] = crc(keys[0], byte)
        keys[1] = ((keys[1] + (keys[0] & 0xff)) * 134775813 + 1) & 0xffffffff
        keys[2] = crc(keys[2], keys[1] >> 24)

    for byte in password:
        stir(byte)
    sum32 = zlib.crc32(contents)
    sealed = bytearray()
    for byte in bytes(range(11)) + bytes([sum32 >> 24]) + contents:
        mask = (keys[2] | 2) & 0xffff
        sealed.append(byte ^ ((mask * (mask ^ 1)) >> 8 & 0xff))
        stir(byte)
    fields = struct.pack("<HHHHHIIIHH", 20, 1, 0, 0, 0x21, sum32, len(sealed), len(contents), len(name), 0)
    local = b"PK\3\4" + fields + name + bytes(sealed)
    directory = b"PK\1\2" + struct.pack("<H", 20) + fields + struct.pack("<HHHII", 0, 0, 0, 0, 0) + name
    return local + directory + b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, 1, 1, len(directory), len(local), 0)
