"""`--print`: onto a real print queue, followed to its end."""

import io
import json
from pathlib import Path

import pytest
from pypdf import PdfReader

from letterdesk.cli.main import run
from tests.print_shop import PRINTER, PrintShop

WRITE = (
    *("write", "--campaign", "sesta-fosta", "--name", "Maria Alvarez"),
    *("--street", "1250 W Addison St", "--city", "Chicago", "--state", "IL", "--zip", "60613"),
    *("--district", "5"),
)


def lines(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]


def test_letters_and_cards_come_out_as_two_jobs_that_name_nobody(
    shop: PrintShop, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([*WRITE, "--print", "--json"]) == 0
    letters, cards = shop.printed(2)
    assert [("Dear Senator" in page or "Dear Rep" in page) for page in lines(letters)] == [True] * 3
    assert all("202-22" in page for page in lines(cards))
    assert not any("Dear" in page for page in lines(cards))
    assert [ticket[0] for ticket in shop.tickets()] == ["Letters", "Call cards"]
    said = capsys.readouterr()
    assert "Please check that all 3 pages came out." in said.err
    assert [
        (job["what"], job["printer"], job["state"], job["pages"], job["trouble"])
        for job in json.loads(said.out)["jobs"]
    ] == [
        ("letters", PRINTER, "done", 3, None),
        ("call-cards", PRINTER, "done", len(lines(cards)), None),
    ]
    shop.until(lambda: not shop.holds(b"Addison"))


def test_envelopes_are_printed_only_when_they_are_asked_for(
    shop: PrintShop, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([*WRITE, "--envelope", "10", "--print", "letters"]) == 0
    assert run([*WRITE, "--envelope", "10", "--print", "envelopes"]) == 0
    letters, envelopes = shop.printed(2)
    assert len(lines(letters)) == 3
    assert all("WASHINGTON DC" in page for page in lines(envelopes))
    assert "media=na_number-10_4.125x9.5in" in shop.tickets()[1][2]
    assert run([*WRITE, "--print", "envelopes"]) == 2
    assert "--envelope" in capsys.readouterr().err


def test_the_blank_sample_is_printed_too(shop: PrintShop) -> None:
    assert run(["sample", "--campaign", "sesta-fosta", "--print", "--printer", PRINTER]) == 0
    assert "Print your name" in lines(shop.printed(2)[0])[0]


def test_a_paused_printer_ends_in_one_sentence_and_gets_no_more(
    shop: PrintShop, capsys: pytest.CaptureFixture[str]
) -> None:
    shop.pause()
    assert run([*WRITE, "--print", "--json", "--wait", "0.2"]) == 1
    said = capsys.readouterr()
    assert f"“{PRINTER}” is paused" in said.err
    assert "Do not print them again." in said.err
    (job,) = json.loads(said.out)["jobs"]
    assert (job["state"], job["trouble"]) == ("sent", "paused")


def test_a_printer_that_is_not_there_is_known_before_anything_is_written(
    shop: PrintShop, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert run([*WRITE, "--out", f"{tmp_path}/out", "--print", "--printer", "Attic"]) == 2
    assert "knows no printer “Attic”" in capsys.readouterr().err
    assert not shop.pile.joinpath("tickets").exists()


def test_without_cups_there_is_another_way(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert run([*WRITE, "--print"]) == 1
    assert "only Letterdesk's window can print. Save the files" in " ".join(
        capsys.readouterr().err.split()
    )


def test_letters_must_go_somewhere(capsys: pytest.CaptureFixture[str]) -> None:
    assert run([*WRITE]) == 2
    assert "--out" in capsys.readouterr().err
