"""`letterdesk write`, from words on a command line to files on a disk."""

import json
import stat
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest
from pypdf import PdfReader

from letterdesk.cli.main import run

MARIA = {
    "--campaign": "sesta-fosta",
    "--name": "Maria Alvarez",
    "--street": "1250 W Addison St",
    "--city": "Chicago",
    "--state": "IL",
    "--zip": "60613",
}
"""A writer whose ZIP code lies in two districts."""


def words(out: Path, changes: Mapping[str, str | None], *more: str) -> list[str]:
    options = MARIA | {"--out": str(out)} | dict(changes)
    flat = [word for pair in options.items() if pair[1] is not None for word in pair]
    return ["write", *(str(word) for word in flat), *more]


def text_of(pdf: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(pdf).pages)


def test_a_split_zip_stops_and_names_both_members(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "letters"
    status = run(words(out, {}, "--to", "all"))
    said = capsys.readouterr().err
    assert status == 2
    assert "Quigley" in said
    assert "Schakowsky" in said
    assert "--district" in said
    assert not out.exists()


def test_the_district_named_settles_a_split_zip(tmp_path: Path) -> None:
    assert run(words(tmp_path, {"--district": "5"}, "--to", "all")) == 0
    names = {path.name for path in tmp_path.iterdir()}
    assert names == {
        "letter-IL-SR.pdf", "letter-IL-JR.pdf", "letter-IL-05.pdf",
        "call-IL-SR.pdf", "call-IL-JR.pdf", "call-IL-05.pdf", "packet.pdf",
    }  # fmt: skip
    letter = text_of(tmp_path / "letter-IL-05.pdf")
    assert "The Honorable Mike Quigley" in letter
    assert "Dear Representative Quigley:" in letter
    assert "1250 W Addison St" in letter
    assert "Public Law 115-164" in letter
    assert "Dear Senator Durbin:" in text_of(tmp_path / "letter-IL-SR.pdf")
    assert "Dear Senator Duckworth:" in text_of(tmp_path / "letter-IL-JR.pdf")


def test_every_file_is_private_and_sound(tmp_path: Path) -> None:
    run(words(tmp_path, {"--district": "5"}))
    for path in tmp_path.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        check = subprocess.run(
            ["qpdf", "--check", path], capture_output=True, text=True, check=False
        )
        assert check.returncode == 0, check.stderr + check.stdout
        poppler = subprocess.run(
            ["pdftotext", path, "-"], capture_output=True, text=True, check=True
        )
        assert poppler.stderr == ""
        assert "Maria Alvarez" in poppler.stdout


PLACES = [
    pytest.param(("Anchorage", "AK", "99501"), {"AK-SR", "AK-JR", "AK-AL"}, "Begich", id="Alaska at large"),
    pytest.param(("Washington", "DC", "20001"), {"DC-AL"}, "Dear Delegate Norton:", id="DC delegate"),
    pytest.param(("San Juan", "PR", "00901"), {"PR-AL"}, "Dear Resident Commissioner Hernández Rivera:", id="Puerto Rico"),
    pytest.param(("Del Rio", "TX", "78840"), {"TX-SR", "TX-JR"}, "Dear Senator Cruz:", id="vacant seat"),
    pytest.param(("Chico", "CA", "95926"), {"CA-SR", "CA-JR", "CA-01"}, "U.S. House of Representatives\nWashington, DC 20515", id="member without office"),
]  # fmt: skip


@pytest.mark.parametrize(("place", "codes", "found"), PLACES)
def test_letters_for_every_kind_of_seat(
    tmp_path: Path, place: tuple[str, str, str], codes: set[str], found: str
) -> None:
    city, state, zip_code = place
    here = {"--street": "12 Main St", "--city": city, "--state": state, "--zip": zip_code}
    assert run(words(tmp_path, here, "--to", "all")) == 0
    letters = {path.stem.removeprefix("letter-") for path in tmp_path.glob("letter-*.pdf")}
    assert letters == codes
    assert found in "\n".join(text_of(path) for path in tmp_path.glob("letter-*.pdf"))


def test_military_mail_goes_by_the_voting_residence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    base = {"--street": "PSC 1 Box 2", "--city": "APO", "--state": "AE", "--zip": "09001"}
    assert run(words(tmp_path / "a", base)) == 2
    assert "--votes-in" in capsys.readouterr().err
    assert run(words(tmp_path / "b", base | {"--votes-in": "IL", "--district": "5"})) == 0
    letter = text_of(tmp_path / "b" / "letter-IL-05.pdf")
    assert "APO, AE 09001" in letter
    assert "Dear Representative Quigley:" in letter


NEAREST = [
    pytest.param("Oakland", "CA", "94601", 12, "Longworth House Office Building", True, id="an office without a street"),
    pytest.param("San Diego", "CA", "92108", 51, "House Office Building", True, id="an office without a ZIP code"),
    pytest.param("Medina", "OH", "44256", 7, "House Office Building", True, id="offices that take calls only"),
    pytest.param("Chico", "CA", "95926", 1, "U.S. House of Representatives", True, id="no office at all"),
    pytest.param("Chicago", "IL", "60613", 5, "Chicago, IL 606", False, id="an office nearby"),
    pytest.param("Jasper", "AL", "35501", 4, "1710 Alabama Ave.", False, id="the one in town of several"),
]  # fmt: skip


@pytest.mark.parametrize(("city", "state", "zip_code", "district", "address", "told"), NEAREST)
def test_letters_go_to_the_nearest_local_office_that_takes_mail(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    *,
    city: str,
    state: str,
    zip_code: str,
    district: int,
    address: str,
    told: bool,
) -> None:
    place = {"--street": "1 Main St", "--city": city, "--state": state, "--zip": zip_code}
    more = ("--to", "representative", "--office", "nearest", "--format", "txt")
    assert run(words(tmp_path, place | {"--district": str(district)}, *more)) == 0
    letter = (tmp_path / f"letter-{state}-{district:02d}.txt").read_text(encoding="utf-8")
    assert address in letter.split("Dear")[0]
    assert ("no local office" in capsys.readouterr().err) == told


def test_a_vacant_seat_is_explained(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = {"--street": "1 Main St", "--city": "Del Rio", "--state": "TX", "--zip": "78840"}
    run(words(tmp_path, place, "--json"))
    answer = json.loads(capsys.readouterr().out)
    assert any("vacant" in warning or "empty" in warning for warning in answer["warnings"])


def test_a_senator_whose_term_end_has_passed_comes_with_a_warning(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = {"--street": "90 W Broad St", "--city": "Columbus", "--state": "OH", "--zip": "43215"}
    assert run(words(tmp_path, place | {"--district": "3"}, "--json")) == 0
    answer = json.loads(capsys.readouterr().out)
    assert {letter["corner_code"] for letter in answer["letters"]} == {"OH-SR", "OH-JR", "OH-03"}
    assert any("Husted" in warning for warning in answer["warnings"])


def test_json_is_the_contract(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        run(words(tmp_path, {"--district": "5", "--story": "I teach at a school."}, "--json")) == 0
    )
    answer = json.loads(capsys.readouterr().out)
    assert set(answer) == {"letters", "calls", "warnings"}
    letter = answer["letters"][0]
    assert set(letter) == {
        "to", "corner_code", "bill", "stage", "ask", "pages", "words", "own_words_share", "files",
    }  # fmt: skip
    assert letter["bill"] == "hr1865-115"
    assert letter["stage"] == "enacted"
    assert letter["ask"] == "oversee"
    assert letter["pages"] == 1
    assert 0 < letter["own_words_share"] < 1
    assert letter["files"] == {"pdf": "letter-IL-SR.pdf"}
    assert set(answer["calls"][0]) == {"to", "live_words", "voicemail_words", "files"}


def test_a_letter_of_2017_asks_what_2017_could_give(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    when = {"--district": "5", "--as-of": "2017-10-01"}
    assert run(words(tmp_path, when, "--json")) == 0
    answer = json.loads(capsys.readouterr().out)
    by_code = {letter["corner_code"]: letter for letter in answer["letters"]}
    assert by_code["IL-05"]["bill"] == "hr1865-115"
    assert by_code["IL-SR"]["bill"] == "s1693-115"
    assert by_code["IL-SR"]["stage"] == "in-committee"
    letter = text_of(tmp_path / "letter-IL-SR.pdf")
    assert "October 1, 2017" in letter
    assert "EXAMPLE" in letter.upper()


def test_nothing_is_overwritten_without_being_asked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(words(tmp_path, {"--district": "5"}))
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert run(words(tmp_path, {"--district": "5", "--name": "Someone Else"})) != 0
    assert "--replace" in capsys.readouterr().err
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before
    assert run(words(tmp_path, {"--district": "5", "--name": "Someone Else"}, "--replace")) == 0
    assert "Someone Else" in text_of(tmp_path / "letter-IL-05.pdf")


BAD_INPUT = [
    pytest.param({"--zip": "00000"}, 2, "00000", id="unknown ZIP"),
    pytest.param({"--zip": "99501"}, 2, "Alaska", id="ZIP of another state"),
    pytest.param({"--zip": "6061"}, 2, "five digits", id="short ZIP"),
    pytest.param({"--name": None}, 2, "your name", id="missing name"),
    pytest.param({"--name": "x" * 300}, 2, "too long", id="name of 300 characters"),
    pytest.param({"--bill": "hr9999-115", "--district": "5"}, 2, "hr1865-115", id="no such bill"),
    pytest.param({"--campaign": "nonesuch"}, 2, "sesta-fosta", id="no such campaign"),
    pytest.param({"--district": "7"}, 2, "IL-5", id="a district the ZIP does not touch"),
    pytest.param({"--story": "@/nowhere/story.txt"}, 2, "story.txt", id="missing story file"),
    pytest.param({"--point": "nonesuch", "--district": "5"}, 2, "nonesuch", id="unknown point"),
    pytest.param({"--language": "xx", "--district": "5"}, 2, "xx", id="unknown language"),
    pytest.param({"--story": "word " * 500, "--district": "5"}, 2, "cut", id="too long for a page"),
    pytest.param({"--to": "X999999", "--district": "5"}, 2, "X999999", id="unknown member"),
]


@pytest.mark.parametrize(("changes", "status", "said"), BAD_INPUT)
def test_bad_input_gets_a_sentence(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    changes: Mapping[str, str | None],
    status: int,
    said: str,
) -> None:
    out = tmp_path / "out"
    assert run(words(out, changes)) == status
    error = capsys.readouterr().err
    assert said in error
    assert "Traceback" not in error
    assert not out.exists()


def test_names_print_as_typed(tmp_path: Path) -> None:
    for name in (
        "José Nuñez-O’Brien",
        "Łukasz Żółć",
        "Nguyễn Thị Hồng",
        "Ναταλία Κώστα",
        "Жанна Ёлкина",
    ):
        assert run(words(tmp_path, {"--name": name, "--district": "5"}, "--replace")) == 0
        letter = subprocess.run(
            ["pdftotext", tmp_path / "letter-IL-05.pdf", "-"],
            capture_output=True,
            text=True,
            check=True,
        )
        assert name in letter.stdout


def test_a_character_without_a_glyph_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(words(tmp_path, {"--name": "Li \U00010600", "--district": "5"})) == 0
    assert "\U00010600" in capsys.readouterr().err


def test_spanish_gets_a_copy_to_read(tmp_path: Path) -> None:
    assert run(words(tmp_path, {"--language": "es", "--district": "5"})) == 0
    assert "Dear Senator Durbin:" in text_of(tmp_path / "letter-IL-SR.pdf")
    copy = (tmp_path / "letter-IL-SR-reading-copy.txt").read_text(encoding="utf-8")
    assert "ley" in copy


def test_an_envelope_for_each_letter(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    changes = {"--district": "5", "--envelope": "6-3/4"}
    assert run(words(tmp_path, changes, "--format", "txt", "--json")) == 0
    letters = json.loads(capsys.readouterr().out)["letters"]
    assert [letter["files"]["envelope"] for letter in letters] == [
        "envelope-IL-SR.pdf",
        "envelope-IL-JR.pdf",
        "envelope-IL-05.pdf",
    ]
    (page,) = PdfReader(tmp_path / "envelope-IL-05.pdf").pages
    assert (page.mediabox.width, page.mediabox.height) == (6.5 * 72, 3.625 * 72)
    assert "MARIA ALVAREZ\n1250 W ADDISON ST\nCHICAGO IL 60613" in page.extract_text()
    assert "THE HONORABLE MIKE QUIGLEY" in page.extract_text()
