"""ReportLab's canvas, the quickest way to use it: lines broken by simpleSplit, each paragraph once."""

import os
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from tests.benchmarks.peers.child import (
    HEIGHT,
    LEADING,
    MARGIN,
    SIZE,
    WIDTH,
    PlainLetter,
    pdf_of,
    run,
)


def write_one(letters: Sequence[PlainLetter], folder: Path) -> None:
    pdfmetrics.registerFont(TTFont("serif", os.environ["SERIF"]))
    _write(letters, pdf_of(0, folder))


def write_files(letters: Sequence[PlainLetter], folder: Path) -> None:
    font = TTFont("serif", os.environ["SERIF"])
    pdfmetrics.registerFont(font)
    for number, letter in enumerate(letters):
        _write([letter], pdf_of(number, folder))


def _write(letters: Sequence[PlainLetter], file: Path) -> None:
    canvas = Canvas(str(file), pagesize=(WIDTH, HEIGHT), pageCompression=1)
    for letter in letters:
        pen = canvas.beginText(MARGIN, HEIGHT - MARGIN - SIZE)
        pen.setFont("serif", SIZE, LEADING)
        for part in letter:
            for line in _lines(part["text"]):
                pen.textLine(line)
            pen.moveCursor(0, part["below"])
        canvas.drawText(pen)
        canvas.showPage()
    canvas.save()


@cache
def _lines(text: str) -> list[str]:
    return [
        line
        for kept in text.split("\n")
        for line in simpleSplit(kept, "serif", SIZE, WIDTH - 2 * MARGIN)
    ]


run(write_one, write_files)
