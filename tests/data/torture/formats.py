# SPDX-License-Identifier: GPL-3.0-or-later
"""texts/: the same two dispatches in every format and encoding that Elchi reads."""
import base64
import csv
import io
import json
import quopri

from containers import docx, docx_paragraphs, odt, pdf, rtf, zipped

# Letters and signs that every one of the tables has.
RUSSIAN = [
    "Министр принял посла Индии",
    "Бишкек, 14.03.24. /Асель Маматова - Кабар/. Министр сельского хозяйства принял посла Индии. Стороны обсудили "
    "поставки семян, обучение агрономов и выставку в Оше 7-8 апреля.",
    '"Мы ждем агрономов уже в июне", - сказал министр.',
    "Как сообщили в министерстве, следующая встреча намечена на 5 июня.",
]
KYRGYZ = [
    "Министр Түркиянын элчисин кабыл алды",
    "Бишкек, 14.03.24. /Кабар/. Айыл чарба министри Түркиянын элчисин кабыл алды. Тараптар үрөн жеткирүүнү жана "
    "29-июнда өтө турган көргөзмөнү талкуулашты.",
    "«Өлкөлөрдүн кызматташуусу өнүгүп жатат», — деди министр.",
]
EIGHT_BITS = {"windows-1251": "cp1251", "koi8-r": "koi8-r", "cp866": "cp866", "iso-8859-5": "iso8859-5",
              "mac-cyrillic": "mac-cyrillic"}


def escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;")


def page(paragraphs, language, charset="utf-8"):
    """A page as a browser saves it: the article stands between menus, scripts and other headlines."""
    text = "\n".join(f"<p>{escaped(one)}</p>" for one in paragraphs[1:])
    return f"""<!DOCTYPE html>
<!-- saved from url=(0033)https://news.example/{language}/12345 -->
<html lang="{language}"><head><meta http-equiv="Content-Type" content="text/html; charset={charset}">
<title>{escaped(paragraphs[0])} - Example</title><style>p {{ margin: 0 }}</style></head>
<body><nav><ul><li>Menu</li><li>USD 87,45</li></ul></nav><div id="wrap"><aside>Advertisement</aside>
<article><h1>{escaped(paragraphs[0])}</h1>
{text}<script>document.write("<p>late</p>")</script></article>
<aside><h2>More news</h2><a href="/1">Something else</a></aside></div><footer>Copyright</footer></body></html>
"""


def letter(paragraphs, charset, transfer):
    def header(text):
        return "=?utf-8?b?" + base64.b64encode(text.encode()).decode() + "?="
    body = "\r\n".join(paragraphs).encode(charset)
    body = quopri.encodestring(body) if transfer == "quoted-printable" else base64.encodebytes(body)
    head = (f"From: Desk <desk@example.org>\r\nSubject: {header(paragraphs[0])}\r\nDate: Thu, 14 Mar 2024 10:00:00 "
            f"+0600\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset={charset}\r\n"
            f"Content-Transfer-Encoding: {transfer}\r\n\r\n")
    return head.encode() + body.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def feed(paragraphs, kind):
    title = escaped(paragraphs[0])
    text = escaped("".join(f"<p>{escaped(one)}</p>" for one in paragraphs))
    if kind == "rss":
        return ('<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>News</title><item>'
                f"<title>{title}</title><pubDate>Thu, 14 Mar 2024 10:00:00 +0600</pubDate><description>{text}"
                "</description></item></channel></rss>")
    return ('<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry>'
            f'<title>{title}</title><updated>2024-03-14T10:00:00+06:00</updated><content type="html">{text}</content>'
            "</entry></feed>")


def table(paragraphs):
    out = io.StringIO()
    csv.writer(out).writerows([["title", "text"], [paragraphs[0], "\n".join(paragraphs)]])
    return out.getvalue()


def lines(text, width):
    rows = [""]
    for word in text.split(" "):
        if rows[-1] and len(rows[-1]) + 1 + len(word) > width:
            rows.append("")
        rows[-1] += (" " if rows[-1] else "") + word
    return rows


