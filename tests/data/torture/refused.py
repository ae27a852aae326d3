# SPDX-License-Identifier: GPL-3.0-or-later
"""refused/: small files of which nothing can be read."""
import hashlib
import struct
import zlib

from containers import compound, docx, docx_paragraphs, locked_zip, odt, pdf, rtf, zipped

WORDS = "Министр принял посла."
LAUGHS = ('<!DOCTYPE w [<!ENTITY a0 "ha">' +
          "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 20)) + "]>")
OUTSIDE = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
PADDING = bytes.fromhex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a")


def rc4(key, contents):
    state, j = list(range(256)), 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    out, i, j = bytearray(), 0, 0
    for byte in contents:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)


def locked_pdf(password):
    """Of the oldest kind (PDF 32000, 7.6.3, revision 2); readers ask for its password like for any other's."""
    padded = (password + PADDING)[:32]
    owner = rc4(hashlib.md5(padded).digest()[:5], padded)
    key = hashlib.md5(padded + owner + struct.pack("<i", -4) + b"elchi-elchi-elch").digest()[:5]
    user = rc4(key, PADDING)
    contents = rc4(hashlib.md5(key + b"\4\0\0\0\0").digest()[:10], b"BT /F 12 Tf 20 100 Td (Words) Tj ET")
    return pdf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
                ("<<>>", contents), "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"],
               f"/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<{owner.hex()}>/U<{user.hex()}>>>"
               f"/ID[<{b'elchi-elchi-elch'.hex()}><{b'elchi-elchi-elch'.hex()}>]")


def scanned_pdf():
    return pdf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>",
                ("<<>>", b"200 0 0 200 0 0 cm /I Do"),
                ("<</Type/XObject/Subtype/Image/Width 8/Height 8/ColorSpace/DeviceGray/BitsPerComponent 8>>",
                 bytes(range(0, 256, 4)))])


def endless_pdf():
    """Forms that draw forms that draw forms: two kilobytes that take years."""
    objects = ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
               "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</XObject<</X 6 0 R>>>>>>",
               ("<<>>", b"/X Do"), "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]
    for level in range(12):
        objects.append((f"<</Type/XObject/Subtype/Form/BBox[0 0 200 200]/Resources<</XObject<</X {level + 7} 0 R>>>>>>",
                        b"/X Do " * 20))
    objects.append(("<</Type/XObject/Subtype/Form/BBox[0 0 200 200]/Resources<</Font<</F 5 0 R>>>>>>",
                    b"BT /F 12 Tf 20 100 Td (Words) Tj ET"))
    return pdf(objects)


def tables(levels):
    return "<w:tbl><w:tr><w:tc>" * levels + docx_paragraphs([WORDS]) + "</w:tc></w:tr></w:tbl>" * levels


def archive_in_archives(levels):
    inside = WORDS.encode()
    for level in range(levels):
        inside = zipped([(f"{level}.zip" if level else "a.txt", inside)])
    return inside


def documents():
    paragraphs = docx_paragraphs([WORDS])
    sealed = ('<manifest:encryption-data manifest:checksum="x"><manifest:algorithm/></manifest:encryption-data>')
    return {
        "locked.docx": compound(["EncryptionInfo", "EncryptedPackage"]),
        "old.doc": compound(["WordDocument", "1Table"]),
        "locked.odt": odt("", manifest=sealed),
        "locked.pdf": locked_pdf(b"secret"),
        "scanned.pdf": scanned_pdf(),
        "endless.pdf": endless_pdf(),
        "cut.pdf": scanned_pdf()[:60],
        "cut.docx": docx(paragraphs)[:-40],
        "broken.docx": docx(paragraphs + "<w:p>"),
        "laughs.docx": docx("<w:p><w:r><w:t>&a19;</w:t></w:r></w:p>", LAUGHS),
        "outside.docx": docx("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>", OUTSIDE),
        "laughs.odt": odt("<text:p>&a19;</text:p>", LAUGHS),
        "outside.odt": odt("<text:p>&x;</text:p>", OUTSIDE),
        "tables.docx": docx(tables(85)),
        "tables.odt": odt("<table:table><table:table-row><table:table-cell>" * 86 + "</table:table-cell>"
                          "</table:table-row></table:table>" * 86),
        "tables.rtf": b"{\\rtf1 " + b"{\\trowd\\intbl " * 256 + b"a\\cell\\row}" * 256 + b"}",
        "tables.html": b"<html><body>" + b"<table><tr><td>" * 257 + b"a" + b"</td></tr></table>" * 257,
        "unclosed.html": b"<html><body>" + b"<div></x>" * 300 + b"a",
        "sheet.xlsx": zipped([("xl/workbook.xml", "<workbook/>")]),
    }


