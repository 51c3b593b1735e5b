"""Official texts and logos that nobody is handed, each in an otherwise good pack.

The name says what. REFUSED are, with a sentence that names the file, when the pack is read or
when the text is; SHOWN are odd, harmless, and read as plain words.
"""

import random
import struct
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from letterdesk.store.packs.archive import build_archive
from tests.store.attachment_samples import PDF, chunk, header, jpeg, png, segment
from tests.store.bill_text_samples import BILL_DTD, DOCTYPE
from tests.store.hostile_archives import NAME, good_files
from tests.store.raw_zip import Entry, raw_zip

Make = Callable[[], bytes]
XML, TXT, PDF_FILE = (f"texts/BILLS-117s35is.{form}" for form in ("xml", "txt", "pdf"))
LOGO_PNG, LOGO_JPG = "logo.png", "logo.jpg"
_STORED = 15_000_000
"""Bytes; a larger file alone would make the archive too large."""


@dataclass(frozen=True)
class Attached:
    """A pack with one file more, which is not as it should be."""

    name: str
    file: str
    data: Make


def packed(file: str, data: bytes) -> bytes:
    """A good pack with one file more, as an archive: not packed small where that would fit,
    since what unfolds to a hundred times its size is refused for that alone."""
    files = {**good_files(), file: data}
    if len(data) > _STORED:
        return build_archive(NAME, files)
    return raw_zip([Entry(f"{NAME}/{name}".encode(), d, method=0) for name, d in files.items()])


def _noise(seed: int, size: int) -> bytes:
    return random.Random(seed).randbytes(size)  # noqa: S311 - no secret


def _bill(inside: str | bytes) -> bytes:
    words = inside.encode() if isinstance(inside, str) else inside
    return b"<bill><legis-body>" + words + b"</legis-body></bill>"


def _declares(declared: str, used: str = "x") -> bytes:
    return f"<?xml version='1.0'?><!DOCTYPE bill [{declared}]>{_bill(used).decode()}".encode()


