"""The ODT of a letter, opened by LibreOffice, beside our own PDF of it."""

import io
import shutil
import subprocess

import pypdf
import pytest

from letterdesk.core.letter import Letter, PaperForm
from letterdesk.output.compose import compose
from letterdesk.output.letter_layout import lay_out_letter
from letterdesk.output.odt import letter_odt
from letterdesk.output.pdf import write_pdf
from letterdesk.output.typeset import Typesetter
from tests.output.campaign_samples import a_request
from tests.output.paper_samples import EXAMPLE, FULL, NORMAL, SHORT
from tests.output.read_paper import FoundLine, fonts_of, lines_found

OFFICE = shutil.which("soffice")
pytestmark = pytest.mark.skipif(not OFFICE, reason="needs LibreOffice Writer (soffice)")

IN_CHICAGO = compose(a_request()).letters[0]
"""Its first paragraph takes a line more than it would with 'Public Law' at a line's end."""
LETTERS = {
    "short": (SHORT, PaperForm.STANDARD),
    "normal": (NORMAL, PaperForm.STANDARD),
    "full": (FULL, PaperForm.STANDARD),
    "example": (EXAMPLE, PaperForm.STANDARD),
    "window": (NORMAL, PaperForm.WINDOW),
    "a line for a law's number": (IN_CHICAGO, PaperForm.STANDARD),
    "large-print": (NORMAL, PaperForm.LARGE_PRINT),
}


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Each ODT as LibreOffice prints it, all in one start of the program."""
    folder = tmp_path_factory.mktemp("office")
    for name, (letter, form) in LETTERS.items():
        (folder / f"{name}.odt").write_bytes(letter_odt(letter, form))
    subprocess.run(
        [str(OFFICE), f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless",
         "--convert-to", "pdf", "--outdir", folder, *sorted(folder.glob("*.odt"))],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    return {name: (folder / f"{name}.pdf").read_bytes() for name in LETTERS}


def ours(letter: Letter, form: PaperForm) -> bytes:
    typesetter = Typesetter()
    return write_pdf([lay_out_letter(letter, form, typesetter)], typesetter, title="Letter")


@pytest.mark.parametrize("name", LETTERS)
def test_every_line_stands_where_it_does_on_paper(name: str, opened: dict[str, bytes]) -> None:
    """Only inside a paragraph may a word end up on another line: LibreOffice fills them."""
    wanted, found = lines_found(ours(*LETTERS[name])), lines_found(opened[name])
    assert [line.page for line in found] == [line.page for line in wanted]
    assert [line.x for line in found] == pytest.approx([line.x for line in wanted], abs=0.3)
    assert [line.bottom for line in found] == pytest.approx(
        [line.bottom for line in wanted], abs=1.5
    )
    assert words_of(found) == words_of(wanted)
    same = sum(a.words == b.words for a, b in zip(wanted, found, strict=True))
    assert same >= 0.6 * len(wanted)


def words_of(lines: list[FoundLine]) -> list[str]:
    return [word for line in lines for word in line.words]


@pytest.mark.parametrize("name", LETTERS)
def test_the_page_and_its_fonts_are_ours(name: str, opened: dict[str, bytes]) -> None:
    pages = pypdf.PdfReader(io.BytesIO(opened[name])).pages
    assert {(round(page.mediabox.width), round(page.mediabox.height)) for page in pages} == {
        (612, 792)
    }
    families = {font.partition("+")[2].partition("-")[0] for font in fonts_of(opened[name])}
    assert families <= {"SourceSerifPro", "AtkinsonHyperlegible"}
    assert families