def lists():
    def item(prologue, words):
        return f'<?xml version="1.0"?>{prologue}<rss><channel><item><title>{words}</title></item></channel></rss>'
    return {
        "laughs.rss": item(LAUGHS, "&a19;").encode(),
        "outside.rss": item(OUTSIDE, "&x;").encode(),
        "deep.rss": b"<rss>" + b"<a>" * 300 + b"</a>" * 300 + b"</rss>",
        "wordless.csv": b"number,sum\n1,2\n",
        "surrogate.jsonl": rb'{"text": "Osh \ud83d came"}' + b"\n",
        "nul.jsonl": rb'{"text": "Osh\u0000 came"}' + b"\n",
        "broken.jsonl": b'{"text": "Osh\n',
        "none.mbox": b"Nothing of a mailbox\n",
        "sealed.eml": b"From: a@example.org\r\nMIME-Version: 1.0\r\nContent-Type: application/pkcs7-mime; "
                      b"name=smime.p7m\r\n\r\nMIAGCSqGSIb3\r\n",
        "pgp.eml": b"From: a@example.org\r\nSubject: x\r\n\r\n-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA\r\n"
                   b"-----END PGP MESSAGE-----\r\n",
        "wordless.eml": b"From: a@example.org\r\nSubject: x\r\n\r\n",
    }


def archives():
    def absolute(name):
        return zipped([(name, WORDS.encode())])
    return {
        "locked.zip": locked_zip(b"a.txt", WORDS.encode(), b"secret"),
        "slip.zip": absolute("../../slip.txt"),
        "root.zip": absolute("/tmp/slip.txt"),
        "drive.zip": zipped([("C:slip.txt", WORDS.encode())]),
        "archives.zip": archive_in_archives(5),
        "empty.zip": zipped([]),
        "cut.zip": absolute("a.txt")[:40],
    }


def texts():
    picture = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    return {
        "empty.txt": b"",
        "blank.txt": b" \r\n\t\n\xc2\xa0",
        "nul.txt": "Бишкек\0, Ош".encode(),
        "surrogate.txt": b"\xff\xfe" + "Ош \ud83d, Бишкек".encode("utf-16le", "surrogatepass"),
        "surrogate-without-bom.txt": "Ош и Бишкек, Талас \udc01 и Нарын".encode("utf-16be", "surrogatepass"),
        "surrogate.utf-8.txt": "Ош \ud83d, Бишкек".encode("utf-8", "surrogatepass"),
        "damaged.txt": "Министр принял ".encode() + b"\xff\xfe" + " посла Индии".encode(),
        "binary.txt": bytes(range(32)) * 30,
        "picture.txt": picture + struct.pack(">I", zlib.crc32(picture[12:])),
        "program.html": b"\x7fELF\2\1\1" + bytes(60),
        "odd.txt": b"\xff\xfe" + "Ош".encode("utf-16le") + b"a",
    }


def files():
    return {f"refused/{name}": contents for name, contents in {**documents(), **lists(), **archives(), **texts()}.items()}