def printed(paragraphs):
    """A PDF with broken lines, indented paragraphs and a font that is not embedded."""
    letters = sorted(set("".join(paragraphs)))
    code = {one: f"{number:04x}" for number, one in enumerate(letters, start=1)}
    drawn = []
    y = 780
    for paragraph in paragraphs:
        for number, row in enumerate(lines(paragraph, 76)):
            word = "".join(code[one] for one in row)
            drawn.append(f"BT /F 12 Tf {50 if number else 74} {y} Td <{word}> Tj ET")
            y -= 16
    table = "\n".join(f"<{code[one]}> <{ord(one):04x}>" for one in letters)
    cmap = (f"/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n1 begincodespacerange <0000> <ffff> "
            f"endcodespacerange\n{len(letters)} beginbfchar\n{table}\nendbfchar endcmap end end")
    return pdf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
                ("<<>>", "\n".join(drawn).encode()),
                "<</Type/Font/Subtype/Type0/BaseFont/Words/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>",
                "<</Type/Font/Subtype/CIDFontType2/BaseFont/Words/DW 500/FontDescriptor 8 0 R/CIDSystemInfo"
                "<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>",
                ("<<>>", cmap.encode()),
                "<</Type/FontDescriptor/FontName/Words/Flags 4/Ascent 800/Descent -200/CapHeight 700/StemV 80"
                "/ItalicAngle 0/FontBBox[0 -200 500 800]>>"])


def of_language(paragraphs, name):
    text = "\n".join(paragraphs)
    message = letter(paragraphs, "utf-8", "base64")
    xml = [escaped(one) for one in paragraphs]
    return {
        f"{name}.txt": text.encode(),
        f"{name}.md": text.encode(),
        f"{name}.html": page(paragraphs, name).encode(),
        f"{name}.docx": docx(docx_paragraphs(xml)),
        f"{name}.odt": odt("".join(f"<text:p>{one}</text:p>" for one in xml)),
        f"{name}.rtf": rtf(paragraphs),
        f"{name}.pdf": printed(paragraphs),
        f"{name}.eml": message,
        f"{name}.mbox": b"From desk@example.org Thu Mar 14 10:00:00 2024\n" + message.replace(b"\r\n", b"\n"),
        f"{name}.rss": feed(paragraphs, "rss").encode(),
        f"{name}.atom": feed(paragraphs, "atom").encode(),
        f"{name}.csv": table(paragraphs).encode(),
        f"{name}.jsonl": json.dumps({"title": paragraphs[0], "text": text}).encode(),
        f"{name}.zip": zipped([(f"{name}/{name}.txt", text.encode())]),
        f"{name}.crlf.txt": text.replace("\n", "\r\n").encode(),
        f"{name}.utf-8-bom.txt": text.encode("utf-8-sig"),
        f"{name}.utf-16le.txt": text.encode("utf-16le"),
        f"{name}.utf-16be.txt": text.encode("utf-16be"),
        f"{name}.utf-16le-bom.txt": b"\xff\xfe" + text.encode("utf-16le"),
        f"{name}.utf-16be-bom.txt": b"\xfe\xff" + text.encode("utf-16be"),
        f"{name}.utf-16.html": b"\xff\xfe" + page(paragraphs, name, "utf-16").encode("utf-16le"),
    }


def files():
    all_files = {**of_language(RUSSIAN, "ru"), **of_language(KYRGYZ, "ky")}
    for name, table_of in EIGHT_BITS.items():
        all_files[f"ru.{name}.txt"] = "\n".join(RUSSIAN).encode(table_of)
        # What a page and a message say of their encoding is heard.
        all_files[f"ru.{name}.html"] = page(RUSSIAN, "ru", "x-mac-cyrillic" if "mac" in name else name).encode(table_of)
    all_files["ru.koi8-r.eml"] = letter(RUSSIAN, "koi8-r", "quoted-printable")
    return {f"texts/{name}": contents for name, contents in all_files.items()}
