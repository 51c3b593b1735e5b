"""pdfLaTeX in Bitstream Charter, a serif of the same width that comes with it as Type 1."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.peers.child import LEADING, SIZE, PlainLetter, pdf_of, run

_BEFORE = rf"""\documentclass[12pt]{{article}}
\usepackage[T1]{{fontenc}}
\usepackage[utf8]{{inputenc}}
\usepackage{{charter}}
\pdfpagewidth=8.5in \pdfpageheight=11in
\oddsidemargin=0pt \topmargin=0pt \headheight=0pt \headsep=0pt
\textwidth=6.5in \textheight=9in
\parindent=0pt \parskip=0pt \pagestyle{{empty}} \raggedright
\input glyphtounicode \pdfgentounicode=1
\begin{{document}}
\fontsize{{{SIZE}}}{{{LEADING}}}\selectfont
"""


def write_one(letters: Sequence[PlainLetter], folder: Path) -> None:
    _write(letters, pdf_of(0, folder))


def write_files(letters: Sequence[PlainLetter], folder: Path) -> None:
    for number, letter in enumerate(letters):
        _write([letter], pdf_of(number, folder))


def _write(letters: Sequence[PlainLetter], file: Path) -> None:
    pages = "\n\\newpage\n".join(map(_page, letters))
    file.with_suffix(".tex").write_text(f"{_BEFORE}{pages}\n\\end{{document}}\n", encoding="utf-8")
    command = ["pdflatex", "-interaction=batchmode", file.with_suffix(".tex").name]
    subprocess.run(command, cwd=file.parent, check=True, stdout=subprocess.DEVNULL)


def _page(letter: PlainLetter) -> str:
    return "\n".join(f"{_escaped(part['text'])}\\par\\vskip{part['below']}pt" for part in letter)


def _escaped(text: str) -> str:
    for sign in "&%$#_":
        text = text.replace(sign, f"\\{sign}")
    return text.replace("\n", "\\\\\n")


run(write_one, write_files)
