"""Typst, compiled in the process, with its fonts found once. With TAGGED=1 its PDFs are tagged."""

import os
from collections.abc import Sequence
from pathlib import Path

import typst

from tests.benchmarks.peers.child import LEADING, MARGIN, SIZE, PlainLetter, pdf_of, run

_SETTING = f"""
#set page("us-letter", margin: {MARGIN}pt)
#set text(font: "Source Serif Pro", size: {SIZE}pt, top-edge: 0.78em, bottom-edge: -0.22em)
#set par(leading: {LEADING - SIZE}pt, spacing: 0pt, justify: false)
"""
_TAGGED = bool(os.environ.get("TAGGED"))


def write_one(letters: Sequence[PlainLetter], folder: Path) -> None:
    _write(_compiler(), letters, pdf_of(0, folder))


def write_files(letters: Sequence[PlainLetter], folder: Path) -> None:
    compiler = _compiler()
    for number, letter in enumerate(letters):
        _write(compiler, [letter], pdf_of(number, folder))


def _compiler() -> typst.Compiler:
    # Only the one font: nothing else to look through.
    fonts = typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=[str(Path(os.environ["FONTS"]))],
    )
    return typst.Compiler(font_paths=fonts)


def _write(compiler: typst.Compiler, letters: Sequence[PlainLetter], file: Path) -> None:
    source = _SETTING + "\n#pagebreak()\n".join(map(_page, letters))
    file.write_bytes(compiler.compile(input=source.encode(), format="pdf", pdf_tags=_TAGGED))


def _page(letter: PlainLetter) -> str:
    return "\n".join(
        f"#par({_quoted(part['text'])})\n#v({part['below'] + LEADING - SIZE}pt)" for part in letter
    )


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


run(write_one, write_files)
