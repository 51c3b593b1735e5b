"""Reading back what was put on paper, with tools other than those that wrote it."""

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree


def complaints(pdf: bytes, folder: Path) -> str:
    """What qpdf and poppler say against a PDF; '' when both are content."""
    file = folder / "checked.pdf"
    file.write_bytes(pdf)
    qpdf = subprocess.run(["qpdf", "--check", file], capture_output=True, text=True, check=False)
    poppler = _poppler("pdftotext", "-raw", "-", "-", pdf=pdf)
    return ("" if qpdf.returncode == 0 else qpdf.stdout) + qpdf.stderr + poppler.stderr.decode()


def text_of(pdf: bytes) -> str:
    """A PDF's text in the order in which poppler reads it."""
    return _poppler("pdftotext", "-raw", "-enc", "UTF-8", "-", "-", pdf=pdf).stdout.decode("utf-8")


def plain_text_of(pdf: bytes) -> str:
    """A PDF's text as poppler puts it together from where it stands, for any direction."""
    return _poppler("pdftotext", "-enc", "UTF-8", "-", "-", pdf=pdf).stdout.decode("utf-8")


def fonts_of(pdf: bytes) -> dict[str, tuple[str, ...]]:
    """By font name: whether it is embedded, a subset, and has a Unicode map, as 'yes' or 'no'."""
    rows = _poppler("pdffonts", "-", pdf=pdf).stdout.decode().splitlines()[2:]
    return {row.split()[0]: tuple(row.split()[-5:-2]) for row in rows}


@dataclass(frozen=True)
class FoundLine:
    """A line as poppler finds it on a page; points from the page's upper left corner."""

    page: int
    x: float
    bottom: float
    words: tuple[str, ...]


def lines_found(pdf: bytes) -> list[FoundLine]:
    """The lines of a PDF from the top of its first page to the foot of its last."""
    found = _poppler("pdftotext", "-bbox-layout", "-", "-", pdf=pdf).stdout.decode("utf-8")
    plain = re.sub(r'<!DOCTYPE[^>]*>| xmlns="[^"]*"', "", found)
    pages = ElementTree.fromstring(plain).iter("page")  # noqa: S314 - poppler's own answer
    lines = [
        FoundLine(
            number,
            float(line.attrib["xMin"]),
            float(line.attrib["yMax"]),
            tuple(word.text or "" for word in line.iter("word")),
        )
        for number, page in enumerate(pages)
        for line in page.iter("line")
    ]
    return sorted(lines, key=lambda line: (line.page, line.bottom, line.x))


def _poppler(*command: str, pdf: bytes) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(command, input=pdf, capture_output=True, check=True)
