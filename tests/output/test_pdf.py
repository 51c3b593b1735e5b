import io
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from letterdesk.core.letter import CallCard, Letter, Packet, PaperForm
from letterdesk.output.card_layout import OUTCOMES
from letterdesk.output.pdf import render_packet
from letterdesk.output.split import split_packet
from letterdesk.output.text import letter_text
from tests.output.paper_samples import (
    CARD,
    EXAMPLE,
    FULL,
    NORMAL,
    PACKET,
    PARAGRAPHS,
    SHORT,
    TOO_LONG,
)
from tests.output.read_paper import complaints, fonts_of, text_of

NAMES = "José Nuñez-O’Brien, Łukasz Żak, Nguyễn Thị Ánh, Kahananuiʻokina, Ελένη, Жанна, ẍ̣"


def printed(document: Letter | CallCard, form: PaperForm = PaperForm.STANDARD) -> bytes:
    if isinstance(document, Letter):
        return render_packet(Packet((document,), ()), form).data
    return render_packet(Packet((), (document,)), form).data


def squeezed(text: str) -> str:
    """Text without its spaces and line breaks, to compare what a page says."""
    return "".join(text.split())


def test_a_packet_has_letters_first_and_says_which_pages_are_whose() -> None:
    packet = render_packet(PACKET)
    assert [(part.name, part.first_page, part.pages) for part in packet.parts] == [
        ("letter-IL-SR", 0, 1),
        ("letter-IL-JR", 1, 1),
        ("letter-IL-05", 2, 1),
        ("call-IL-SR", 3, 1),
        ("call-IL-JR", 4, 1),
        ("call-IL-05", 5, 1),
    ]
    pages = pypdf.PdfReader(io.BytesIO(packet.data)).pages
    assert len(pages) == 6
    assert "Dear Senator Duckworth:" in pages[1].extract_text()


@pytest.mark.parametrize("form", PaperForm)
def test_other_tools_open_every_file_without_a_complaint(form: PaperForm, tmp_path: Path) -> None:
    for file in split_packet(render_packet(PACKET, form)):
        assert complaints(file.data, tmp_path) == "", file.name


def test_single_files_are_whole_and_carry_only_their_own_fonts() -> None:
    files = {file.name: file for file in split_packet(render_packet(PACKET))}
    assert list(files) == [
        *(f"letter-{code}.pdf" for code in ("IL-SR", "IL-JR", "IL-05")),
        *(f"call-{code}.pdf" for code in ("IL-SR", "IL-JR", "IL-05")),
        "packet.pdf",
    ]
    assert files["packet.pdf"].pages == 6
    assert "Dear Senator Duckworth:" in text_of(files["letter-IL-JR.pdf"].data)
    assert "Durbin" not in files["letter-IL-05.pdf"].name
    letter, card = (fonts_of(files[f"{kind}-IL-SR.pdf"].data) for kind in ("letter", "call"))
    assert all("SourceSerifPro" in name for name in letter)
    assert all("Atkinson" in name for name in card)
    for flags in (*letter.values(), *card.values()):
        assert flags == ("yes", "yes", "yes")  # embedded, subset, readable as text


def test_two_letters_to_one_office_are_two_files() -> None:
    files = split_packet(render_packet(Packet((NORMAL, SHORT), ())))
    assert [file.name for file in files] == [
        "letter-IL-SR.pdf",
        "letter-IL-SR-2.pdf",
        "packet.pdf",
    ]


def test_equal_packets_give_equal_bytes() -> None:
    first, again = (split_packet(render_packet(PACKET)) for _ in range(2))
    assert first == again


def test_a_file_says_nothing_about_the_writer_but_what_is_printed() -> None:
    for file in split_packet(render_packet(PACKET)):
        reader = pypdf.PdfReader(io.BytesIO(file.data))
        assert reader.metadata is not None
        assert reader.metadata.title in ("Letter", "Call card", "Letters and call cards")
        assert reader.metadata.author is None
        assert str(reader.metadata.creation_date) == "2026-11-23 00:00:00+00:00"
        root = reader.root_object
        assert str(root["/Lang"]) == "en-US"
        assert "'/DisplayDocTitle': True" in str(root["/ViewerPreferences"])
        assert not {"/AA", "/Names", "/AcroForm"} & root.keys()
        assert isinstance(root.get("/OpenAction", []), list)  # a place to open at, no action
        assert not any("/Annots" in page for page in reader.pages)


def test_pages_are_us_letter() -> None:
    for page in pypdf.PdfReader(io.BytesIO(render_packet(PACKET).data)).pages:
        assert (page.mediabox.width, page.mediabox.height) == (612, 792)


@pytest.mark.parametrize("letter", [SHORT, NORMAL, FULL, TOO_LONG, EXAMPLE])
def test_the_text_read_back_is_the_text_composed_in_reading_order(letter: Letter) -> None:
    bare = replace(letter, corner_code="")
    assert squeezed(text_of(printed(bare))) == squeezed(letter_text(bare))


def test_words_read_back_have_their_spaces() -> None:
    assert PARAGRAPHS[1].split() == [
        word for word in text_of(printed(SHORT_STORY)).split() if word in PARAGRAPHS[1].split()
    ]


SHORT_STORY = replace(
    NORMAL, sender=(), date="", inside_address=(), reference="", salutation="", closing="",
    body=(PARAGRAPHS[1],), signature="", contact=(), corner_code="",
)  # fmt: skip


def test_names_of_many_languages_print_as_typed() -> None:
    assert squeezed(NAMES) in squeezed(text_of(printed(replace(NORMAL, signature=NAMES))))
    card = replace(CARD, live=(f"My name is {NAMES}.",))
    assert squeezed(NAMES) in squeezed(text_of(printed(card)))


def test_a_card_reads_back_whole() -> None:
    text = squeezed(text_of(printed(CARD)))
    for part in (*CARD.live, *CARD.voicemail, *OUTCOMES, *(p.number for p in CARD.numbers)):
        assert squeezed(part) in text


def test_a_packet_of_nothing_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="needs a letter"):
        render_packet(Packet((), ()))


def test_a_letter_without_a_date_of_ours_still_prints_the_same_bytes() -> None:
    blank = replace(NORMAL, date="____________, 20__", sender=("_" * 30, "_" * 30))
    assert printed(blank) == printed(blank)


@contextmanager
def listening() -> Iterator[io.StringIO]:
    """What any library warns of in the log meanwhile."""
    said = io.StringIO()
    handler = logging.StreamHandler(said)
    handler.setLevel(logging.WARNING)
    logging.getLogger().addHandler(handler)
    try:
        yield said
    finally:
        logging.getLogger().removeHandler(handler)


@settings(max_examples=15, deadline=None)
@given(st.text(st.characters(codec="utf-8"), max_size=300))
def test_any_text_makes_a_sound_file_without_a_word_in_the_log(text: str) -> None:
    packet = Packet((replace(NORMAL, body=(text,)),), (replace(CARD, live=(text,)),))
    with listening() as said:
        files = split_packet(render_packet(packet))
    assert said.getvalue() == ""
    for file in files:
        assert pypdf.PdfReader(io.BytesIO(file.data), strict=True).pages[0].extract_text()
