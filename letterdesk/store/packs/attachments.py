"""What a pack holds as it was received: official texts of its bills, and a logo.

Texts lie in the folder ``texts`` under the names that govinfo.gov gives them, from which the
bill and the version are known. They stay byte for byte as they are; what is held against
them here costs no more than a look at each byte. Reading one to the last word, which can
still fail, waits until somebody wants to (:mod:`letterdesk.store.bill_text`).
"""

import re
from collections.abc import Iterator, Mapping

from letterdesk.core.campaign import Logo
from letterdesk.core.official_texts import TextFile, TextForm, parse_text_name
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.store.packs.source import PackSource
from letterdesk.store.packs.toml_file import fail

TEXTS = "texts"
LOGOS = ("logo.png", "logo.jpg", "logo.jpeg")
"""Names of a logo in a pack's folder; the first that is there is taken."""
LARGEST = {TextForm.XML: 8_000_000, TextForm.TXT: 4_000_000, TextForm.PDF: 12_000_000}
"""Bytes of one text. The longest bills, of 4,000 pages, take about 6 million as XML."""
MOST_TEXTS = 30
LARGEST_TEXTS = 30_000_000
"""Bytes of all texts of a pack."""
_UNFIT = "[\x00-\x08\x0b\x0e-\x1f\u202a-\u202e\u2066-\u2069]"
"""Nothing that makes a terminal or a reader take a text for another. Form feeds stay, which
the Government Publishing Office has between pages, and what an old conversion left of
quotation marks (U+0080 to U+009F), which is passed over when a text is shown."""
_DECLARED = ("<!ENTITY", "<!ATTLIST", "<!ELEMENT", "<!NOTATION")
_ENCODING = r"<\?xml\b[^>]{0,200}?\bencoding\s*=\s*[\"']([^\"'>]{0,40})"
_END_OF_PDF = 2_048
"""Bytes at the end of a PDF among which its end is marked (ISO 32000-1, annex H, note 18, asks
readers to look at 1,024)."""


class PackTexts(Mapping[TextFile, bytes]):
    """The official texts of a pack. Each is read, and looked at, whenever it is asked for.

    Asking raises UserError for one that cannot be what its name says.
    """

    def __init__(self, source: PackSource) -> None:
        """Raises UserError when there are too many."""
        self._source = source
        known = (parse_text_name(name) for name in source.names(TEXTS))
        self._files = tuple(file for file in known if file is not None)
        if len(self._files) > MOST_TEXTS:
            fail(f"{source.name}/{TEXTS}", 0, sentence(QT_TRANSLATE_NOOP("core", "it holds more than {limit} official texts"), limit=MOST_TEXTS))  # fmt: skip

    def __getitem__(self, file: TextFile) -> bytes:
        if file not in self._files:
            raise KeyError(file)
        shown = f"{self._source.name}/{TEXTS}/{file.name}"
        data = self._source.read(f"{TEXTS}/{file.name}", LARGEST[file.form])
        check_text(shown, file, data)
        return data

    def __iter__(self) -> Iterator[TextFile]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)

    def read_all(self) -> None:
        """Look at every one. Raises UserError also when they are too large together."""
        room = LARGEST_TEXTS
        for file in self._files:
            room -= len(self[file])
            if room < 0:
                fail(f"{self._source.name}/{TEXTS}/{file.name}", 0, sentence(QT_TRANSLATE_NOOP("core", "with it the official texts take more than {limit} MB"), limit=LARGEST_TEXTS // 1_000_000))  # fmt: skip


def check_text(shown: str, file: TextFile, data: bytes) -> None:
    """Raise UserError, naming the file as ``shown``, unless ``data`` can be what its name says."""
    if len(data) > LARGEST[file.form]:
        fail(shown, 0, sentence(QT_TRANSLATE_NOOP("core", "it is larger than {limit} MB"), limit=LARGEST[file.form] // 1_000_000))  # fmt: skip
    if file.form is TextForm.PDF:
        if not data.startswith(b"%PDF-") or b"%%EOF" not in data[-_END_OF_PDF:]:
            fail(shown, 0, sentence(QT_TRANSLATE_NOOP("core", "it is damaged, or not a PDF file")))
        return
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        fail(shown, line, sentence(QT_TRANSLATE_NOOP("core", "it is not saved as UTF-8 text")))
    unfit = re.search(_UNFIT, text)
    if unfit:
        line = text.count("\n", 0, unfit.start()) + 1
        fail(shown, line, sentence(QT_TRANSLATE_NOOP("core", "there is a hidden character in it ({code})"), code=f"U+{ord(unfit[0]):04X}"))  # fmt: skip
    if file.form is TextForm.XML:
        _check_xml(shown, text)
    elif not text.strip():
        fail(shown, 0, sentence(QT_TRANSLATE_NOOP("core", "there are no words in it")))


def _check_xml(shown: str, text: str) -> None:
    if not text.lstrip().startswith("<"):
        fail(shown, 0, sentence(QT_TRANSLATE_NOOP("core", "it is damaged, or not an XML file")))
    encoding = re.match(_ENCODING, text)
    if encoding and encoding[1].lower() not in ("utf-8", "us-ascii"):
        fail(shown, 1, sentence(QT_TRANSLATE_NOOP("core", "it is not saved as UTF-8 text")))
    for declared in _DECLARED:
        place = text.find(declared)
        if place >= 0:
            line = text.count("\n", 0, place) + 1
            fail(shown, line, sentence(QT_TRANSLATE_NOOP("core", "it declares things of its own ({what}), which no bill does"), what=declared[2:]))  # fmt: skip


def unknown_texts(source: PackSource) -> tuple[str, ...]:
    """Files in ``texts`` whose names tell of no bill: they are kept, and never shown."""
    return tuple(name for name in source.names(TEXTS) if parse_text_name(name) is None)


def read_logo(source: PackSource) -> Logo | None:
    """The pack's logo, None where it has none. Raises UserError for one that may not be shown."""
    name = next((name for name in LOGOS if source.holds(name)), None)
    if name is None:
        return None
    # Here, because most campaigns have none.
    from letterdesk.store.packs.pictures import LARGEST_PICTURE, parse_picture

    return parse_picture(f"{source.name}/{name}", source.read(name, LARGEST_PICTURE))
