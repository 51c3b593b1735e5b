"""LibreOffice without a window, as for a mail merge: text documents converted to PDF."""

import os
import subprocess
from collections.abc import Sequence
from html import escape
from pathlib import Path

from tests.benchmarks.peers.child import LEADING, SIZE, PlainLetter, pdf_of, run

_BELOW = (0.0, 13.5, 50.0)
"""Points of white below a paragraph: a style for each."""


def write_one(letters: Sequence[PlainLetter], folder: Path) -> None:
    file = pdf_of(0, folder).with_suffix(".fodt")
    file.write_text(_document(letters), encoding="utf-8")
    _convert([file], folder)


def write_files(letters: Sequence[PlainLetter], folder: Path) -> None:
    files = [pdf_of(number, folder).with_suffix(".fodt") for number in range(len(letters))]
    for file, letter in zip(files, letters, strict=True):
        file.write_text(_document([letter]), encoding="utf-8")
    _convert(files, folder)


def _convert(files: Sequence[Path], folder: Path) -> None:
    command = ["soffice", f"-env:UserInstallation={Path(os.environ['PROFILE']).as_uri()}"]
    command += ["--headless", "--convert-to", "pdf", "--outdir", str(folder), *map(str, files)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _document(letters: Sequence[PlainLetter]) -> str:
    styles = "".join(
        f'<style:style style:name="P{below:g}{top}" style:family="paragraph">'
        f'<style:paragraph-properties fo:margin-bottom="{below}pt" '
        f'fo:line-height="{LEADING}pt"{break_} fo:orphans="0" fo:widows="0"/>'
        f'<style:text-properties style:font-name="S" fo:font-size="{SIZE}pt" '
        'fo:language="en" fo:country="US"/></style:style>'
        for below in _BELOW
        for top, break_ in (("", ""), ("n", ' fo:break-before="page"'))
    )
    body = "".join(
        _part(part["text"], part["below"], top=bool(number) and not place)
        for number, letter in enumerate(letters)
        for place, part in enumerate(letter)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?><office:document '
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
        'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" '
        'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" '
        'office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">'
        "<office:font-face-decls>"
        '<style:font-face style:name="S" svg:font-family="&apos;Source Serif Pro&apos;"/>'
        "</office:font-face-decls><office:automatic-styles>"
        '<style:page-layout style:name="L"><style:page-layout-properties '
        'fo:page-width="8.5in" fo:page-height="11in" fo:margin="1in"/></style:page-layout>'
        f"{styles}</office:automatic-styles><office:master-styles>"
        '<style:master-page style:name="Standard" style:page-layout-name="L"/>'
        f"</office:master-styles><office:body><office:text>{body}</office:text></office:body>"
        "</office:document>"
    )


def _part(text: str, below: float, *, top: bool) -> str:
    lines = "<text:line-break/>".join(escape(line) for line in text.split("\n"))
    return f'<text:p text:style-name="P{below:g}{"n" if top else ""}">{lines}</text:p>'


run(write_one, write_files)