_LAUGHS = '<!ENTITY a0 "ha">' + "".join(
    f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10)
)
_GOOD = BILL_DTD.encode()
_XML_REFUSED: Mapping[str, Make] = {
    "billion laughs": lambda: _declares(_LAUGHS, "&a9;"),
    "billion laughs with a document type": lambda: _declares(_LAUGHS, "&a9;").replace(b"bill [", b'bill SYSTEM "bill.dtd" ['),
    "quadratic blow-up": lambda: _declares(f'<!ENTITY a "{"x" * 50_000}">', "&a;" * 50_000),
    "a file of this computer": lambda: _declares('<!ENTITY a SYSTEM "file:///etc/passwd">', "&a;"),
    "a page of the network": lambda: _declares('<!ENTITY a SYSTEM "http://127.0.0.1/">', "&a;"),
    "a parameter entity": lambda: _declares('<!ENTITY % a SYSTEM "file:///etc/passwd"> %a;'),
    "an entity that is not to be read": lambda: _declares('<!NOTATION n SYSTEM "n"><!ENTITY a SYSTEM "a.gif" NDATA n>'),
    "default attributes": lambda: _declares(f'<!ATTLIST text a CDATA "{"x" * 10_000}">', "<text/>" * 10_000),
    "elements declared": lambda: _declares("<!ELEMENT bill ANY>"),
    "an empty list of declarations": lambda: _declares(" "),
    "an entity that nobody declared": lambda: _bill("&nobody;"),
    "an entity that only the document type knows": lambda: DOCTYPE.encode() + _bill("&nbsp;"),
    "100,000 deep, never closed": lambda: b"<bill>" + b"<a>" * 100_000,
    "100,000 deep": lambda: _bill(b"<a>" * 100_000 + b"</a>" * 100_000),
    "100,000 deep in quotations": lambda: _bill(b"<quoted-block>" * 100_000 + b"x" + b"</quoted-block>" * 100_000),
    "101 deep": lambda: _bill(b"<text>" * 101 + b"x" + b"</text>" * 101),
    "a million elements": lambda: _bill(b"<a/>" * 1_000_000),
    "a million attributes": lambda: b"<bill " + b" ".join(b'a%d=""' % n for n in range(400_000)) + b"/>",
    "8 MB of less-than": lambda: b"<" * 7_999_999,
    "8 MB of one element's name": lambda: b"<" + b"a" * 7_999_990,
    "8 MB of a comment that never ends": lambda: b"<!--" + b"-" * 7_999_990,
    "8 MB of an attribute that never ends": lambda: b'<bill a="' + b"x" * 7_999_980,
    "over 8 MB": lambda: _bill(_noise(1, 4_100_000).hex()),
    "100 MB of one line": lambda: b"<bill>" + b"x" * 100_000_000 + b"</bill>",
    "UTF-16": lambda: "<bill>x</bill>".encode("utf-16"),
    "UTF-16, and says so": lambda: '<?xml version="1.0" encoding="utf-16"?><bill>x</bill>'.encode("utf-16"),
    "UTF-32": lambda: "<bill>x</bill>".encode("utf-32"),
    "UTF-7, as it says": lambda: b'<?xml version="1.0" encoding="utf-7"?><bill>+ADw-</bill>',
    "Latin-1, as it says": lambda: b'<?xml version="1.0" encoding="ISO-8859-1"?><bill>\xe9</bill>',
    "an encoding of its own": lambda: b'<?xml version="1.0" encoding="klingon"?><bill>x</bill>',
    "not UTF-8": lambda: _bill(b"\xff\xfe"),
    "half a character": lambda: _bill(b"\xed\xa0\x80"),
    "NUL": lambda: _bill(b"a\0b"),
    "NUL by number": lambda: _bill("&#0;"),
    "half a character by number": lambda: _bill("&#xd800;"),
    "an escape of terminals": lambda: _bill("\x1b[2J"),
    "turned around": lambda: _bill("\u202etxet"),
    "isolated": lambda: _bill("\u2066x\u2069"),
    "two roots": lambda: _bill("x") * 2,
    "something after": lambda: _bill("x") + b"x",
    "no words": lambda: b"<bill/>",
    "empty": lambda: b"",
    "only white": lambda: b" \n" * 1_000,
    "plain words": lambda: b"A bill to be plain.",
    "a PDF": lambda: PDF,
    "a picture": png,
    "an archive": lambda: b"PK\x03\x04" + bytes(500),
    "a web page with a mistake": lambda: b"<!DOCTYPE html><html><body><p>Not found<br></body></html>",
    "JSON": lambda: b'{"bill": "x"}',
    "a prefix that nobody declared": lambda: b"<a:bill>x</a:bill>",
    "the same attribute twice": lambda: b'<bill a="1" a="2">x</bill>',
    **{f"cut at {part}": partial(lambda part: _GOOD[: int(len(_GOOD) * part)], part) for part in (0.001, 0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99, 0.999)},
}  # fmt: skip
_XML_SHOWN: Mapping[str, Make] = {
    "a document type that nobody fetches": lambda: b'<!DOCTYPE bill SYSTEM "http://127.0.0.1/bill.dtd">' + _bill("x"),
    "a style sheet that is a script": lambda: b'<?xml-stylesheet type="text/xsl" href="javascript:alert(1)"?>' + _bill("x"),
    "other files included": lambda: _bill('<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/>x'),
    "a web page": lambda: b"<html><script>alert(1)</script><p>A bill</p><img src='http://127.0.0.1/'/></html>",
    "turned around by number": lambda: _bill("a &#x202e;txet"),
    "8 MB of one line": lambda: _bill(b"<text>" + b"x" * 7_900_000 + b"</text>"),
    "8 MB of a comment": lambda: b"<!--" + b"x" * 7_900_000 + b"-->" + _bill("x"),
    "8 MB of CDATA": lambda: _bill(b"<![CDATA[" + b"<>" * 140_000 + b"]]>"),
    "7 MB of an attribute": lambda: _bill(b'<text a="' + b"x" * 7_000_000 + b'">x</text>'),
    "a million numbers of characters": lambda: _bill("&#65;" * 1_000_000),
    "140,000 paragraphs": lambda: _bill(b"<p>a</p>" * 140_000),
    "70,000 sections": lambda: _bill(b"<section><enum>1</enum></section>" * 70_000),
    "140,000 full stops": lambda: _bill(b"<p>a</p>" + b"<p>.</p>" * 140_000),
    "70,000 ends of quotations": lambda: _bill(b"<p>a</p>" + b"<quoted-block><after-quoted-block>x</after-quoted-block></quoted-block>" * 70_000),
    "deep quotations": lambda: _bill(b"<quoted-block>" * 90 + b"<p>a</p>" * 140_000 + b"</quoted-block>" * 90),
    "280,000 attributes": lambda: b"<bill " + b" ".join(b'a%d=""' % n for n in range(280_000)) + b">x</bill>",
    "names in names": lambda: b"<bill>" + b"".join(b'<a xmlns:n%d="u">' % n for n in range(90)) + b"x" + b"</a>" * 90 + b"</bill>",
}  # fmt: skip
_TXT_REFUSED: Mapping[str, Make] = {
    "100 MB of one line": lambda: b"x" * 100_000_000,
    "over 4 MB": lambda: _noise(2, 2_100_000).hex().encode(),
    "empty": lambda: b"",
    "only white": lambda: b" \r\n\t\f" * 1_000,
    "NUL": lambda: b"A bill\0",
    "an escape of terminals": lambda: b"A bill\x1b]0;title\x07",
    "a bell": lambda: b"A bill\x07",
    "turned around": "A \u202ellib".encode,
    "not UTF-8": lambda: b"A bill \xff",
    "UTF-16": lambda: "A bill".encode("utf-16"),
    "Windows' quotation marks": lambda: b"\x93A bill\x94",
    "a PDF": lambda: PDF + bytes(10),
    "a picture": png,
    "a program": lambda: b"\x7fELF" + bytes(1_000),
    "two million lines": lambda: b"a\n" * 1_999_000,
    "two million ends of lines": lambda: b"a" + b"\r\n" * 1_999_000,
}  # fmt: skip
_TXT_SHOWN: Mapping[str, Make] = {
    "4 MB of one word": lambda: b"x" * 3_999_000,
    "4 MB of one line": lambda: b"x " * 1_999_000,
    "4 MB of tabs": lambda: b"a" + b"\t" * 3_990_000 + b"b",
    "4 MB of lines that go on": lambda: (b"x" * 72 + b"\n") * 54_000,
    "4 MB of accents on one letter": ("a" + "\u0301" * 1_900_000).encode,
    "190,000 lines": lambda: b"a\n" * 190_000,
    "190,000 headings": lambda: b"SEC. 1.\n" * 190_000,
    "a web page": lambda: b"<script>alert(1)</script> <a href='file:///etc/passwd'>A bill</a>",
    "a template": lambda: b"{{ 7 * 7 }} {% include '/etc/passwd' %}",
    "form feeds": lambda: b"A bill\f\n\fto be plain",
    "Macintosh's ends of lines": lambda: b"A bill\rto be plain",
}  # fmt: skip
_PDF_REFUSED: Mapping[str, Make] = {
    "empty": lambda: b"",
    "plain words": lambda: b"A bill",
    "a web page": lambda: b"<html>%PDF-1.4 %%EOF</html>",
    "a program first": lambda: b"MZ" + bytes(500) + PDF,
    "a line end first": lambda: b"\n" + PDF,
    "cut in half": lambda: PDF[: len(PDF) // 2],
    "cut before its end": lambda: PDF.replace(b"%%EOF", b""),
    "much after its end": lambda: PDF + bytes(5_000),
    "over 12 MB": lambda: PDF + _noise(3, 12_000_000) + b"%%EOF",
    "another program's file": lambda: b"%!PS-Adobe-3.0\n%%EOF",
}  # fmt: skip
_PDF_KEPT: Mapping[str, Make] = {
    "with a script": lambda: PDF.replace(b"/Type", b"/OpenAction << /S /JavaScript /JS (app.alert(1)) >> /Type"),
    "nonsense between": lambda: b"%PDF-1.7\n" + _noise(4, 200_000) + b"\n%%EOF\n",
}  # fmt: skip


def _png(*pieces: bytes) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + b"".join(pieces)


def _rows(width: int, height: int) -> bytes:
    return chunk(b"IDAT", zlib.compress(bytes((1 + 3 * width) * height), 9))


_END = chunk(b"IEND")
_IMAGE = png()
_LOGO_REFUSED: Mapping[str, Make] = {
    "a bomb of 60,000 dots each way": lambda: _png(header(60_000, 60_000), chunk(b"IDAT", zlib.compress(bytes(10_000_000), 9)), _END),
    "a bomb that says it is small": lambda: _png(header(64, 32), chunk(b"IDAT", zlib.compress(bytes(60_000_000), 9)), _END),
    "a bomb in many pieces": lambda: _png(header(64, 32), *[chunk(b"IDAT", zlib.compress(bytes(9_000_000), 9))] * 20, _END),
    "2,001 dots wide": lambda: _png(header(2_001, 300), _rows(2_001, 300), _END),
    "no dots": lambda: _png(header(0, 0), _rows(0, 0), _END),
    "4 billion dots": lambda: _png(header(0xFFFFFFFF, 0xFFFFFFFF), _rows(8, 8), _END),
    "one dot": lambda: png(1, 1),
    "a long thin one": lambda: png(1_000, 16),
    "a row too few": lambda: _png(header(64, 32), _rows(64, 31), _END),
    "a row too many": lambda: _png(header(64, 32), _rows(64, 33), _END),
    "no dots at all": lambda: _png(header(64, 32), _END),
    "no end": lambda: _png(header(64, 32), _rows(64, 32)),
    "something after the end": lambda: _IMAGE + b"<script>",
    "two headers": lambda: _png(header(64, 32), header(64, 32), _rows(64, 32), _END),
    "no header": lambda: _png(_rows(64, 32), _END),
    "a header too short": lambda: _png(chunk(b"IHDR", b"\0\0\0\x40"), _rows(64, 32), _END),
    "dots in two places": lambda: _png(header(64, 32), chunk(b"IDAT"), chunk(b"tEXt", b"a\0b"), _rows(64, 32), _END),
    "a wrong checksum": lambda: _png(header(64, 32), chunk(b"IDAT", zlib.compress(b"x"), checksum=1), _END),
    "a piece that says it is 4 GB": lambda: _png(header(64, 32), struct.pack(">I", 0xFFFFFFFF) + b"IDAT" + bytes(100)),
    "a critical piece of its own": lambda: _png(header(64, 32), chunk(b"EVIL", b"x"), _rows(64, 32), _END),
    "a piece without a name": lambda: _png(header(64, 32), chunk(b"\0\0\0\0", b"x"), _rows(64, 32), _END),
    "a depth of 3": lambda: _png(header(64, 32, depth=3), _rows(64, 32), _END),
    "a colour of 5": lambda: _png(header(64, 32, colour=5), _rows(64, 32), _END),
    "a weave of 2": lambda: _png(header(64, 32, interlaced=2), _rows(64, 32), _END),
    "dots that are noise": lambda: _png(header(64, 32), chunk(b"IDAT", _noise(5, 6_000)), _END),
    "over 500 KB": lambda: png(extra=[chunk(b"tEXt", _noise(6, 500_000))]),
    "100 MB": lambda: _IMAGE + bytes(100_000_000),
    "empty": lambda: b"",
    "one byte": lambda: b"\x89",
    "only its first eight bytes": _png,
    "GIF": lambda: b"GIF89a" + bytes(500),
    "SVG": lambda: b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
    "WebP": lambda: b"RIFF\x10\0\0\0WEBPVP8 " + bytes(100),
    "TIFF": lambda: b"II*\0" + bytes(500),
    "an icon": lambda: b"\0\0\1\0\1\0" + bytes(500),
    "ICNS": lambda: b"icns" + bytes(500),
    "BMP": lambda: b"BM" + bytes(500),
    "a PDF": lambda: PDF,
    "a web page": lambda: b"<html></html>",
    **{f"cut at {part}": partial(lambda part: _IMAGE[: int(len(_IMAGE) * part)], part) for part in (0.1, 0.3, 0.5, 0.7, 0.9, 0.99)},
}  # fmt: skip
_FRAME = struct.pack(">BHHBBBB", 8, 32, 64, 1, 1, 0x11, 0)
_JPEG = jpeg()
_JPEG_REFUSED: Mapping[str, Make] = {
    "a bomb of 65,535 dots each way": lambda: b"\xff\xd8" + segment(0xC0, struct.pack(">BHHBBBB", 8, 65_535, 65_535, 1, 1, 0x11, 0)) + segment(0xDA, bytes((1, 1, 0, 0, 63, 0))) + bytes(1_000) + b"\xff\xd9",
    "1,000 passes": lambda: jpeg(scans=1_000),
    "two sizes": lambda: jpeg(extra=[segment(0xC0, _FRAME)]),
    "no size": lambda: b"\xff\xd8" + segment(0xE0, b"JFIF\0") + segment(0xDA, bytes(6)) + b"\0\0\xff\xd9",
    "no dots": lambda: b"\xff\xd8" + segment(0xC0, _FRAME) + b"\xff\xd9",
    "four colours": lambda: b"\xff\xd8" + segment(0xC0, struct.pack(">BHHB", 8, 32, 64, 4) + bytes(12)) + b"\xff\xd9",
    "twelve bits": lambda: b"\xff\xd8" + segment(0xC1, struct.pack(">BHHB", 12, 32, 64, 1) + bytes(3)) + b"\xff\xd9",
    "arithmetic coding": lambda: b"\xff\xd8" + segment(0xC9, _FRAME) + b"\xff\xd9",
    "lossless": lambda: b"\xff\xd8" + segment(0xC3, _FRAME) + b"\xff\xd9",
    "a size too short": lambda: b"\xff\xd8" + segment(0xC0, b"\x08") + b"\xff\xd9",
    "a segment longer than the file": lambda: b"\xff\xd8\xff\xe0\xff\xff" + bytes(100),
    "a segment of length 0": lambda: b"\xff\xd8\xff\xe0\0\0" + _JPEG[2:],
    "500 KB of FF": lambda: b"\xff\xd8" + b"\xff" * 499_000,
    "500 KB of FF among the dots": lambda: _JPEG[:-2] + b"\xff" * 490_000,
    "no end": lambda: _JPEG[:-2],
    "only its first three bytes": lambda: b"\xff\xd8\xff",
    **{f"cut at {part}": partial(lambda part: _JPEG[: int(len(_JPEG) * part)], part) for part in (0.1, 0.3, 0.5, 0.7, 0.9, 0.99)},
}  # fmt: skip
_LOGO_KEPT: Mapping[str, Make] = {
    "a colour profile that is a bomb": lambda: png(extra=[chunk(b"iCCP", b"x\0\0" + zlib.compress(bytes(60_000_000), 9))]),
    "a text that is a bomb": lambda: png(extra=[chunk(b"zTXt", b"x\0\0" + zlib.compress(bytes(60_000_000), 9))]),
    "ten thousand texts": lambda: png(extra=[chunk(b"tEXt", b"a\0b")] * 10_000),
    "moving": lambda: png(extra=[chunk(b"acTL", struct.pack(">II", 2**31 - 1, 0)), chunk(b"fcTL", bytes(26))]),
    "as large as may be": lambda: png(2_000, 2_000),
    "a script in a text": lambda: png(extra=[chunk(b"tEXt", b"a\0<script>alert(1)</script>")]),
}  # fmt: skip


def _all(file: str, table: Mapping[str, Make]) -> tuple[Attached, ...]:
    return tuple(Attached(f"{file}: {name}", file, data) for name, data in table.items())


REFUSED = (
    *_all(XML, _XML_REFUSED), *_all(TXT, _TXT_REFUSED), *_all(PDF_FILE, _PDF_REFUSED),
    *_all(LOGO_PNG, _LOGO_REFUSED), *_all(LOGO_JPG, _JPEG_REFUSED),
)  # fmt: skip
SHOWN = (
    *_all(XML, _XML_SHOWN), *_all(TXT, _TXT_SHOWN), *_all(PDF_FILE, _PDF_KEPT),
    *_all(LOGO_PNG, _LOGO_KEPT), *_all(LOGO_JPG, {"with a thumbnail after it": lambda: _JPEG + _JPEG}),
)  # fmt: skip
