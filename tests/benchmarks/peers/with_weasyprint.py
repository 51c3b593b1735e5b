"""WeasyPrint, its font set up once."""

import os
from collections.abc import Sequence
from html import escape
from pathlib import Path

from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration

from tests.benchmarks.peers.child import LEADING, MARGIN, SIZE, PlainLetter, pdf_of, run


def write_one(letters: Sequence[PlainLetter], folder: Path) -> None:
    _write(letters, pdf_of(0, folder), *_dress())


def write_files(letters: Sequence[PlainLetter], folder: Path) -> None:
    style, fonts = _dress()
    for number, letter in enumerate(letters):
        _write([letter], pdf_of(number, folder), style, fonts)


def _dress() -> tuple[CSS, FontConfiguration]:
    fonts = FontConfiguration()
    url = Path(os.environ["SERIF"]).as_uri()
    sheet = f"""
        @font-face {{ font-family: Serif; src: url({url}) }}
        @page {{ size: letter; margin: {MARGIN}pt }}
        body {{ font: {SIZE}pt/{LEADING}pt Serif; margin: 0 }}
        p {{ margin: 0; white-space: pre-line }}
        section + section {{ break-before: page }}
    """
    return CSS(string=sheet, font_config=fonts), fonts


def _write(
    letters: Sequence[PlainLetter], file: Path, style: CSS, fonts: FontConfiguration
) -> None:
    body = "".join(f"<section>{''.join(map(_part, letter))}</section>" for letter in letters)
    page = HTML(string=f"<!doctype html><html lang=en><title>Letter</title><body>{body}")
    page.write_pdf(file, stylesheets=[style], font_config=fonts)


def _part(part: object) -> str:
    assert isinstance(part, dict)
    return f"<p style='margin-bottom:{part['below']}pt'>{escape(part['text'])}</p>"


run(write_one, write_files)
