"""`letterdesk sample`: paper for the photocopier, with nothing personal on it."""

from pathlib import Path

from pypdf import PdfReader

from letterdesk.cli.main import run


def test_a_blank_letter_and_script_for_each_chamber(tmp_path: Path) -> None:
    assert run(["sample", "--campaign", "sesta-fosta", "--out", str(tmp_path)]) == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "call-representative.pdf",
        "call-senator.pdf",
        "guide.pdf",
        "letter-representative.pdf",
        "letter-senator.pdf",
        "packet.pdf",
    ]
    letter = PdfReader(tmp_path / "letter-senator.pdf").pages[0].extract_text()
    assert "Dear Senator ____________" in letter
    assert "Print your name" in letter
    assert "Date\n" in letter
    card = PdfReader(tmp_path / "call-senator.pdf").pages[0].extract_text()
    assert "U.S. Senator\n" in card.replace(" ·", "\n").replace(" \n", "\n")


def test_a_sample_of_another_day_asks_what_that_day_could_give(tmp_path: Path) -> None:
    words = ["sample", "--campaign", "sesta-fosta", "--as-of", "2017-10-01", "--out", str(tmp_path)]
    assert run(words) == 0
    letter = PdfReader(tmp_path / "letter-representative.pdf").pages[0].extract_text()
    assert "Will you cosponsor H.R. 1865?" in " ".join(letter.split())
    assert "EXAMPLE" in letter
    assert "EXAMPLE" in PdfReader(tmp_path / "call-senator.pdf").pages[0].extract_text()
