"""The structure tree, read back by poppler and pikepdf as a program that reads aloud would."""

import io
import subprocess
from pathlib import Path

import pikepdf
import pytest

from letterdesk.core.letter import Letter, Packet, PaperForm
from letterdesk.output.pdf import render_packet
from letterdesk.output.split import split_packet
from letterdesk.output.text import letter_text
from tests.output.paper_samples import CARD, NORMAL, PACKET, TOO_LONG


def squeezed(text: str) -> str:
    return "".join(text.split())


def read_aloud(pdf: bytes, folder: Path) -> str:
    """The text that poppler finds through the structure tree alone."""
    file = folder / "tagged.pdf"
    file.write_bytes(pdf)
    done = subprocess.run(
        ["pdfinfo", "-struct-text", file], capture_output=True, text=True, check=True
    )
    assert done.stderr == ""
    quoted = (line.strip() for line in done.stdout.splitlines())
    return squeezed("".join(line[1:-1] for line in quoted if line.startswith('"')))


@pytest.mark.parametrize("letter", [NORMAL, TOO_LONG], ids=["one page", "running over"])
def test_a_letter_is_read_aloud_whole_and_in_order(letter: Letter, tmp_path: Path) -> None:
    printed = render_packet(Packet((letter,), ()))
    single = split_packet(printed)[0].data
    expected = squeezed(letter_text(letter)).removeprefix(letter.corner_code)
    for pdf in (printed.data, single):
        assert read_aloud(pdf, tmp_path) == expected


def test_a_card_has_headings_to_jump_to() -> None:
    printed = render_packet(Packet((), (CARD,)))
    for pdf in (printed.data, split_packet(printed)[0].data):
        with pikepdf.open(io.BytesIO(pdf)) as file:
            assert file.Root.MarkInfo.Marked
            assert tags_of(file)[:2] == ["/H1", "/P"]
            assert tags_of(file).count("/H2") == 3


@pytest.mark.parametrize("form", PaperForm)
def test_every_mark_on_every_page_leads_to_its_element(form: PaperForm) -> None:
    for document in split_packet(render_packet(PACKET, form)):
        with pikepdf.open(io.BytesIO(document.data)) as file:
            tree = pikepdf.NumberTree(file.Root.StructTreeRoot.ParentTree)
            assert list(tree) == list(range(len(file.pages)))
            for page, elements in zip(file.pages, tree.values(), strict=True):
                marked = [
                    int(step.operands[1].MCID)
                    for step in pikepdf.parse_content_stream(page)
                    if isinstance(step, pikepdf.ContentStreamInstruction)
                    and str(step.operator) == "BDC"
                ]
                assert marked == list(range(len(elements)))
                assert {str(element.S) for element in elements} <= {"/P", "/H1", "/H2", "/Figure"}


def tags_of(file: pikepdf.Pdf) -> list[str]:
    """The elements' types in reading order, sections opened."""
    tags: list[str] = []
    parts = [file.Root.StructTreeRoot.K]
    while parts:
        part = parts.pop(0)
        if str(part.S) in ("/Document", "/Sect"):
            parts = [*part.K, *parts]
        else:
            tags.append(str(part.S))
    return tags
