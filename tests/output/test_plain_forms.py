"""Letters and cards as plain text and as OpenDocument text."""

import io
import re
import zipfile
from dataclasses import replace
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from letterdesk.core.letter import Letter, Packet, PaperForm
from letterdesk.output.marks import EXAMPLE_MARK
from letterdesk.output.names import document_names
from letterdesk.output.odt import letter_odt
from letterdesk.output.text import call_text, letter_text, reading_copy_text
from tests.output.paper_samples import CARD, EXAMPLE, FULL, NORMAL

TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def parsed(xml: bytes | str) -> ElementTree.Element:
    return ElementTree.fromstring(xml)  # noqa: S314 - our own XML


def paragraphs_of(odt: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(odt)) as package:
        content = parsed(package.read("content.xml"))
    paragraphs = []
    for paragraph in content.iter(f"{TEXT}p"):
        for line_break in paragraph.iter(f"{TEXT}line-break"):
            line_break.text = "\n"
        paragraphs.append("".join(paragraph.itertext()))
    return paragraphs


def test_a_letter_as_text_reads_from_sender_to_phone_number() -> None:
    text = letter_text(NORMAL)
    assert text.startswith("1250 W Addison St, Apt 3\nChicago, IL 60613\n\nNovember 23, 2026\n\n")
    assert "\n\nDear Senator Durbin:\n\nI live in Chicago" in text
    assert text.endswith("\n\nSincerely,\n\nMaria Alvarez\n312-555-0142\n")
    assert "\n\n\n" not in text


def test_an_example_as_text_says_so_first() -> None:
    assert letter_text(EXAMPLE).startswith(EXAMPLE_MARK)
    assert call_text(replace(CARD, example=True)).startswith(EXAMPLE_MARK)


def test_a_call_card_as_text_has_numbers_script_answers_and_voicemail() -> None:
    text = call_text(CARD)
    assert text.startswith(
        "Senator Richard J. Durbin\nU.S. Senator for Illinois, H.R. 1865\n\n"
        "Washington: 202-224-2152\nChicago: 312-353-4952\n"
    )
    assert "\n\nBusy, or the mailbox is full? Call the next number.\n\n" in text
    assert text.index("When someone answers (77 words, 31 seconds)") < text.index("If they ask")
    assert text.index("If they ask") < text.index("When you reach voicemail (70 words, 28 seconds)")
    assert "If they ask" not in call_text(replace(CARD, answers=()))


def test_a_reading_copy_is_empty_for_writers_in_english() -> None:
    assert reading_copy_text(NORMAL) == ""
    spanish = replace(NORMAL, reading_copy=("Vivo en Chicago.", "Gracias."))
    assert reading_copy_text(spanish) == "Vivo en Chicago.\n\nGracias.\n"


def test_an_odt_is_packaged_as_open_document_asks() -> None:
    with zipfile.ZipFile(io.BytesIO(letter_odt(NORMAL))) as package:
        first = package.infolist()[0]
        assert (first.filename, first.compress_type, first.extra) == (
            "mimetype", zipfile.ZIP_STORED, b"",
        )  # fmt: skip
        assert package.read(first) == b"application/vnd.oasis.opendocument.text"
        manifest = package.read("META-INF/manifest.xml").decode()
        for name in package.namelist():
            if name.endswith(".xml"):
                parsed(package.read(name))
            if name not in ("mimetype", "META-INF/manifest.xml"):
                assert f'full-path="{name}"' in manifest


def test_an_odt_uses_only_styles_and_fonts_it_brings() -> None:
    with zipfile.ZipFile(io.BytesIO(letter_odt(EXAMPLE, PaperForm.WINDOW))) as package:
        styles, content = package.read("styles.xml").decode(), package.read("content.xml").decode()
        names = package.namelist()
    for kind in ("text:style-name", "draw:style-name", "style:parent-style-name"):
        for used in re.findall(f'{kind}="([^"]+)"', styles + content):
            assert f'style:name="{used}"' in styles + content, used
    fonts = set(re.findall('xlink:href="([^"]+)"', styles + content))
    assert fonts == {name for name in names if name.startswith("Fonts/")}
    assert fonts == {"Fonts/SourceSerifPro-Regular.ttf", "Fonts/AtkinsonHyperlegible-Bold.ttf"}
    assert EXAMPLE_MARK in styles


def test_an_odt_has_the_page_and_sizes_of_the_letter_on_paper() -> None:
    for letter, size, leading in ((NORMAL, "12pt", "15.5pt"), (FULL, "11pt", "14pt")):
        with zipfile.ZipFile(io.BytesIO(letter_odt(letter))) as package:
            styles = package.read("styles.xml").decode()
            content = package.read("content.xml").decode()
        assert f'fo:font-size="{size}"' in content
        assert f'fo:line-height="{leading}"' in content
        for place in ('page-width="612pt"', 'page-height="792pt"', 'margin-left="72pt"'):
            assert place in styles


def test_an_odt_for_a_window_envelope_has_its_fold_marks() -> None:
    with zipfile.ZipFile(io.BytesIO(letter_odt(NORMAL, PaperForm.WINDOW))) as package:
        content = package.read("content.xml").decode()
    folds = [float(y) for y in re.findall('svg:y1="([0-9.]+)pt"', content)]
    assert sorted(folds) == pytest.approx([280.8, 280.8, 536.4, 536.4])


def test_an_odt_says_what_the_letter_says() -> None:
    said = "\n".join(paragraphs_of(letter_odt(NORMAL)))
    assert "Re: H.R.\u00a01865 (115th Congress), now Public\u00a0Law\u00a0115-164" in said
    assert said.replace("\u00a0", " ") == "\n".join(
        line for line in letter_text(NORMAL).splitlines() if line
    )


def test_equal_letters_give_equal_odt_bytes() -> None:
    assert letter_odt(NORMAL) == letter_odt(replace(NORMAL))


@settings(deadline=None)
@given(st.text(max_size=200))
def test_no_words_can_break_an_odt(words: str) -> None:
    shown = paragraphs_of(letter_odt(replace(NORMAL, body=(f"a{words}z", "<b>&amp;</b> ]]>"))))
    assert "<b>&amp;</b> ]]>" in shown


@pytest.mark.parametrize("letter", [NORMAL, EXAMPLE])
def test_typed_line_breaks_are_kept_in_an_odt(letter: Letter) -> None:
    assert "One\nTwo" in paragraphs_of(letter_odt(replace(letter, body=("One\nTwo",))))


def test_names_of_files_hold_no_name_of_a_person_and_never_clash() -> None:
    letters = (
        NORMAL,
        replace(NORMAL, corner_code="IL-05"),
        NORMAL,
        replace(NORMAL, corner_code=""),
    )
    packet = Packet(letters, (CARD,))
    assert document_names(packet) == (
        "letter-IL-SR",
        "letter-IL-05",
        "letter-IL-SR-2",
        "letter-senator",
        "call-IL-SR",
    )
